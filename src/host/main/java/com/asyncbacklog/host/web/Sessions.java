package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Users;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is logged in, by the session cookie. */
final class Sessions {

    private static final String USER_KEY = "jira.user.key";

    private final Users users;

    Sessions(Users users) {
        this.users = users;
    }

    /** The user of the session; empty also once the account is inactive. */
    Optional<ApplicationUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(USER_KEY))
                .flatMap(users::byKey)
                .filter(ApplicationUser::isActive);
    }

    /** Starts a session of its own, so that an id planted before the login is worth nothing after it. */
    void begin(HttpServletRequest request, ApplicationUser user) {
        end(request);
        request.getSession(true).setAttribute(USER_KEY, user.getKey());
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
