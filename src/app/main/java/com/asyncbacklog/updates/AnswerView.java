package com.asyncbacklog.updates;

/** For templates: an answer as one reader sees it. Nothing here is escaped yet. */
public final class AnswerView {

    private final VisibleAnswer visible;
    private final String avatar;
    private final String date;
    private final String onBothClocks;

    AnswerView(VisibleAnswer visible, String avatar, String date, String onBothClocks) {
        this.visible = visible;
        this.avatar = avatar;
        this.date = date;
        this.onBothClocks = onBothClocks;
    }

    public String getAuthorName() {
        return visible.author().displayName();
    }

    /** The address of their picture, empty when there is none. */
    public String getAuthorAvatar() {
        return avatar;
    }

    public String getText() {
        return visible.answer().text();
    }

    /** ISO-8601 in UTC. */
    public String getAtIso() {
        return visible.answer().at().toString();
    }

    public String getAtShort() {
        return date;
    }

    /** The time on the author's clock and on the reader's. */
    public String getAtTitle() {
        return onBothClocks;
    }
}
