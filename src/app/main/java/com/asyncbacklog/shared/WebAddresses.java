package com.asyncbacklog.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What addresses of linked documents must be: http or https, with a host, without a user's name before it. Other schemes
 * would run in the page ({@code javascript:}) or open programs; a name before the host disguises the
 * host, and so do spaces of other scripts and characters that do not show. Not
 * {@link java.net.URI}, which refuses hosts and queries that browsers copy daily ({@code _}, umlauts, {@code |}).
 */
public final class WebAddresses {

    /** In UTF-16 units. */
    public static final int LONGEST = 2_000;

    private static final int LAST_PORT = 65_535;

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(?:\\[[0-9a-f:.]+]|[^\\s\\p{Z}\\p{Cf}\\p{Cntrl}/?#@:\\\\<>\"\\[\\]]+)(?::(\\d{1,5}))?"
                    + "(?:[/?#][^\\s\\p{Z}\\p{Cf}\\p{Cntrl}<>\"]*)?",
            Pattern.CASE_INSENSITIVE);

    private WebAddresses() {}

    public static String check(String field, String value, FieldErrors errors) {
        String address = value.strip();
        if (address.isEmpty()) {
            errors.add(field, Message.of("asyncbacklog.error.required"));
        } else if (address.length() > LONGEST) {
            errors.add(field, Message.of("asyncbacklog.error.too-long", LONGEST));
        } else if (!isAddress(address)) {
            errors.add(field, Message.of("asyncbacklog.error.address"));
        }
        new TextRules(errors).text(field, address);
        return address;
    }

    private static boolean isAddress(String text) {
        Matcher parts = ADDRESS.matcher(text);
        return parts.matches() && (parts.group(1) == null || Integer.parseInt(parts.group(1)) <= LAST_PORT);
    }
}
