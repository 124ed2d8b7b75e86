package com.asyncbacklog.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A name and password in the {@code Authorization} header. */
record BasicCredentials(String name, String password) {

    private static final String SCHEME = "basic ";

    static boolean areSent(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Empty when they can't be read. */
    static Optional<BasicCredentials> of(HttpServletRequest request) {
        try {
            String encoded = request.getHeader("Authorization").substring(SCHEME.length());
            String decoded = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(decoded.substring(0, colon), decoded.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
