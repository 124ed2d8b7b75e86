package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** Of one that is about no issue. */
    static final long NO_ISSUE = 0;

    private DecisionColumns() {}

    static DBParam[] of(Decision decision) {
        DecisionHome home = decision.home();
        DecisionContent content = decision.content();
        DecisionState state = decision.state();
        return new DBParam[] {
            new DBParam("ISSUE_ID", home.issueId().orElse(NO_ISSUE)),
            new DBParam("PROJECT_ID", home.projectId()),
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
            new DBParam("EFFECTIVE_AT", millis(state.effectiveAt())),
            new DBParam("VERSION", decision.version()),
            new DBParam("ASSUMPTIONS_JSON", json(assumptions(content))),
            new DBParam("AREA_ID", home.areaId().orElse(null)),
            new DBParam("AREA_CLEARED", home.areaCleared()),
            new DBParam("WAITS_FOR", waitsFor(state)),
            new DBParam("REASON", nullable(state.reason())),
            new DBParam("DECIDED_BY", state.decidedBy().orElse(null)),
            new DBParam("WINDOW_JSON", window(state)),
            new DBParam("SUPERSEDES_JSON", json(state.lineage().supersedes())),
            new DBParam("SUPERSEDED_BY", state.lineage().supersededBy().orElse(null)),
            new DBParam("SOURCE_STATUS", nullable(state.sourceStatus())),
            new DBParam("HAS_WORDS", true)
        };
    }

    /** Sets what a change may change. */
    static void write(Decision decision, DecisionRow row) {
        DecisionHome home = decision.home();
        row.setIssueId(home.issueId().orElse(NO_ISSUE));
        row.setProjectId(home.projectId());
        row.setAreaId(home.areaId().orElse(null));
        row.setAreaCleared(home.areaCleared());
        write(decision.content(), row);
        write(decision.state(), row);
        row.setUpdatedAt(decision.updatedAt().toEpochMilli());
        row.setUpdatedBy(decision.updatedBy());
        row.setVersion(decision.version());
    }

    /** Sets what a change means for reviews, and nothing when it means nothing: checks go on at the same time. */
    static void writeReview(Decision before, Decision after, DecisionRow row) {
        if (!after.review().equals(before.review())) {
            write(after.review(), row);
        }
    }

    static void write(ReviewState review, DecisionRow row) {
        row.setBrokenSince(millis(review.brokenSince()));
        row.setReviewedAt(millis(review.reviewedAt()));
        row.setAsking(review.request().map(ReviewState.Request::reviewers).orElse(null));
        row.setAskedAt(millis(review.request().map(ReviewState.Request::at)));
    }

    private static void write(DecisionContent content, DecisionRow row) {
        row.setTitle(content.title());
        row.setDecision(content.decision());
        row.setRationale(nullable(content.rationale()));
        row.setContext(nullable(content.context()));
        row.setConsequences(nullable(content.consequences()));
        row.setOptionsJson(json(content.options()));
        row.setLinksJson(json(content.links()));
        row.setReviewOn(date(content));
        row.setAssumptionsJson(json(assumptions(content)));
    }

    private static void write(DecisionState state, DecisionRow row) {
        row.setStatus(state.status().value());
        row.setEffectiveAt(millis(state.effectiveAt()));
        row.setWaitsFor(waitsFor(state));
        row.setReason(nullable(state.reason()));
        row.setDecidedBy(state.decidedBy().orElse(null));
        row.setWindowJson(window(state));
        row.setSupersedesJson(json(state.lineage().supersedes()));
        row.setSupersededBy(state.lineage().supersededBy().orElse(null));
        row.setSourceStatus(nullable(state.sourceStatus()));
    }

    /** Nothing for a row whose status is unknown here: while a cluster is upgraded, a newer node may write a new one. */
    static Optional<Decision> read(DecisionRow row) {
        return DecisionStatus.of(row.getStatus()).map(status -> read(row, status));
    }

    /** All that a change may change as one object, its fields named as in REST where they are there too. */
    static String json(Decision decision) {
        DecisionState state = decision.state();
        Map<String, Object> fields = fields(decision.content());
        fields.put("project", decision.home().projectId());
        fields.put("issueId", decision.home().issueId().orElse(null));
        fields.put("areaId", decision.home().areaId().orElse(null));
        fields.put("areaCleared", decision.home().areaCleared());
        fields.put("status", state.status().value());
        fields.put("waitsFor", waitsFor(state));
        fields.put("effectiveAt", millis(state.effectiveAt()));
        fields.put("reason", state.reason());
        fields.put("decidedBy", state.decidedBy().orElse(null));
        fields.put("supersedes", state.lineage().supersedes());
        fields.put("supersededBy", state.lineage().supersededBy().orElse(null));
        return write(fields);
    }

    /** As above, already read. */
    static ObjectNode fields(Decision decision) {
        return fields(json(decision));
    }

    static ObjectNode fields(String json) {
        return read(json, new TypeReference<>() {});
    }

    /** In bytes, as REST answers it: the platform's writer encodes as this one does. */
    static int sizeAsJson(DecisionContent content) {
        try {
            return JSON.writeValueAsBytes(fields(content)).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no JSON for a decision", impossible);
        }
    }

    private static Map<String, Object> fields(DecisionContent content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", content.title());
        fields.put("decision", content.decision());
        fields.put("rationale", content.rationale());
        fields.put("context", content.context());
        fields.put("consequences", content.consequences());
        fields.put("options", content.options());
        fields.put("links", content.links());
        fields.put("reviewOn", date(content));
        fields.put("assumptions", assumptions(content));
        return fields;
    }

    private static Decision read(DecisionRow row, DecisionStatus status) {
        return new Decision(
                row.getID(),
                home(row),
                content(row),
                state(row, status),
                row.getAuthor(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getUpdatedAt()),
                row.getUpdatedBy(),
                row.getVersion(),
                review(row));
    }

    private static ReviewState review(DecisionRow row) {
        return new ReviewState(
                instant(row.getBrokenSince()),
                instant(row.getReviewedAt()),
                instant(row.getAskedAt())
                        .map(at -> new ReviewState.Request(requireNonNullElse(row.getAsking(), 0), at)));
    }

    private static DecisionHome home(DecisionRow row) {
        return new DecisionHome(
                row.getProjectId(),
                Optional.of(row.getIssueId()).filter(id -> id != NO_ISSUE),
                Optional.ofNullable(row.getAreaId()),
                Boolean.TRUE.equals(row.getAreaCleared()));
    }

    private static DecisionContent content(DecisionRow row) {
        List<AssumptionJson> assumptions = list(row.getAssumptionsJson(), new TypeReference<>() {});
        return new DecisionContent(
                row.getTitle(),
                text(row.getDecision()),
                text(row.getRationale()),
                text(row.getContext()),
                text(row.getConsequences()),
                list(row.getOptionsJson(), new TypeReference<>() {}),
                list(row.getLinksJson(), new TypeReference<>() {}),
                Optional.ofNullable(row.getReviewOn()).map(LocalDate::parse),
                assumptions.stream()
                        .flatMap(assumption -> assumption.stored().stream())
                        .toList());
    }

    private static DecisionState state(DecisionRow row, DecisionStatus status) {
        Optional<WaitsFor> waitsFor = Optional.of(Optional.ofNullable(row.getWaitsFor())
                        .flatMap(WaitsFor::of)
                        .orElse(WaitsFor.DECIDERS))
                .filter(waiting -> status == DecisionStatus.PROPOSED);
        return new DecisionState(
                status,
                waitsFor,
                Optional.ofNullable(row.getEffectiveAt()).map(Instant::ofEpochMilli),
                text(row.getReason()),
                Optional.ofNullable(row.getDecidedBy()),
                Optional.ofNullable(row.getWindowJson())
                        .map(json ->
                                read(json, new TypeReference<WindowJson>() {}).window()),
                new DecisionLineage(
                        list(row.getSupersedesJson(), new TypeReference<>() {}),
                        Optional.ofNullable(row.getSupersededBy())),
                text(row.getSourceStatus()));
    }

    private static List<AssumptionJson> assumptions(DecisionContent content) {
        return content.assumptions().stream().map(AssumptionJson::of).toList();
    }

    private static String waitsFor(DecisionState state) {
        return state.waitsFor().map(WaitsFor::value).orElse(null);
    }

    private static String window(DecisionState state) {
        return state.window().map(WindowJson::of).map(DecisionColumns::write).orElse(null);
    }

    private static Optional<Instant> instant(Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    private static Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }

    /** The time for objections as it is stored; instants are epoch milliseconds. */
    private record WindowJson(double hours, List<String> consulted, List<RunJson> runs) {

        /** @param to null while it goes on */
        private record RunJson(long from, Long to) {}

        static WindowJson of(ObjectionWindow window) {
            return new WindowJson(
                    window.hours(),
                    window.consulted(),
                    window.runs().stream()
                            .map(run -> new RunJson(run.from().toEpochMilli(), millis(run.to())))
                            .toList());
        }

        ObjectionWindow window() {
            return new ObjectionWindow(
                    hours,
                    consulted,
                    runs.stream()
                            .map(run -> new ObjectionWindow.Run(
                                    Instant.ofEpochMilli(run.from()),
                                    Optional.ofNullable(run.to()).map(Instant::ofEpochMilli)))
                            .toList());
        }
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
        return json == null ? List.of() : read(json, type);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
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
}
