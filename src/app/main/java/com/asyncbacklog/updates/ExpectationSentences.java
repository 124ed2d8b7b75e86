package com.asyncbacklog.updates;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.updates.Expectation.Warning;
import java.util.Optional;

/** Says when an answer can be expected, in the language and zone of who is about to ask. */
final class ExpectationSentences {

    private static final String KEYS = "asyncbacklog.updates.expectation.";

    private ExpectationSentences() {}

    /** "Due 5 Mar 2026, 10:00 (10:00 for Ben (Thu) · 18:00 for you (Thu))". */
    static String text(Expectation expectation, Reader asker) {
        String answerer = expectation.answerer().person().displayName();
        return expectation
                .clock()
                .dueAt()
                .map(due -> asker.text(
                        KEYS + "due",
                        asker.times().dateAndTime(due),
                        asker.times()
                                .onBothClocks(due, answerer, expectation.clock().zone())))
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
                        key, asker.times().dateAndTime(expectation.byOwnClock().orElseThrow()));
            case NO_COMMON_HOURS -> asker.text(key, answerer);
        };
    }

    private static String absent(Expectation expectation, Optional<Person> deputy, Reader asker) {
        String answerer = expectation.answerer().person().displayName();
        String until = asker.times().date(expectation.absence().orElseThrow().to());
        return deputy.map(person -> asker.text(KEYS + "absent-with-deputy", answerer, until, person.displayName()))
                .orElseGet(() -> asker.text(KEYS + "absent", answerer, until));
    }
}
