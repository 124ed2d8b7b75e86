package com.asyncbacklog.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves pages to people who are logged in, and sends all others to the login. */
final class PageServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient PageMaker maker;
    private final transient PageFrame frame;
    private final transient JiraAuthenticationContext authentication;

    PageServlet(PageMaker maker, PageFrame frame, JiraAuthenticationContext authentication) {
        this.maker = maker;
        this.frame = frame;
        this.authentication = authentication;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads) {
            response.setHeader("Allow", "GET, HEAD");
            frame.writeError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
            return;
        }
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            response.sendRedirect(LoginAddress.of(request));
            return;
        }
        try {
            write(maker.make(request, user), request, response);
        } catch (RuntimeException e) {
            LOG.error("{} failed", request.getRequestURI(), e);
            frame.writeError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request, response);
        }
    }

    private void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Page page) {
            frame.write(page, request, response);
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(request.getContextPath() + redirect.path());
        } else if (answer instanceof Answer.Forbidden) {
            response.sendRedirect(LoginAddress.afterViolation(request));
        } else {
            frame.writeError(HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }
}
