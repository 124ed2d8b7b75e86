package com.asyncbacklog.feed;

import java.util.List;

/** For templates: what happened on a day of the reader's. */
public final class FeedDayView {

    private final String heading;
    private final String label;
    private final List<FeedEntryView> entries;

    FeedDayView(String heading, String label, List<FeedEntryView> entries) {
        this.heading = heading;
        this.label = label;
        this.entries = List.copyOf(entries);
    }

    /** What stands above this day and those after it, such as "3 new"; empty when it goes on as before. */
    public String getHeading() {
        return heading;
    }

    public String getLabel() {
        return label;
    }

    public List<FeedEntryView> getEntries() {
        return entries;
    }
}
