package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** {@code /logout}: ends the session when the visitor's token comes along, by GET too as in Jira; asks first without one. */
final class LogoutServlet extends HttpServlet {

    private final transient Jira jira;
    private final transient Sessions sessions;
    private final transient XsrfToken xsrfToken;
    private final transient PageFrame frame;

    LogoutServlet(Jira jira, Sessions sessions, XsrfToken xsrfToken, PageFrame frame) {
        this.jira = jira;
        this.sessions = sessions;
        this.xsrfToken = xsrfToken;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter(XsrfToken.PARAMETER) == null) {
            String title = jira.authentication().getI18nHelper().getText("page.logout.title");
            frame.write(new Answer.Page(title, "logout.vm", Map.of()), request, response);
        } else {
            doPost(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!xsrfToken.isSent(request)) {
            frame.writeError(HttpServletResponse.SC_FORBIDDEN, request, response);
            return;
        }
        sessions.end(request);
        xsrfToken.renew(request, response);
        response.sendRedirect(request.getContextPath() + "/login.jsp");
    }
}
