package com.asyncbacklog.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether somebody wants a digest in their morning. */
public enum DigestChoice {
    /** Of the projects that send one to their people. */
    BY_PROJECT,
    /** Of those that don't, too, and of all whose feed they read. */
    ALWAYS,
    NEVER;

    /** As in REST and in the database. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DigestChoice> of(String value) {
        return Arrays.stream(values())
                .filter(choice -> choice.value().equals(value))
                .findFirst();
    }
}
