package com.asyncbacklog.host.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses within Jira. */
final class LocalAddress {

    private LocalAddress() {}

    /** The destination of a login if it is one within Jira: a path below the context path, never another server. */
    static Optional<String> of(String destination) {
        if (destination == null || !destination.startsWith("/") || destination.startsWith("//")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(destination);
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null && !climbs(uri);
            return local ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean climbs(URI uri) {
        return uri.getPath().contains("..")
                || uri.getPath().contains("//")
                || uri.getPath().contains("\\");
    }
}
