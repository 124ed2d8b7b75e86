package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;

/** A decision to the columns of its row, and back. */
final class DecisionColumns {

    /** Lenient about fields it does not know: while a cluster is upgraded, an older node reads what a newer one wrote. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DecisionColumns() {}

    static DBParam[] of(Decision decision) {
        DecisionContent content = decision.content();
        return new DBParam[] {
            new DBParam("ISSUE_ID", decision.issueId()),
            new DBParam("PROJECT_ID", decision.projectId()),
            new DBParam("TITLE", content.title()),
            new DBParam("DECISION", content.decision()),
            new DBParam("RATIONALE", nullable(content.rationale())),
            new DBParam("CONTEXT", nullable(content.context())),
            new DBParam("CONSEQUENCES", nullable(content.consequences())),
            new DBParam("OPTIONS_JSON", json(content.options())),
            new DBParam("LINKS_JSON", json(content.links())),
            new DBParam("REVIEW_ON", date(content)),
            new DBParam("STATUS", decision.status().value()),
            new DBParam("AUTHOR", decision.author()),
            new DBParam("CREATED_AT", decision.createdAt().toEpochMilli()),
            new DBParam("UPDATED_AT", decision.updatedAt().toEpochMilli()),
            new DBParam("UPDATED_BY", decision.updatedBy()),
            new DBParam("EFFECTIVE_AT", effectiveAt(decision)),
            new DBParam("VERSION", decision.version())
        };
    }

    /** Sets what a change may change. */
    static void write(Decision decision, DecisionRow row) {
        DecisionContent content = decision.content();
        row.setTitle(content.title());
        row.setDecision(content.decision());
        row.setRationale(nullable(content.rationale()));
        row.setContext(nullable(content.context()));
        row.setConsequences(nullable(content.consequences()));
        row.setOptionsJson(json(content.options()));
        row.setLinksJson(json(content.links()));
        row.setReviewOn(date(content));
        row.setStatus(decision.status().value());
        row.setUpdatedAt(decision.updatedAt().toEpochMilli());
        row.setUpdatedBy(decision.updatedBy());
        row.setEffectiveAt(effectiveAt(decision));
        row.setVersion(decision.version());
    }

    /** Nothing for a row whose status is unknown here: while a cluster is upgraded, a newer node may write a new one. */
    static Optional<Decision> read(DecisionRow row) {
        return DecisionStatus.of(row.getStatus()).map(status -> read(row, status));
    }

    /** All of a content as one object, its fields named as in REST. */
    static String json(DecisionContent content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", content.title());
        fields.put("decision", content.decision());
        fields.put("rationale", content.rationale());
        fields.put("context", content.context());
        fields.put("consequences", content.consequences());
        fields.put("options", content.options());
        fields.put("links", content.links());
        fields.put("reviewOn", date(content));
        return write(fields);
    }

    private static Decision read(DecisionRow row, DecisionStatus status) {
        return new Decision(
                row.getID(),
                row.getIssueId(),
                row.getProjectId(),
                new DecisionContent(
                        row.getTitle(),
                        text(row.getDecision()),
                        text(row.getRationale()),
                        text(row.getContext()),
                        text(row.getConsequences()),
                        list(row.getOptionsJson(), new TypeReference<>() {}),
                        list(row.getLinksJson(), new TypeReference<>() {}),
                        Optional.ofNullable(row.getReviewOn()).map(LocalDate::parse)),
                status,
                row.getAuthor(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getUpdatedAt()),
                row.getUpdatedBy(),
                Optional.ofNullable(row.getEffectiveAt()).map(Instant::ofEpochMilli),
                row.getVersion());
    }

    private static String json(List<?> list) {
        return list.isEmpty() ? null : write(list);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no JSON for " + value.getClass(), impossible);
        }
    }

    private static <T> List<T> list(String json, TypeReference<List<T>> type) {
        try {
            return json == null ? List.of() : JSON.readValue(json, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a row of decisions holds JSON that cannot be read", fault);
        }
    }

    private static String text(String column) {
        return requireNonNullElse(column, "");
    }

    /** Oracle would make no difference between empty and null; so there is none anywhere. */
    private static String nullable(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String date(DecisionContent content) {
        return content.reviewOn().map(LocalDate::toString).orElse(null);
    }

    private static Long effectiveAt(Decision decision) {
        return decision.effectiveAt().map(Instant::toEpochMilli).orElse(null);
    }
}
