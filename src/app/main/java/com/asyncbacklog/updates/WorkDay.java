package com.asyncbacklog.updates;

import com.asyncbacklog.workingtime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where somebody stands in their own time.
 *
 * @param localDate the local working day that the instant belongs to
 */
record WorkDay(Instant now, LocalDate localDate, WorkingTime time) {

    static WorkDay at(Instant now, WorkingTime time) {
        return new WorkDay(now, time.localDay(now), time);
    }
}
