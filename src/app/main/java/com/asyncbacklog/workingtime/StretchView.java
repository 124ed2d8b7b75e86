package com.asyncbacklog.workingtime;

/** For templates: a stretch of a working day, as {@code HH:MM}. */
public final class StretchView {

    private final WorkingHours hours;

    StretchView(WorkingHours hours) {
        this.hours = hours;
    }

    public String getFrom() {
        return hours.from().toString();
    }

    public String getTo() {
        return hours.to().toString();
    }
}
