package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import java.time.ZoneId;
import java.util.Optional;

/** Reads {@code zone} of a request: an IANA name. Mere offsets are refused, since they know no summer. */
final class ZoneBody {

    private ZoneBody() {}

    /** None when it is absent, or wrong. */
    static Optional<ZoneId> check(String field, String value, FieldErrors errors) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!ZoneId.getAvailableZoneIds().contains(value)) {
            errors.add(field, Message.of("asyncbacklog.workingtime.error.zone"));
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(value));
    }
}
