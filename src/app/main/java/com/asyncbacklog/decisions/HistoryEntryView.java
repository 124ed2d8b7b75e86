package com.asyncbacklog.decisions;

import java.util.List;

/** For templates: one change of a decision as one reader sees it. */
public final class HistoryEntryView {

    private final HistoryEntryJson entry;
    private final String by;
    private final String what;
    private final String when;
    private final List<HistoryChangeView> changes;

    HistoryEntryView(HistoryEntryJson entry, String by, String what, String when, List<HistoryChangeView> changes) {
        this.entry = entry;
        this.by = by;
        this.what = what;
        this.when = when;
        this.changes = changes;
    }

    /** The name of who did it, empty when the app did by itself. */
    public String getBy() {
        return by;
    }

    public String getWhat() {
        return what;
    }

    /** ISO-8601 in UTC. */
    public String getIso() {
        return entry.at();
    }

    public String getWhen() {
        return when;
    }

    public List<HistoryChangeView> getChanges() {
        return changes;
    }
}
