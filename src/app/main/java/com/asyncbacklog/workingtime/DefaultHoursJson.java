package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.workingtime.WeekJson.HoursJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Default hours as REST answers them.
 *
 * @param days the hours that count there
 * @param ownDays whether they were set there
 * @param defaultDays what counts there without own ones
 * @param version 0 when never anything was set there
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DefaultHoursJson(
        Map<String, List<HoursJson>> days,
        boolean ownDays,
        String daysSource,
        Map<String, List<HoursJson>> defaultDays,
        int version,
        PersonJson changedBy,
        String changedAt,
        Permissions permissions) {

    record Permissions(boolean edit) {}

    static DefaultHoursJson of(VisibleDefaultHours visible) {
        DefaultHours hours = visible.hours();
        return new DefaultHoursJson(
                WeekJson.of(visible.effective().week()),
                hours.week().isPresent(),
                visible.effective().source().value(),
                WeekJson.of(visible.fallback().week()),
                hours.version(),
                visible.changedBy().map(PersonJson::of).orElse(null),
                hours.changedAt().map(Instant::toString).orElse(null),
                new Permissions(visible.mayEdit()));
    }
}
