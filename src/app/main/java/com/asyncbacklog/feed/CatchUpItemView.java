package com.asyncbacklog.feed;

import com.asyncbacklog.jira.Reader;

/** For templates: the dashboard item of what waits and what is new. */
public final class CatchUpItemView {

    private final Reader reader;

    CatchUpItemView(Reader reader) {
        this.reader = reader;
    }

    /** The reader's, as an IANA name. */
    public String getTimeZone() {
        return reader.times().zone().getId();
    }

    /** The page that has all of it, without the context path. */
    public String getPageLink() {
        return CatchUpPage.PATH;
    }
}
