package com.asyncbacklog.updates;

import com.asyncbacklog.workingtime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When one person is asked for an update of one day, on their own clock.
 *
 * @param from when they are prompted
 * @param until when the day closes
 */
record PromptWindow(LocalDate localDay, Instant from, Instant until) {

    /**
     * Nothing on a day that the cadence leaves out, on which the person does not work, or of which the clock shows no time between
     * the two.
     */
    static Optional<PromptWindow> of(Cadence cadence, WorkingTime time, LocalDate day) {
        if (!cadence.days().contains(day.getDayOfWeek())) {
            return Optional.empty();
        }
        return time.at(day, cadence.promptAt())
                .flatMap(from -> time.at(day, cadence.closesAt())
                        .filter(from::isBefore)
                        .map(until -> new PromptWindow(day, from, until)));
    }

    /** That of the day which it is for the person at an instant, if it is open then. */
    static Optional<PromptWindow> openAt(Instant now, Cadence cadence, WorkingTime time) {
        return of(cadence, time, time.localDay(now)).filter(window -> window.contains(now));
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
