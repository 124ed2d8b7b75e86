package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.jira.Words;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.ReaderTimes;
import com.asyncbacklog.workingtime.CalendarWords;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prepares decisions for templates. */
@Named
class DecisionViews {

    private static final int HOURS_IN_WHICH_THEY_ARE_COUNTED = 48;

    private final People people;
    private final Words words;

    DecisionViews(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    List<DecisionView> of(Page<VisibleDecision> page, Person person) {
        Reader reader = words.reader(person);
        Map<Person, String> avatars = new HashMap<>();
        return page.items().stream()
                .map(visible -> new DecisionView(
                        visible,
                        words(
                                visible,
                                reader,
                                avatars.computeIfAbsent(visible.author(), author -> people.avatar(author, person)))))
                .toList();
    }

    DecisionView of(VisibleDecision visible, Person reader) {
        return of(new Page<>(List.of(visible), Optional.empty()), reader).get(0);
    }

    /** Scripts show times in this zone, as the server does. */
    String timeZone(Person reader) {
        return words.times(reader).zone().getId();
    }

    String text(String key) {
        return words.text(key);
    }

    /** The first thing that was wrong. */
    String first(InvalidInput refusal) {
        return Stream.concat(refusal.errors().values().stream(), refusal.messages().stream())
                .map(words::text)
                .findFirst()
                .orElse("");
    }

    private DecisionWords words(VisibleDecision visible, Reader reader, String avatar) {
        Decision decision = visible.decision();
        Person author = visible.author();
        Instant created = decision.createdAt();
        ReaderTimes times = reader.times();
        Optional<Instant> until =
                decision.state().effectiveAt().filter(at -> decision.state().waits(WaitsFor.OBJECTIONS));
        CalendarWords moments = new CalendarWords(reader, visible.seenAt());
        return new DecisionWords(
                text(labelKey(decision)),
                avatar,
                times.date(created),
                times.onBothClocks(created, author.displayName(), author.zone().orElse(times.zone())),
                decision.content().reviewOn().map(times::date).orElse(""),
                until.map(at -> left(Duration.between(visible.seenAt(), at), reader))
                        .orElse(""),
                until.map(at -> reader.text(
                                "asyncbacklog.decisions.objections-until", moments.moment(at, times.zone())))
                        .orElse(""));
    }

    /** Of a proposed one it says more than its status, as people may have to act in time. */
    private static String labelKey(Decision decision) {
        if (decision.state().waits(WaitsFor.OBJECTIONS)) {
            return "asyncbacklog.decisions.status.in-objection";
        }
        return decision.state().waits(WaitsFor.ANSWER)
                ? "asyncbacklog.decisions.status.objected"
                : decision.status().labelKey();
    }

    /** In elapsed time, as on the clock at the wall; show.js says the same. */
    private static String left(Duration time, Reader reader) {
        long hours = Math.max(1, time.plusHours(1).minusNanos(1).toHours());
        return hours <= HOURS_IN_WHICH_THEY_ARE_COUNTED
                ? reader.text("asyncbacklog.decisions.left.hours", hours)
                : reader.text("asyncbacklog.decisions.left.days", time.toDays());
    }
}
