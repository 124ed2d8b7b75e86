package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueFunction;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Dates;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code issuesInUpdates("-2d")}: issues that updates mention which were posted in the last two days, or since a date; in the last week
 * without an argument.
 */
@Named
public class IssuesInUpdates implements IssueFunction {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Pattern AGO = Pattern.compile("-(\\d{1,5})([whdm])");

    private final MentionSearchService search;
    private final Clock clock;

    IssuesInUpdates(MentionSearchService search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "issuesInUpdates";
    }

    @Override
    public List<Message> check(List<String> arguments) {
        if (arguments.size() > 1) {
            return List.of(Message.of("asyncbacklog.updates.jql.arguments", name()));
        }
        return arguments.isEmpty() || since(arguments.get(0), ZoneOffset.UTC).isPresent()
                ? List.of()
                : List.of(Message.of("asyncbacklog.updates.jql.since", name(), arguments.get(0)));
    }

    @Override
    public List<Long> issues(List<String> arguments, Person searcher) {
        Instant since = arguments.isEmpty()
                ? clock.instant().minus(A_WEEK)
                : since(arguments.get(0), searcher.zone().orElseGet(ZoneId::systemDefault))
                        .orElseThrow();
        return search.since(since, searcher);
    }

    /** A date is the beginning of that day in the zone. */
    private Optional<Instant> since(String argument, ZoneId zone) {
        Matcher ago = AGO.matcher(argument);
        if (ago.matches()) {
            return Optional.of(clock.instant().minus(duration(Integer.parseInt(ago.group(1)), ago.group(2))));
        }
        return Dates.check("since", argument, new FieldErrors())
                .map(day -> day.atStartOfDay(zone).toInstant());
    }

    private static Duration duration(int amount, String unit) {
        return switch (unit) {
            case "w" -> A_WEEK.multipliedBy(amount);
            case "d" -> Duration.ofDays(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
    }
}
