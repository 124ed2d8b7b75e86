package com.asyncbacklog.workingtime;

import com.asyncbacklog.workingtime.WeekJson.HoursJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * One's own working time as REST answers it.
 *
 * @param zone one's own, null for that of the profile in Jira
 * @param days the hours that count
 * @param ownDays whether one set them oneself
 * @param defaultDays what counts without own ones
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WorkingTimeJson(
        String zone,
        Map<String, List<HoursJson>> days,
        boolean ownDays,
        String daysSource,
        Map<String, List<HoursJson>> defaultDays,
        String effectiveZone,
        String zoneSource) {

    static WorkingTimeJson of(PersonalHours hours) {
        return new WorkingTimeJson(
                hours.own().zone().map(ZoneId::getId).orElse(null),
                WeekJson.of(hours.hours().week()),
                hours.own().week().isPresent(),
                hours.hours().source().value(),
                WeekJson.of(hours.defaults().hours().week()),
                hours.zone().getId(),
                hours.zoneSource().value());
    }
}
