package com.asyncbacklog.decisions;

/** For templates: a decision that another one supersedes, or that superseded it. */
public final class RelatedDecisionView {

    private final VisibleDecision visible;
    private final String status;

    RelatedDecisionView(VisibleDecision visible, String status) {
        this.visible = visible;
        this.status = status;
    }

    public String getTitle() {
        return visible.decision().content().title();
    }

    /** Without the context path. */
    public String getLink() {
        return DecisionAddress.of(visible);
    }

    public String getStatusLabel() {
        return status;
    }

    public String getStatusLozenge() {
        return visible.decision().status().lozengeClass();
    }
}
