package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.Terminal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Text that is searched by words: the summary, the description, the comments, or all of them as {@code text}. */
enum TextField implements Field {
    SUMMARY,
    DESCRIPTION,
    COMMENT,
    TEXT;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Set<Operator> operators() {
        return Operator.TEXT;
    }

    @Override
    public SqlCondition condition(Terminal clause, List<Literal> values, Searcher searcher) {
        Literal value = values.get(0);
        if (value.isEmpty()) {
            searcher.error("The field '" + clause.field() + "' does not support searching for EMPTY values.");
            return SqlCondition.NONE;
        }
        String query = value.string();
        if (query.startsWith("*") || query.startsWith("?")) {
            searcher.error("The text query '" + query + "' for field '" + clause.field()
                    + "' is not allowed to start with '" + query.charAt(0) + "'.");
            return SqlCondition.NONE;
        }
        if (query.isBlank()) {
            searcher.error("The field '" + clause.field() + "' does not support searching for an empty string.");
            return SqlCondition.NONE;
        }
        TextQuery wanted = new TextQuery(query);
        Set<Long> found = searcher.issues()
                .withText(
                        wanted.parts(),
                        this == SUMMARY,
                        (summary, fields) -> wanted.matches(this == SUMMARY ? summary : text(summary, read(fields))));
        SqlCondition match = SqlCondition.isOneOfNumbers("i.ID", found);
        return clause.operator().isNegative() ? match.not() : match;
    }

    private String text(String summary, JsonNode fields) {
        return switch (this) {
            case SUMMARY -> summary;
            case DESCRIPTION -> fields.path("description").asText("");
            case COMMENT -> comments(fields);
            case TEXT -> summary + "\n" + fields.path("description").asText("") + "\n" + comments(fields);
        };
    }

    private static String comments(JsonNode fields) {
        return fields.path("comment").path("comments").findValuesAsText("body").stream()
                .collect(Collectors.joining("\n"));
    }

    private static JsonNode read(String fields) {
        try {
            return JSON.readTree(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored fields of an issue", e);
        }
    }
}
