package com.asyncbacklog.host.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The stored fields of an issue, in the form of Jira's REST resources, read. */
record IssueFields(ObjectNode json) {

    /** @param authorKey empty when not known */
    record StoredComment(String id, Optional<String> authorKey, Instant created, String body) {}

    Optional<String> description() {
        return text(json.path("description")).filter(text -> !text.isEmpty());
    }

    Optional<String> priority() {
        return name(json.path("priority"));
    }

    Optional<String> resolution() {
        return name(json.path("resolution"));
    }

    /** Empty while it is open, and where an export doesn't say. */
    Optional<Instant> resolved() {
        return text(json.path("resolutiondate")).map(ExportedIssue::date);
    }

    Optional<String> reporterKey() {
        return People.keyIn(json.path("reporter"));
    }

    List<String> labels() {
        return stream(json.path("labels")).map(JsonNode::asText).toList();
    }

    List<String> components() {
        return names(json.path("components"));
    }

    List<String> fixVersions() {
        return names(json.path("fixVersions"));
    }

    boolean flagged() {
        return json.path("flagged").asBoolean();
    }

    Optional<String> epicKey() {
        return text(json.path("epic").path("key"));
    }

    Optional<String> epicName() {
        return text(json.path("epicName"));
    }

    Optional<String> parentKey() {
        return text(json.path("parent").path("key"));
    }

    boolean isSubTask() {
        return json.path("issuetype").path("subtask").asBoolean();
    }

    List<StoredComment> comments() {
        return stream(json.path("comment").path("comments"))
                .map(comment -> new StoredComment(
                        comment.path("id").asText(),
                        People.keyIn(comment.path("author")),
                        ExportedIssue.date(comment.path("created").asText()),
                        body(comment)))
                .toList();
    }

    /** The keys of the users in all fields, however deep. */
    List<String> peopleKeys() {
        return json.findValuesAsText(People.REFERENCE).stream().distinct().toList();
    }

    /** Some published exports give a comment's length in place of its text. */
    private static String body(JsonNode comment) {
        return comment.has("bodyLength")
                ? "(" + comment.path("bodyLength").asInt() + " characters that the export leaves out)"
                : comment.path("body").asText("");
    }

    private static Optional<String> text(JsonNode json) {
        return Optional.ofNullable(json.textValue());
    }

    private static Optional<String> name(JsonNode named) {
        return text(named.path("name"));
    }

    private static List<String> names(JsonNode several) {
        return stream(several).flatMap(named -> name(named).stream()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
