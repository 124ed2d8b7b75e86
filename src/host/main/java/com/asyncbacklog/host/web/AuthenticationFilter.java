package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.measure.RequestMeasure;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out who sends a request, by the session, by a personal access token or, where allowed, by name and password. Anonymous requests pass: each page
 * and resource decides for itself.
 */
final class AuthenticationFilter extends HttpFilter {

    private static final String LOGIN_REASON = "X-Seraph-LoginReason";

    private final transient Settings settings;
    private final transient Jira jira;
    private final transient RequestMeasure measure;
    private final transient Sessions sessions;
    private final transient CurrentRequest current;

    AuthenticationFilter(
            Settings settings, Jira jira, RequestMeasure measure, Sessions sessions, CurrentRequest current) {
        this.settings = settings;
        this.jira = jira;
        this.measure = measure;
        this.sessions = sessions;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Optional<ApplicationUser> user = sessions.user(request);
        Optional<String> token = BearerToken.of(request);
        if (user.isEmpty() && token.isPresent()) {
            user = jira.accessTokens().authenticate(token.get());
            if (user.isEmpty()) {
                refuseToken(response);
                return;
            }
        }
        if (user.isEmpty() && BasicCredentials.areSent(request)) {
            if (!settings.basicAuth()) {
                refuseBasic(response);
                return;
            }
            user = BasicCredentials.of(request)
                    .flatMap(sent -> jira.users().authenticate(sent.name(), sent.password()));
            if (user.isEmpty()) {
                refusePassword(response);
                return;
            }
            response.setHeader(LOGIN_REASON, "OK");
        }
        response.setHeader(
                "X-AUSERNAME",
                user.map(known -> LocalAddress.encode(known.getName())).orElse("anonymous"));
        serve(user.orElse(null), request, response, chain);
    }

    private void serve(
            ApplicationUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        jira.authentication().setLoggedInUser(user);
        try {
            if ("true".equals(request.getHeader("X-Host-Measure"))) {
                measure.start();
                var measured = new MeasuredResponse(response, measure);
                current.begin(request, measured);
                chain.doFilter(request, measured);
                measured.send();
            } else {
                current.begin(request, response);
                chain.doFilter(request, response);
            }
        } finally {
            measure.stop();
            current.end();
            jira.authentication().clear();
        }
    }

    /**
     * As Atlassian's authentication plugin answers while basic authentication is blocked: status and words were seen on
     * Confluence Data Center, which has the same plugin. That a valid session goes on regardless is unconfirmed.
     */
    private static void refuseBasic(HttpServletResponse response) throws IOException {
        answer(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "{\"message\":\"Basic Authentication has been disabled on this instance.\"}");
    }

    /** A token that is unknown, revoked or expired. The status is documented, the words are unconfirmed. */
    private static void refuseToken(HttpServletResponse response) throws IOException {
        response.setHeader(LOGIN_REASON, "AUTHENTICATED_FAILED");
        answer(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}");
    }

    private static void refusePassword(HttpServletResponse response) throws IOException {
        response.setHeader(LOGIN_REASON, "AUTHENTICATED_FAILED");
        response.setHeader("WWW-Authenticate", "Basic realm=\"Jira\"");
        answer(response, HttpServletResponse.SC_UNAUTHORIZED, "{\"message\":\"The name or the password is wrong.\"}");
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
