package com.asyncbacklog.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list that runs from the newest to the oldest: the last one passed. It stays right when rows come and go.
 *
 * @param at epoch milliseconds
 * @param id tells those of the same instant apart
 */
public record Cursor(long at, int id) {

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,18})\\.(\\d{1,10})");

    /** As sent to clients, who should not read it. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "." + id).getBytes(US_ASCII));
    }

    /** The place just before this one: what goes on after that begins with this. */
    public Cursor before() {
        return new Cursor(at, id + 1);
    }

    public boolean isOlderThan(Cursor other) {
        return at < other.at || (at == other.at && id < other.id);
    }

    static Optional<Cursor> parse(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), US_ASCII));
            return parts.matches()
                    ? Optional.of(new Cursor(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException noCursor) {
            return Optional.empty();
        }
    }
}
