package com.asyncbacklog.workingtime;

import java.time.DayOfWeek;
import java.util.List;

/** For templates: a day of the week in a form. */
public final class DayView {

    private final DayOfWeek day;
    private final String label;
    private final List<StretchView> stretches;

    DayView(DayOfWeek day, String label, List<WorkingHours> hours) {
        this.day = day;
        this.label = label;
        this.stretches = hours.stream().map(StretchView::new).toList();
    }

    /** As in REST. */
    public String getName() {
        return WeekText.shortName(day);
    }

    public String getLabel() {
        return label;
    }

    public boolean isWorking() {
        return !stretches.isEmpty();
    }

    public List<StretchView> getStretches() {
        return stretches;
    }
}
