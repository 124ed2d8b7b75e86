package com.asyncbacklog.updates;

import com.asyncbacklog.jira.MembersJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;

/** A cadence as REST answers it; {@code version} is 0 while nobody has set it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CadenceJson(
        List<String> days,
        String promptAt,
        String closesAt,
        BigDecimal answerWithinHours,
        MembersJson participants,
        boolean digest,
        int version,
        boolean editable) {

    static CadenceJson of(VisibleCadence visible) {
        Cadence cadence = visible.cadence();
        return new CadenceJson(
                cadence.days().stream().map(CadenceJson::name).toList(),
                cadence.promptAt().toString(),
                cadence.closesAt().toString(),
                WorkingHourRules.hours(cadence.answerMinutes()),
                visible.participants(),
                cadence.digest(),
                cadence.version(),
                visible.editable());
    }

    /** {@code MON} to {@code SUN}. */
    static String name(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}
