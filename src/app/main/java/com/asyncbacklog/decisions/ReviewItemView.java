package com.asyncbacklog.decisions;

import java.util.List;
import java.util.Optional;

/** For templates: a decision on the agenda of a review round. Nothing here is escaped yet. */
public final class ReviewItemView {

    private final VisibleAgendaItem item;
    private final Words words;
    private final List<ReviewMarkView> marks;
    private final Optional<ReviewMark> own;
    private final boolean markable;

    /**
     * @param because why it is on the agenda
     * @param outcome what came of the marks, empty while the round is open or when nobody marked it
     */
    record Words(String status, String because, String outcome) {}

    ReviewItemView(
            VisibleAgendaItem item,
            Words words,
            List<ReviewMarkView> marks,
            Optional<ReviewMark> own,
            boolean markable) {
        this.item = item;
        this.words = words;
        this.marks = marks;
        this.own = own;
        this.markable = markable;
    }

    public int getId() {
        return item.decision().id();
    }

    public String getTitle() {
        return item.decision().content().title();
    }

    /** Without the context path. */
    public String getLink() {
        return DecisionAddress.of(item.decision().id());
    }

    public String getRationale() {
        return item.decision().content().rationale();
    }

    public String getStatusLabel() {
        return words.status();
    }

    public String getStatusLozenge() {
        return item.decision().status().lozengeClass();
    }

    public String getIssueKey() {
        return item.access().issue().map(issue -> issue.key()).orElse("");
    }

    public String getBecause() {
        return words.because();
    }

    public String getOutcome() {
        return words.outcome();
    }

    public List<ReviewMarkView> getMarks() {
        return marks;
    }

    /** Whether the reader may mark it now. */
    public boolean isMarkable() {
        return markable;
    }

    /** Whether it waits for the reader's mark. */
    public boolean isWaiting() {
        return markable && own.isEmpty();
    }

    public boolean isKept() {
        return isOwn(ReviewVerdict.KEEP);
    }

    public boolean isToChange() {
        return isOwn(ReviewVerdict.CHANGE);
    }

    public boolean isToWithdraw() {
        return isOwn(ReviewVerdict.WITHDRAW);
    }

    /** What the reader said beside their own mark. */
    public String getOwnComment() {
        return own.map(ReviewMark::comment).orElse("");
    }

    private boolean isOwn(ReviewVerdict verdict) {
        return own.filter(mark -> mark.verdict() == verdict).isPresent();
    }
}
