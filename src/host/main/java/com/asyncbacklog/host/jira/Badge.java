package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a user's picture shows: up to two initials in white on a colour.
 *
 * @param colour as {@code #rrggbb}, dark enough for white text, always the same for one user
 */
public record Badge(String initials, String colour) {

    private static final List<String> COLOURS =
            List.of("#0055cc", "#206a83", "#216e4e", "#5e4db2", "#943d73", "#a54800", "#ae2a19", "#44546f");

    public static Badge of(ApplicationUser user) {
        int colour = Math.floorMod(user.getKey().hashCode(), COLOURS.size());
        return new Badge(initials(user.getDisplayName()), COLOURS.get(colour));
    }

    private static String initials(String displayName) {
        return Stream.of(displayName.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
