package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.PageAction;
import com.asyncbacklog.shared.Ids;

/** {@code /secure/AsyncBacklogReviewRound.jspa?id=1}: a review round, to mark what is on its agenda. */
public final class ReviewRoundPage extends PageAction {

    private final ReviewRoundViews views;
    private final CurrentReader reader;
    private final CurrentPage current;

    public ReviewRoundPage(ReviewRoundViews views, CurrentReader reader, CurrentPage current) {
        super(current);
        this.views = views;
        this.reader = reader;
        this.current = current;
    }

    @Override
    protected boolean mayShow() {
        return !reader.get().person().isAnonymous();
    }

    @Override
    protected ReviewRoundView view() {
        require("decisions-review-resources");
        int id = Ids.parse(requireNonNullElse(current.parameter("id"), ""));
        return views.get(id, current.contextPath(), reader.get());
    }
}
