package com.asyncbacklog.host.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Light or dark: by {@code ?theme=light|dark|auto}, which is remembered in a cookie, else as the browser prefers. Jira keeps the
 * choice in the user's profile.
 */
final class ColorMode {

    private static final String COOKIE = "host.theme";

    /** {@code light}, {@code dark}, or {@code auto} for what the browser prefers. */
    String of(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> asked = known(request.getParameter("theme"));
        asked.ifPresent(mode -> response.addCookie(cookie(mode, request)));
        return asked.or(() -> remembered(request)).orElse("auto");
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> known(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> known(String mode) {
        return Stream.of("light", "dark", "auto")
                .filter(name -> name.equals(mode))
                .findFirst();
    }

    private static Cookie cookie(String mode, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, mode);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        return cookie;
    }
}
