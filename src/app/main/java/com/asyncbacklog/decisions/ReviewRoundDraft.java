package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/**
 * A review round as somebody wants to open it, not yet checked.
 *
 * @param closesAt an instant in ISO-8601; empty for so many days from now
 * @param openForDays days on the opener's clock, so that a round closes at the time of day at which it was opened
 */
record ReviewRoundDraft(String closesAt, Optional<Integer> openForDays, Members reviewers) {

    /** At most so long in years. */
    private static final int LONGEST = 1;

    static ReviewRoundDraft read(ObjectNode body, Reviewers reviewers, FieldErrors errors) {
        JsonFields fields = new JsonFields(body, errors);
        ReviewRoundDraft draft = new ReviewRoundDraft(
                fields.text("closesAt"), ReviewScheduleService.days(fields, errors), reviewers.read(fields, errors));
        fields.refuseOthers(Set.of());
        return draft;
    }

    /** When it closes: in the future, at most a year from now. */
    Optional<Instant> closesAt(Instant now, ZoneId zone, FieldErrors errors) {
        ZonedDateTime here = now.atZone(zone);
        if (closesAt.isEmpty()) {
            return Optional.of(here.plusDays(openForDays.orElse(ReviewSchedule.DEFAULT_DAYS))
                    .toInstant());
        }
        if (openForDays.isPresent()) {
            errors.add("openForDays", Message.of("asyncbacklog.decisions.error.closes-twice"));
        }
        Optional<Instant> at = instant();
        Instant latest = here.plusYears(LONGEST).toInstant();
        if (at.filter(instant -> instant.isAfter(now) && !instant.isAfter(latest))
                .isEmpty()) {
            errors.add("closesAt", Message.of("asyncbacklog.decisions.error.closes-at"));
        }
        return at;
    }

    private Optional<Instant> instant() {
        try {
            return Optional.of(OffsetDateTime.parse(closesAt).toInstant());
        } catch (DateTimeParseException noInstant) {
            // Refused with those that are too early or too late.
            return Optional.empty();
        }
    }
}
