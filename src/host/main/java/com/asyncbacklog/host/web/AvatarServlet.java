package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Badge;
import com.asyncbacklog.host.jira.Users;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /secure/useravatar?ownerId=<key>}: a user's initials on a colour; a bare disc for one that is not known. */
final class AvatarServlet extends HttpServlet {

    private static final Badge UNKNOWN = new Badge("", "#8590a2");
    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">
            <circle cx="24" cy="24" r="24" fill="%s"/>
            <text x="24" y="31" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">%s</text>
            </svg>
            """;

    private final transient Users users;

    AvatarServlet(Users users) {
        this.users = users;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Badge badge = Optional.ofNullable(request.getParameter("ownerId"))
                .flatMap(users::byKey)
                .map(Badge::of)
                .orElse(UNKNOWN);
        String initials = badge.initials().replace("&", "&amp;").replace("<", "&lt;");
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.getOutputStream()
                .write(PICTURE.formatted(badge.colour(), initials).getBytes(StandardCharsets.UTF_8));
    }
}
