package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's own settings as sent.
 *
 * @param wrong what is wrong with them, by field
 */
record OwnWorkingTimeDraft(OwnWorkingTime own, Map<String, Message> wrong) {

    /** What answers carry and requests may repeat without effect. */
    private static final Set<String> READ_ONLY =
            Set.of("ownDays", "daysSource", "defaultDays", "effectiveZone", "zoneSource");

    static OwnWorkingTimeDraft read(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        OwnWorkingTime own =
                new OwnWorkingTime(ZoneBody.check("zone", fields.text("zone"), errors), WeekBody.read(fields, errors));
        fields.refuseOthers(READ_ONLY);
        return new OwnWorkingTimeDraft(own, errors.asMap());
    }

    /** Refuses with every field that is wrong. */
    OwnWorkingTime checked() {
        new FieldErrors(wrong).refuseIfAny();
        return own;
    }
}
