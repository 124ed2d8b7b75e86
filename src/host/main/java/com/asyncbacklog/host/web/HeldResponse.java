package com.asyncbacklog.host.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;

/** Holds back what a servlet writes until it is known whether the page wants Jira's frame. */
final class HeldResponse extends BufferedResponse {

    private boolean ended;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether the answer is a redirect or an error, to which nothing is added. */
    boolean isEnded() {
        return ended || isCommitted();
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    String text() {
        return body().toString(Charset.forName(getCharacterEncoding()));
    }

    /** The frame changes the length. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    void ending() {
        ended = true;
    }
}
