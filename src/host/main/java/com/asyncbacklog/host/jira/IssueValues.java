package com.asyncbacklog.host.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What searches need of an issue beyond the columns of its row: a row for each value. Texts are in small letters, since JQL
 * compares without case, and cut where no name of Jira's is as long.
 */
final class IssueValues {

    private static final int LONGEST = 255;

    private final Tables tables;

    IssueValues(Tables tables) {
        this.tables = tables;
    }

    /** Writes these values in place of those the issues had. */
    void replace(Collection<IssueTable.Row> rows) {
        Chunks.of(rows)
                .forEach(some -> tables.sql("delete from JIRA_ISSUE_VALUE where ISSUE_ID in (:ids)")
                        .param("ids", some.stream().map(IssueTable.Row::id).toList())
                        .update());
        List<Object[]> values = new ArrayList<>();
        rows.forEach(row -> of(row.issue().fields()).forEach(value -> values.add(value.row(row.id()))));
        tables.batch(
                "insert into JIRA_ISSUE_VALUE (ISSUE_ID, FIELD, TEXT_VALUE, NUMBER_VALUE) values (?, ?, ?, ?)", values);
    }

    private record Value(String field, String text, Long number) {

        private Object[] row(long issue) {
            return new Object[] {issue, field, text, number};
        }
    }

    private static Stream<Value> of(ObjectNode fields) {
        return Stream.of(
                        one("reporter", People.keyIn(fields.path("reporter"))),
                        one("priority", name(fields.path("priority"))),
                        one("resolution", name(fields.path("resolution"))),
                        one("parent", key(fields.path("parent"))),
                        one("epic", key(fields.path("epic"))),
                        fields.path("flagged").asBoolean()
                                ? one("flagged", Optional.of("impediment"))
                                : Stream.<Value>empty(),
                        each("label", fields.path("labels"), label -> Optional.ofNullable(label.textValue())),
                        each("component", fields.path("components"), IssueValues::name),
                        each("fixVersion", fields.path("fixVersions"), IssueValues::name),
                        resolved(fields.path("resolutiondate")))
                .flatMap(Function.identity())
                .distinct();
    }

    private static Stream<Value> one(String field, Optional<String> text) {
        return text
                .map(known -> known.length() > LONGEST ? known.substring(0, LONGEST) : known)
                .map(known -> new Value(field, known.toLowerCase(Locale.ROOT), null))
                .stream();
    }

    private static Stream<Value> each(String field, JsonNode array, Function<JsonNode, Optional<String>> text) {
        return StreamSupport.stream(array.spliterator(), false).flatMap(element -> one(field, text.apply(element)));
    }

    private static Stream<Value> resolved(JsonNode date) {
        return Optional.ofNullable(date.textValue())
                .map(text -> new Value("resolved", "", ExportedIssue.date(text).toEpochMilli()))
                .stream();
    }

    private static Optional<String> name(JsonNode named) {
        return Optional.ofNullable(named.path("name").textValue());
    }

    private static Optional<String> key(JsonNode issue) {
        return Optional.ofNullable(issue.path("key").textValue());
    }
}
