package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TimesOfDay;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code days} of a request: {@code {"MON": [{"from": "09:00", "to": "17:00"}]}}. Errors stand at {@code days.MON}. */
final class WeekBody {

    static final int MOST_STRETCHES = 10;

    private static final String FIELD = "days";

    private final FieldErrors errors;
    private final Map<DayOfWeek, List<WorkingHours>> days = new EnumMap<>(DayOfWeek.class);
    private boolean complete = true;

    private WeekBody(FieldErrors errors) {
        this.errors = errors.within(FIELD);
    }

    /** None when it is absent, or wrong. */
    static Optional<WorkingWeek> read(JsonFields fields, FieldErrors errors) {
        return fields.object(FIELD).flatMap(days -> new WeekBody(errors).week(days));
    }

    private Optional<WorkingWeek> week(JsonFields sent) {
        for (DayOfWeek day : DayOfWeek.values()) {
            readDay(day, sent.objects(WeekText.shortName(day), MOST_STRETCHES));
        }
        sent.refuseOthers(Set.of());
        List<HoursOverlap> overlaps = complete ? WorkingWeek.overlaps(days) : List.of();
        overlaps.forEach(this::refuse);
        return complete && overlaps.isEmpty() ? Optional.of(new WorkingWeek(days)) : Optional.empty();
    }

    private void readDay(DayOfWeek day, List<JsonFields> stretches) {
        List<WorkingHours> hours = new ArrayList<>();
        for (JsonFields stretch : stretches) {
            FieldErrors ofStretch = errors.item(WeekText.shortName(day), hours.size() + 1);
            Optional<LocalTime> from = TimesOfDay.check("from", stretch.text("from"), ofStretch);
            Optional<LocalTime> to = TimesOfDay.check("to", stretch.text("to"), ofStretch);
            stretch.refuseOthers(Set.of());
            if (from.isEmpty() || to.isEmpty()) {
                complete = false;
                hours.add(null);
                continue;
            }
            // Only midnight to midnight can't be meant otherwise: all of a day.
            if (from.equals(to) && !from.get().equals(LocalTime.MIDNIGHT)) {
                ofStretch.add("to", Message.of("asyncbacklog.workingtime.error.no-time"));
            }
            hours.add(new WorkingHours(from.get(), to.get()));
        }
        days.put(day, hours);
    }

    private void refuse(HoursOverlap overlap) {
        int position = days.get(overlap.day()).indexOf(overlap.hours()) + 1;
        errors.item(WeekText.shortName(overlap.day()), position)
                .add(
                        "from",
                        Message.of(
                                "asyncbacklog.workingtime.error.overlap",
                                overlap.otherHours().from().toString(),
                                overlap.otherHours().to().toString(),
                                Message.of("asyncbacklog.workingtime.day." + WeekText.shortName(overlap.otherDay()))));
    }
}
