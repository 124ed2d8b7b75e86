package com.asyncbacklog.decisions;

/** For templates: one of the things that a list can be narrowed to, with the address that does it. */
public final class FilterChoice {

    private final String value;
    private final String label;
    private final boolean selected;
    private final String link;

    FilterChoice(String value, String label, boolean selected, String link) {
        this.value = value;
        this.label = label;
        this.selected = selected;
        this.link = link;
    }

    public String getLabel() {
        return label;
    }

    public boolean isSelected() {
        return selected;
    }

    /** Without the context path. */
    public String getLink() {
        return link;
    }

    String value() {
        return value;
    }
}
