package com.asyncbacklog.feed;

/** For templates: a way to narrow the feed, or one that is in force and can be taken off. */
public final class FeedChipView {

    private final String label;
    private final String link;
    private final boolean selected;

    FeedChipView(String label, String link, boolean selected) {
        this.label = label;
        this.link = link;
        this.selected = selected;
    }

    public String getLabel() {
        return label;
    }

    /** Without the context path; of a selected one, the feed without it. */
    public String getLink() {
        return link;
    }

    public boolean isSelected() {
        return selected;
    }
}
