package com.asyncbacklog.decisions;

import java.util.List;

/** For templates: a decision as one reader sees it, in their language and zone. Nothing here is escaped yet. */
public final class DecisionView {

    private final VisibleDecision visible;
    private final DecisionContent content;
    private final DecisionWords words;

    DecisionView(VisibleDecision visible, DecisionWords words) {
        this.visible = visible;
        this.content = visible.decision().content();
        this.words = words;
    }

    /** Its own page, without the context path. */
    public String getLink() {
        return DecisionAddress.of(visible);
    }

    public int getId() {
        return visible.decision().id();
    }

    public String getTitle() {
        return content.title();
    }

    public String getDecision() {
        return content.decision();
    }

    public boolean isDecisionSameAsTitle() {
        return content.decision().equals(content.title());
    }

    public String getRationale() {
        return content.rationale();
    }

    public String getContext() {
        return content.context();
    }

    public String getConsequences() {
        return content.consequences();
    }

    public List<OptionView> getOptions() {
        return content.options().stream().map(OptionView::new).toList();
    }

    public boolean isWithOptions() {
        return !content.options().isEmpty();
    }

    public List<LinkView> getLinks() {
        return content.links().stream().map(LinkView::new).toList();
    }

    public boolean isWithLinks() {
        return !content.links().isEmpty();
    }

    /** The name of its area; empty for none, and where only the decisions' own texts were read. */
    public String getArea() {
        return visible.details().area().map(DecisionArea::name).orElse("");
    }

    /** How long people may still object, such as "5 h left"; empty unless they may. */
    public String getLeft() {
        return words.left();
    }

    /** Until when, such as "objections until Fri 12:00"; empty likewise. */
    public String getUntil() {
        return words.until();
    }

    public String getStatusLabel() {
        return words.status();
    }

    public String getStatusLozenge() {
        return visible.decision().status().lozengeClass();
    }

    public String getIssueKey() {
        return visible.issueKey();
    }

    public String getIssueSummary() {
        return visible.access().issue().map(issue -> issue.summary()).orElse("");
    }

    public String getAuthorName() {
        return visible.author().displayName();
    }

    /** The address of their picture, empty when there is none. */
    public String getAuthorAvatar() {
        return words.avatar();
    }

    /** ISO-8601 in UTC. */
    public String getCreatedIso() {
        return visible.decision().createdAt().toString();
    }

    public String getCreatedShort() {
        return words.created();
    }

    /** The time on the author's clock and on the reader's. */
    public String getCreatedTitle() {
        return words.createdOnBothClocks();
    }

    /** The day, empty for none. */
    public String getReviewOn() {
        return words.reviewOn();
    }

    public boolean isReviewDue() {
        return visible.reviewDue();
    }

    public boolean isCanEdit() {
        return visible.permissions().edit();
    }

    public boolean isCanDelete() {
        return visible.permissions().delete();
    }
}
