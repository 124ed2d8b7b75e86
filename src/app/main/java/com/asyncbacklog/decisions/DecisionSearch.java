package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import java.util.Optional;

/** What somebody asked a project's decisions to be narrowed to, as sent; empty where they did not ask. */
record DecisionSearch(String status, String issueKey, String review, String text, String area) {

    static final String ANY_STATUS = "all";
    static final String REVIEW_DUE = "due";

    DecisionSearch {
        status = requireNonNullElse(status, "");
        issueKey = requireNonNullElse(issueKey, "");
        review = requireNonNullElse(review, "");
        text = requireNonNullElse(text, "");
        area = requireNonNullElse(area, "");
    }

    Optional<DecisionStatus> status(FieldErrors errors) {
        Optional<DecisionStatus> found = DecisionStatus.of(status);
        if (found.isEmpty() && !status.isEmpty() && !status.equals(ANY_STATUS)) {
            errors.add("status", Message.of("asyncbacklog.decisions.error.status"));
        }
        return found;
    }

    boolean isReviewDue(FieldErrors errors) {
        if (!review.isEmpty() && !review.equals(REVIEW_DUE)) {
            errors.add("review", Message.of("asyncbacklog.decisions.error.review"));
        }
        return review.equals(REVIEW_DUE);
    }

    /** To leave out a filter that is not there yet would show more than was asked for, so it is refused. */
    void refuseWhatIsToCome(FieldErrors errors) {
        if (!text.isEmpty()) {
            errors.add("q", Message.of("asyncbacklog.error.filter-to-come"));
        }
    }
}
