package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.MembersJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/** When a project reviews its decisions, as REST answers it; {@code version} is 0 while nobody has set it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReviewScheduleJson(
        Integer everyWeeks, int openForDays, MembersJson reviewers, String nextAt, int version, boolean editable) {

    static ReviewScheduleJson of(
            ReviewSchedule schedule, Optional<Instant> nextAt, MembersJson reviewers, boolean editable) {
        return new ReviewScheduleJson(
                schedule.everyWeeks().orElse(null),
                schedule.openForDays(),
                reviewers,
                nextAt.map(Instant::toString).orElse(null),
                schedule.version(),
                editable);
    }
}
