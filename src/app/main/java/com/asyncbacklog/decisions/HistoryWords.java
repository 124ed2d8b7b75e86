package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.HistoryEntryJson.ChangeJson;
import com.asyncbacklog.jira.Reader;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The history of a decision in the words of one reader: what was done, and what people wrote before and after. */
record HistoryWords(Reader reader) {

    private static final String CHANGED = "decision-changed";
    private static final String EFFECTIVE_AT = "effectiveAt";

    /** Fields that people write, in the order in which they are shown; what was done says the rest. */
    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("title", "asyncbacklog.decisions.title-field");
        labels.put("decision", "asyncbacklog.decisions.decision");
        labels.put("rationale", "asyncbacklog.decisions.rationale");
        labels.put("area", "asyncbacklog.decisions.area");
        labels.put("context", "asyncbacklog.decisions.context");
        labels.put("options", "asyncbacklog.decisions.options");
        labels.put("consequences", "asyncbacklog.decisions.consequences");
        labels.put("reviewOn", "asyncbacklog.decisions.review");
        labels.put("assumptions", "asyncbacklog.decisions.assumptions");
        labels.put("links", "asyncbacklog.links");
        labels.put("reason", "asyncbacklog.decisions.reason");
        labels.put(EFFECTIVE_AT, "asyncbacklog.decisions.effective-at");
        return labels;
    }

    HistoryEntryView entry(HistoryEntryJson entry) {
        return new HistoryEntryView(
                entry,
                entry.by() == null ? "" : entry.by().displayName(),
                reader.text(kindKey(entry.kind())),
                reader.times().dateAndTime(Instant.parse(entry.at())),
                changes(entry));
    }

    private static String kindKey(String kind) {
        boolean isTold = DecisionEvents.OF_DECISIONS.contains(kind) || DecisionEvents.OF_OBJECTIONS.contains(kind);
        return "asyncbacklog.decisions.event." + (isTold ? kind : CHANGED);
    }

    private List<HistoryChangeView> changes(HistoryEntryJson entry) {
        boolean tellsWhen = entry.kind().equals(DecisionEvents.EFFECTIVE_CHANGED);
        return LABELS.keySet().stream()
                .filter(field -> tellsWhen || !field.equals(EFFECTIVE_AT))
                .flatMap(field -> find(entry, field).stream())
                .map(change -> new HistoryChangeView(
                        reader.text(LABELS.get(change.field())),
                        words(change.field(), change.before()),
                        words(change.field(), change.after())))
                .toList();
    }

    private static Optional<ChangeJson> find(HistoryEntryJson entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .findFirst();
    }

    private String words(String field, Object value) {
        if (value instanceof JsonNode node) {
            return field.equals("reviewOn") && node.isTextual()
                    ? reader.times().date(LocalDate.parse(node.textValue()))
                    : text(node);
        }
        if (value == null) {
            return "";
        }
        return field.equals(EFFECTIVE_AT)
                ? reader.times().dateAndTime(Instant.parse(value.toString()))
                : value.toString();
    }

    /** A line for each item of a list, with all that it says. */
    private static String text(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(HistoryWords::line)
                    .collect(Collectors.joining("\n"));
        }
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    private static String line(JsonNode item) {
        return StreamSupport.stream(item.spliterator(), false)
                .filter(value -> !value.isBoolean() || value.booleanValue())
                .map(value -> value.isBoolean() ? "\u2713" : text(value))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
