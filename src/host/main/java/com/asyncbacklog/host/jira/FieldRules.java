package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** What Jira's own fields take; each check throws an {@code IllegalArgumentException} that names the field. */
final class FieldRules {

    private static final int LONGEST = 255;

    private FieldRules() {}

    static String summary(String text) {
        require(!text.isBlank(), "the summary is empty");
        require(text.length() <= LONGEST, "the summary is longer than " + LONGEST);
        require(text.lines().count() <= 1, "the summary has several lines");
        return text;
    }

    static String label(String word) {
        require(!word.isEmpty() && word.length() <= LONGEST, "a label has 1 to " + LONGEST + " characters");
        require(word.chars().noneMatch(Character::isWhitespace), "a label has no spaces: \"" + word + "\"");
        return word;
    }

    static ApplicationUser assignee(ApplicationUser user, Users users) {
        require(users.isActive(user), user.getName() + " is inactive and can't be assigned");
        return user;
    }

    static Issue epic(Issue issue) {
        require(issue.getIssueType().getName().equals("Epic"), issue.getKey() + " is no epic");
        return issue;
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
