package com.asyncbacklog.updates;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.updates.Expectation.Warning;
import com.asyncbacklog.workingtime.CalendarWords;
import java.util.Optional;

/** Says when an answer can be expected, in the language and zone of who is about to ask. */
final class ExpectationSentences {

    private static final String KEYS = "asyncbacklog.updates.expectation.";

    private ExpectationSentences() {}

    /** "Due Thu 10:00 for Ben · Thu 18:00 for you." */
    static String text(Expectation expectation, Reader asker) {
        String answerer = expectation.answerer().person().displayName();
        return expectation
                .clock()
                .dueAt()
                .map(due -> asker.text(
                        KEYS + "due",
                        words(expectation, asker)
                                .onBothClocks(
                                        due,
                                        answerer,
                                        expectation.clock().zone(),
                                        asker.times().zone())))
                .orElse("");
    }

    static String warning(Expectation expectation, Optional<Person> deputy, Reader asker) {
        return expectation.warnings().stream()
                .map(warning -> sentence(warning, expectation, deputy, asker))
                .collect(joining(" "));
    }

    private static String sentence(Warning warning, Expectation expectation, Optional<Person> deputy, Reader asker) {
        String answerer = expectation.answerer().person().displayName();
        String key = KEYS + warning.value();
        return switch (warning) {
            case NO_WORKING_TIME -> asker.text(key, answerer);
            case ABSENT -> absent(expectation, deputy, asker);
            case LATER_THAN_BY_OWN_CLOCK ->
                asker.text(
                        key,
                        words(expectation, asker)
                                .moment(
                                        expectation.byOwnClock().orElseThrow(),
                                        asker.times().zone()));
            case NO_COMMON_HOURS -> asker.text(key, answerer);
        };
    }

    private static CalendarWords words(Expectation expectation, Reader asker) {
        return new CalendarWords(asker, expectation.clock().from());
    }

    private static String absent(Expectation expectation, Optional<Person> deputy, Reader asker) {
        String answerer = expectation.answerer().person().displayName();
        String until = asker.times().date(expectation.absence().orElseThrow().to());
        return deputy.map(person -> asker.text(KEYS + "absent-with-deputy", answerer, until, person.displayName()))
                .orElseGet(() -> asker.text(KEYS + "absent", answerer, until));
    }
}
