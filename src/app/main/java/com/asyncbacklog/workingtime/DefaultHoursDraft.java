package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Default hours as somebody sent them; checked after the permission, so that nobody who may not write learns anything.
 *
 * @param version the one the sender saw last
 * @param wrong what is wrong with it, by field
 */
record DefaultHoursDraft(Optional<WorkingWeek> week, Optional<Integer> version, Map<String, Message> wrong) {

    /** What answers carry and requests may repeat without effect. */
    private static final Set<String> READ_ONLY =
            Set.of("ownDays", "daysSource", "defaultDays", "changedBy", "changedAt", "permissions");

    static DefaultHoursDraft read(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        if (!fields.has("days")) {
            errors.add("days", Message.of("asyncbacklog.error.required"));
        }
        Optional<WorkingWeek> week = WeekBody.read(fields, errors);
        Optional<Integer> version = fields.number("version");
        fields.refuseOthers(READ_ONLY);
        return new DefaultHoursDraft(week, version, errors.asMap());
    }

    /** Refuses with every field that is wrong; a change of hours that are set needs the version it replaces. */
    WorkingWeek replacing(DefaultHours before) {
        FieldErrors errors = new FieldErrors(wrong);
        if (before.week().isPresent() && version.isEmpty()) {
            errors.add("version", Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        return week.orElseThrow();
    }

    boolean isOf(DefaultHours before) {
        return version.orElse(before.version()) == before.version();
    }
}
