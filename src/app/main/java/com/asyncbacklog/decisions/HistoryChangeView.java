package com.asyncbacklog.decisions;

/** For templates: what a field of a decision said before and after a change; empty for nothing. */
public final class HistoryChangeView {

    private final String label;
    private final String before;
    private final String after;

    HistoryChangeView(String label, String before, String after) {
        this.label = label;
        this.before = before;
        this.after = after;
    }

    public String getLabel() {
        return label;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
