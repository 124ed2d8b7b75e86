package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.HubAddress;
import java.util.List;

/** For templates: a review round as one reader sees it. Links are without the context path. */
public final class ReviewRoundView {

    private final VisibleRound visible;
    private final String heading;
    private final String standing;
    private final String reviewers;
    private final List<ReviewItemView> items;
    private final String contextPath;

    ReviewRoundView(
            VisibleRound visible,
            String heading,
            String standing,
            String reviewers,
            List<ReviewItemView> items,
            String contextPath) {
        this.visible = visible;
        this.heading = heading;
        this.standing = standing;
        this.reviewers = reviewers;
        this.items = items;
        this.contextPath = contextPath;
    }

    public int getId() {
        return visible.round().id();
    }

    public String getLink() {
        return ReviewAddress.of(visible);
    }

    /** All of the project's decisions. */
    public String getListLink() {
        return new HubAddress(visible.projectKey(), "decisions").path();
    }

    public String getHeading() {
        return heading;
    }

    /** How far it has come and when it closes, or what came of it. */
    public String getStanding() {
        return standing;
    }

    public boolean isOpen() {
        return visible.isOpen();
    }

    /** Who reviews; empty for everybody who sees the project. */
    public String getReviewers() {
        return reviewers;
    }

    /** Whether the reader marks in it. */
    public boolean isCanMark() {
        return visible.mayMark();
    }

    /** Whether something waits for the reader's mark. */
    public boolean isWaiting() {
        return visible.waiting() > 0;
    }

    public List<ReviewItemView> getItems() {
        return items;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public String getContextPath() {
        return contextPath;
    }
}
