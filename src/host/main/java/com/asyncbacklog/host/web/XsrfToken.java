package com.asyncbacklog.host.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The token that a form of Jira's own pages sends as {@code atl_token}: it equals a cookie no other site can read. */
final class XsrfToken {

    static final String PARAMETER = "atl_token";
    private static final String COOKIE = "atlassian.xsrf.token";
    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    /** The visitor's token, set as a cookie when there is none yet. */
    String get(HttpServletRequest request, HttpServletResponse response) {
        return sent(request).orElseGet(() -> renew(request, response));
    }

    /** A new token: one known before the login must not be good after it. */
    String renew(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        var cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        return token;
    }

    boolean isSent(HttpServletRequest request) {
        String parameter = request.getParameter(PARAMETER);
        return parameter != null
                && sent(request).filter(token -> isEqual(token, parameter)).isPresent();
    }

    private static Optional<String> sent(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{" + 2 * BYTES + "}"))
                .findFirst();
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
