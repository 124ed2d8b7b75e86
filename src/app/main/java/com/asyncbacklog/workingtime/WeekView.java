package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Reader;
import java.util.List;

/** For templates: the hours of a week in a form, in the order of the reader's calendar. */
public final class WeekView {

    private final List<DayView> days;

    WeekView(WorkingWeek week, Reader reader) {
        days = reader.times().week().stream()
                .map(day -> new DayView(day, reader.times().weekdayInFull(day), week.on(day)))
                .toList();
    }

    public List<DayView> getDays() {
        return days;
    }
}
