package com.asyncbacklog.updates;

/** For templates: a day of the week on which updates are asked for, or not. */
public final class CadenceDayView {

    private final String name;
    private final String label;
    private final boolean asked;

    CadenceDayView(String name, String label, boolean asked) {
        this.name = name;
        this.label = label;
        this.asked = asked;
    }

    /** As in REST. */
    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public boolean isAsked() {
        return asked;
    }
}
