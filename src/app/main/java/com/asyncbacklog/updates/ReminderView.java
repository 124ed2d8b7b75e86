package com.asyncbacklog.updates;

/** For templates: a project that asks the reader of a mail for their update. */
public final class ReminderView {

    private final String name;
    private final String link;
    private final String until;

    ReminderView(String name, String link, String until) {
        this.name = name;
        this.link = link;
        this.until = until;
    }

    public String getName() {
        return name;
    }

    /** The whole address of the form. */
    public String getLink() {
        return link;
    }

    /** Such as "Open until Sat 02:00". */
    public String getUntil() {
        return until;
    }
}
