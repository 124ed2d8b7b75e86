package com.asyncbacklog.decisions;

/** For templates: what a reviewer says about a decision. Nothing here is escaped yet. */
public final class ReviewMarkView {

    private final VisibleAgendaItem.VisibleMark visible;
    private final String avatar;
    private final String verdict;
    private final String date;
    private final String onBothClocks;

    ReviewMarkView(
            VisibleAgendaItem.VisibleMark visible, String avatar, String verdict, String date, String onBothClocks) {
        this.visible = visible;
        this.avatar = avatar;
        this.verdict = verdict;
        this.date = date;
        this.onBothClocks = onBothClocks;
    }

    public String getName() {
        return visible.by().displayName();
    }

    /** The address of their picture, empty when there is none. */
    public String getAvatar() {
        return avatar;
    }

    public String getVerdict() {
        return verdict;
    }

    /** The classes of AUI's lozenge; the word on it says the same as the colour. */
    public String getLozenge() {
        return switch (visible.mark().verdict()) {
            case KEEP -> "aui-lozenge aui-lozenge-subtle aui-lozenge-success";
            case CHANGE -> "aui-lozenge aui-lozenge-subtle aui-lozenge-moved";
            case WITHDRAW -> "aui-lozenge aui-lozenge-subtle aui-lozenge-removed";
        };
    }

    public String getComment() {
        return visible.mark().comment();
    }

    /** ISO-8601 in UTC. */
    public String getIso() {
        return visible.mark().at().toString();
    }

    public String getDate() {
        return date;
    }

    /** The time on the reviewer's clock and on the reader's. */
    public String getTitle() {
        return onBothClocks;
    }
}
