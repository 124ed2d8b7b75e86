package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /login.jsp}: shows the form and begins sessions. */
final class LoginServlet extends HttpServlet {

    private static final String DESTINATION = "os_destination";
    private static final String REASON = "X-Seraph-LoginReason";

    private final transient Jira jira;
    private final transient Sessions sessions;
    private final transient XsrfToken xsrfToken;
    private final transient PageFrame frame;

    LoginServlet(Jira jira, Sessions sessions, XsrfToken xsrfToken, PageFrame frame) {
        this.jira = jira;
        this.sessions = sessions;
        this.xsrfToken = xsrfToken;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (jira.authentication().getLoggedInUser() == null || isAfterViolation(request)) {
            form(false, request, response);
        } else {
            goOn(request, response);
        }
    }

    /** A wrong password answers 401 with the form; that Jira's page does not answer 200 is unconfirmed. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApplicationUser> user =
                jira.users().authenticate(parameter("os_username", request), parameter("os_password", request));
        if (user.isEmpty()) {
            response.setHeader(REASON, "AUTHENTICATED_FAILED");
            form(true, request, response);
            return;
        }
        sessions.begin(request, user.get());
        xsrfToken.renew(request, response);
        response.setHeader(REASON, "OK");
        goOn(request, response);
    }

    private void form(boolean failed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String title = jira.authentication().getI18nHelper().getText("page.login.title");
        Map<String, Object> values = Map.of(
                "failed",
                failed,
                "forbidden",
                !failed && isAfterViolation(request) && jira.authentication().getLoggedInUser() != null,
                "name",
                parameter("os_username", request),
                "destination",
                LocalAddress.of(request.getParameter(DESTINATION)).orElse(""));
        int status = failed ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_OK;
        frame.write(new Answer.Page(title, "login.vm", values, List.of(), Map.of(), status), request, response);
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = LocalAddress.of(request.getParameter(DESTINATION)).orElse("/secure/Dashboard.jspa");
        response.sendRedirect(request.getContextPath() + path);
    }

    /** Who came here for want of a permission stays, even when logged in: going on would lead in circles. */
    private static boolean isAfterViolation(HttpServletRequest request) {
        return parameter("permissionViolation", request).equals("true");
    }

    private static String parameter(String name, HttpServletRequest request) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
