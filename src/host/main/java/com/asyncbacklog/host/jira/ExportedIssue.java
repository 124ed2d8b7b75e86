package com.asyncbacklog.host.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An issue as Jira's REST resources return it, checked for what every issue has.
 *
 * @param id empty when the export has none that is a number
 */
record ExportedIssue(Optional<Long> id, String key, String projectKey, long number, ObjectNode fields) {

    private static final int LONGEST_SUMMARY = 255;
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]+)-([1-9][0-9]{0,17})");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

    /** Says what an issue lacks. */
    static final class Incomplete extends Exception {
        private Incomplete(String reason) {
            super(reason);
        }
    }

    static ExportedIssue from(JsonNode json) throws Incomplete {
        Matcher key = KEY.matcher(json.path("key").asText());
        require(!json.path("key").isMissingNode(), "no \"key\"");
        require(key.matches(), "\"" + json.path("key").asText() + "\" is no issue key");
        require(json.path("fields").isObject(), "no \"fields\"");
        ExportedIssue issue = new ExportedIssue(
                number(json.path("id")), key.group(), key.group(1), Long.parseLong(key.group(2)), (ObjectNode)
                        json.path("fields"));
        issue.check();
        return issue;
    }

    String summary() {
        return fields.path("summary").asText();
    }

    String type() {
        return fields.path("issuetype").path("name").asText();
    }

    String status() {
        return fields.path("status").path("name").asText();
    }

    /** Jira's {@code new}, {@code indeterminate}, {@code done} or {@code undefined}. */
    String category() {
        return fields.path("status").path("statusCategory").path("key").asText("undefined");
    }

    Instant created() {
        return date(fields.path("created").asText());
    }

    Instant updated() {
        return date(fields.path("updated").asText());
    }

    Optional<String> securityLevel() {
        return Optional.ofNullable(fields.path("security").path("name").textValue());
    }

    /** Jira 8.1 and later say when an issue was archived (field name UNCONFIRMED for exports). */
    boolean isArchived() {
        return fields.path("archiveddate").isTextual();
    }

    Optional<Long> projectId() {
        return number(fields.path("project").path("id"));
    }

    String projectName() {
        return fields.path("project").path("name").asText(projectKey);
    }

    /** An instant in Jira's form, {@code 2012-05-16T07:56:13.000+0000}. */
    static Instant date(String text) {
        return OffsetDateTime.parse(text, DATE).toInstant();
    }

    private void check() throws Incomplete {
        require(fields.path("summary").isTextual(), "no \"fields.summary\"");
        require(summary().length() <= LONGEST_SUMMARY, "\"fields.summary\" is longer than " + LONGEST_SUMMARY);
        require(fields.path("issuetype").path("name").isTextual(), "no \"fields.issuetype.name\"");
        require(fields.path("status").path("name").isTextual(), "no \"fields.status.name\"");
        require(isDate(fields.path("created")), "\"fields.created\" is no date of Jira's form");
        require(isDate(fields.path("updated")), "\"fields.updated\" is no date of Jira's form");
        for (JsonNode comment : fields.path("comment").path("comments")) {
            require(isDate(comment.path("created")), "a comment's \"created\" is no date of Jira's form");
        }
    }

    private static boolean isDate(JsonNode json) {
        try {
            date(json.asText());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Long> number(JsonNode json) {
        String text = json.asText();
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static void require(boolean holds, String otherwise) throws Incomplete {
        if (!holds) {
            throw new Incomplete(otherwise);
        }
    }
}
