package com.asyncbacklog.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A personal access token in the {@code Authorization} header. */
final class BearerToken {

    private static final String SCHEME = "bearer ";

    private BearerToken() {}

    static Optional<String> of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
