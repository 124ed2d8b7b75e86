package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.Dates;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An absence as somebody sent it, not yet checked.
 *
 * @param deputy a user's name, empty for nobody
 * @param misread what could not even be read, by field
 */
record AbsenceDraft(String from, String to, String deputy, Map<String, Message> misread) {

    /** Three years, as long as a parental leave may be; longer is a mistyped year. */
    static final int MOST_DAYS = 3 * 366;

    /** The first day that is meant by nobody, for the same reason: counted from the day of entry. */
    private static final int MOST_YEARS_AHEAD = 10;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    static AbsenceDraft read(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        AbsenceDraft draft = new AbsenceDraft(fields.text("from"), fields.text("to"), fields.text("deputy"), Map.of());
        fields.refuseOthers(Set.of("id"));
        return new AbsenceDraft(draft.from, draft.to, draft.deputy, errors.asMap());
    }

    FieldErrors errors() {
        return new FieldErrors(misread);
    }

    /** None when something was refused. */
    Optional<DateRange> days(LocalDate today, FieldErrors errors) {
        Optional<LocalDate> first = date("from", from, errors);
        Optional<LocalDate> last = date("to", to, errors);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (first.get().isBefore(EARLIEST)) {
            errors.add("from", Message.of("asyncbacklog.workingtime.error.too-early", EARLIEST.toString()));
            return Optional.empty();
        }
        LocalDate latest = today.plusYears(MOST_YEARS_AHEAD);
        if (last.get().isAfter(latest)) {
            errors.add("to", Message.of("asyncbacklog.workingtime.error.too-late", latest.toString()));
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            errors.add("to", Message.of("asyncbacklog.workingtime.error.ends-before"));
            return Optional.empty();
        }
        if (last.get().isAfter(first.get().plusDays(MOST_DAYS - 1L))) {
            errors.add("to", Message.of("asyncbacklog.workingtime.error.too-long", MOST_DAYS));
            return Optional.empty();
        }
        return Optional.of(new DateRange(first.get(), last.get()));
    }

    private static Optional<LocalDate> date(String field, String value, FieldErrors errors) {
        if (value.isEmpty()) {
            errors.add(field, Message.of("asyncbacklog.error.required"));
        }
        return Dates.check(field, value, errors);
    }
}
