package com.asyncbacklog.feed;

import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Dates;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Health;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what a feed is asked to be narrowed to; refuses with every part that is wrong, and never leaves one out. */
@Named
class FeedFilters {

    /** Years of four digits, so that an instant fits into the milliseconds of any database. */
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.+");

    private final EventTellers tellers;
    private final People people;
    private final Issues issues;

    FeedFilters(EventTellers tellers, People people, Issues issues) {
        this.tellers = tellers;
        this.people = people;
        this.issues = issues;
    }

    EventFilter of(long projectId, FeedSearch search, Reader reader) {
        FieldErrors errors = new FieldErrors();
        EventFilter filter = EventFilter.ofProjects(List.of(projectId)).ofKinds(kinds(search, errors));
        Optional<String> author = author(search, errors);
        Optional<String> health = health(search, errors);
        Optional<Long> issue = issue(search, reader, errors);
        Optional<Instant> since = since(search, reader, errors);
        errors.refuseIfAny();
        return new EventFilter(filter.projectIds(), filter.kinds(), author, health, issue, since, Optional.empty());
    }

    private List<String> kinds(FeedSearch search, FieldErrors errors) {
        List<String> asked = Arrays.stream(search.kinds().split(","))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
        if (!tellers.kinds().containsAll(asked)) {
            errors.add("kind", Message.of("asyncbacklog.feed.error.kind", String.join(", ", tellers.kinds())));
            return List.of();
        }
        return asked;
    }

    private Optional<String> author(FeedSearch search, FieldErrors errors) {
        if (search.author().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> key = people.everByName(search.author()).map(Person::key);
        if (key.isEmpty()) {
            errors.add("author", Message.of("asyncbacklog.feed.error.author", search.author()));
        }
        return key;
    }

    private static Optional<String> health(FeedSearch search, FieldErrors errors) {
        if (!search.health().isEmpty() && Health.of(search.health()).isEmpty()) {
            errors.add("health", Message.of("asyncbacklog.feed.error.health"));
        }
        return Optional.of(search.health()).filter(health -> !health.isEmpty());
    }

    /** Of whatever project: people mention issues of others, and an issue that was moved has its past here. */
    private Optional<Long> issue(FeedSearch search, Reader reader, FieldErrors errors) {
        if (search.issueKey().isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> id = issues.find(search.issueKey(), reader.person())
                .map(access -> access.issue().id());
        if (id.isEmpty()) {
            errors.add("issue", Message.of("asyncbacklog.feed.error.issue"));
        }
        return id;
    }

    /** A date is the beginning of that day in the reader's zone. */
    private static Optional<Instant> since(FeedSearch search, Reader reader, FieldErrors errors) {
        String text = search.since();
        if (INSTANT.matcher(text).matches()) {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeParseException noInstant) {
                errors.add("since", Message.of("asyncbacklog.feed.error.since"));
                return Optional.empty();
            }
        }
        FieldErrors ofDate = new FieldErrors();
        Optional<LocalDate> day = Dates.check("since", text, ofDate);
        if (!ofDate.asMap().isEmpty()) {
            errors.add("since", Message.of("asyncbacklog.feed.error.since"));
        }
        return day.map(date -> date.atStartOfDay(reader.times().zone()).toInstant());
    }
}
