package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        ObjectNode sent = JsonBody.read(body);
        JsonFields fields = new JsonFields(sent, errors);
        OwnWorkingTime own = new OwnWorkingTime(
                ZoneBody.check("zone", fields.text("zone"), errors),
                WeekBody.read(fields, errors).filter(week -> !isDefaultSentBack(sent)));
        fields.refuseOthers(READ_ONLY);
        return new OwnWorkingTimeDraft(own, errors.asMap());
    }

    /** An answer to who set no hours says which ones count; sent back, they are no more one's own than before. */
    private static boolean isDefaultSentBack(ObjectNode sent) {
        return sent.path("ownDays").equals(BooleanNode.FALSE)
                && sent.path("days").equals(sent.path("defaultDays"));
    }

    /** Refuses with every field that is wrong. */
    OwnWorkingTime checked() {
        new FieldErrors(wrong).refuseIfAny();
        return own;
    }
}
