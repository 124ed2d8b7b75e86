package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Words;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.ReaderTimes;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prepares decisions for templates. */
@Named
class DecisionViews {

    private final People people;
    private final Words words;

    DecisionViews(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    List<DecisionView> of(Page<VisibleDecision> page, Person reader) {
        ReaderTimes times = words.times(reader);
        Map<Person, String> avatars = new HashMap<>();
        return page.items().stream()
                .map(visible -> new DecisionView(
                        visible,
                        words(
                                visible,
                                times,
                                avatars.computeIfAbsent(visible.author(), author -> people.avatar(author, reader)))))
                .toList();
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

    private DecisionWords words(VisibleDecision visible, ReaderTimes times, String avatar) {
        Decision decision = visible.decision();
        Person author = visible.author();
        Instant created = decision.createdAt();
        return new DecisionWords(
                text(decision.status().labelKey()),
                avatar,
                times.date(created),
                times.onBothClocks(created, author.displayName(), author.zone().orElse(times.zone())),
                decision.content().reviewOn().map(times::date).orElse(""));
    }
}
