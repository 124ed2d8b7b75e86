package com.asyncbacklog.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers addresses that nothing stands behind, also to people who are not logged in. */
final class MissingServlet extends HttpServlet {

    private final transient PageFrame frame;

    MissingServlet(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.writeError(HttpServletResponse.SC_NOT_FOUND, request, response);
    }
}
