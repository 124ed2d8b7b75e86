package com.asyncbacklog.decisions;

/** For templates: a linked document. */
public final class LinkView {

    private final DecisionLink link;

    LinkView(DecisionLink link) {
        this.link = link;
    }

    public String getTitle() {
        return link.title();
    }

    public String getUrl() {
        return link.url();
    }
}
