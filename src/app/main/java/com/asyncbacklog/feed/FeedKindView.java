package com.asyncbacklog.feed;

/** For templates: a kind of event to choose. */
public final class FeedKindView {

    private final String value;
    private final String label;
    private final boolean selected;

    FeedKindView(String value, String label, boolean selected) {
        this.value = value;
        this.label = label;
        this.selected = selected;
    }

    /** As in the address. */
    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isSelected() {
        return selected;
    }
}
