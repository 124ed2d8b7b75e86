package com.asyncbacklog.shared;

/** For templates: a linked document. */
public final class DocumentLinkView {

    private final DocumentLink link;

    public DocumentLinkView(DocumentLink link) {
        this.link = link;
    }

    public String getTitle() {
        return link.title();
    }

    public String getUrl() {
        return link.url();
    }
}
