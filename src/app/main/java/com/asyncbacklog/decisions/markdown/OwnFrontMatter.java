package com.asyncbacklog.decisions.markdown;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.decisions.DecisionLimits;
import com.asyncbacklog.decisions.DecisionLink;
import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.DecisionStatus;
import com.asyncbacklog.decisions.markdown.MarkdownFact.Name;
import com.asyncbacklog.shared.Dates;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What our exports say in their front matter beyond MADR, each value as JSON, which is YAML too. Somebody may have
 * edited it: what is not JSON is a text.
 */
final class OwnFrontMatter {

    /** Counts the changes of this form after which older readers would read something wrong. */
    private static final int FORMAT = 1;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String IMPOSSIBLE = "asyncbacklog.decisions.import.skipped.front-matter-date";

    private final Map<String, String> fields;

    private OwnFrontMatter(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Whether a file is an export of ours. */
    static boolean marks(FrontMatter front) {
        return front.own().containsKey("format");
    }

    static OwnFrontMatter of(FrontMatter front) {
        return new OwnFrontMatter(front.own());
    }

    /** What a record says that its texts and MADR's own front matter don't, by name, as JSON. */
    static Map<String, String> of(MarkdownRecord record) {
        Fields fields = new Fields();
        MarkdownExtras extras = record.extras();
        MarkdownOrigin origin = extras.origin();
        fields.add("format", FORMAT);
        fields.add("id", origin.id() == 0 ? "" : origin.id());
        fields.add("issue", origin.issue());
        fields.add("author", origin.author());
        fields.add("created", origin.createdAt().map(Instant::toString).orElse(""));
        fields.add("effective", origin.effectiveAt().map(Instant::toString).orElse(""));
        fields.add("area", extras.area());
        fields.add("review", extras.reviewOn().map(LocalDate::toString).orElse(""));
        fields.add("assumptions", extras.assumptions());
        fields.add("status-text", record.statusText());
        return fields.written;
    }

    /** All that one line can hold, for a record of which the Markdown can't be read back. */
    static Map<String, String> framed(MarkdownRecord record, String frame) {
        Fields fields = new Fields();
        fields.written.putAll(of(record));
        fields.add("frame", frame);
        fields.add("title", record.title());
        fields.add("status", record.status().value());
        fields.add(
                "options",
                record.options().stream()
                        .map(option -> new OptionFields(option.title(), option.chosen()))
                        .toList());
        fields.add("links", record.links());
        fields.add("references", record.references());
        return fields.written;
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no JSON for " + value.getClass(), impossible);
        }
    }

    /** How the texts are framed; none when they stand as MADR has them. */
    Optional<String> frame() {
        return Optional.of(text("frame")).filter(frame -> !frame.isEmpty());
    }

    /** The record in a file that is MADR beyond its front matter. */
    MarkdownRecord plain(String body, MarkdownFacts facts) {
        MarkdownBlocks blocks = MarkdownBlocks.of(body);
        MarkdownOutline outline = new MarkdownOutline(blocks);
        MarkdownParts parts = new MarkdownParts(facts);
        parts.read(blocks, outline);
        return parts.record(outline.title().orElse(""), parts.status(), text("status-text"), facts.date(), extras());
    }

    /** @param texts by their fields */
    MarkdownRecord framed(Map<String, String> texts, MarkdownFacts facts) {
        List<OptionFields> options = list("options", new TypeReference<>() {});
        return new MarkdownRecord(
                text("title"),
                DecisionStatus.of(text("status")).orElseGet(() -> MarkdownStatus.of(facts.value(Name.STATUS))),
                text("status-text"),
                facts.date(),
                facts.people(),
                new MarkdownTexts(
                        texts.getOrDefault("context", ""),
                        texts.getOrDefault("decision", ""),
                        texts.getOrDefault("rationale", ""),
                        texts.getOrDefault("consequences", "")),
                IntStream.range(0, options.size())
                        .mapToObj(i -> new DecisionOption(
                                requireNonNullElse(options.get(i).title(), ""),
                                texts.getOrDefault(MarkdownFrames.pros(i), ""),
                                texts.getOrDefault(MarkdownFrames.cons(i), ""),
                                options.get(i).chosen()))
                        .toList(),
                links(),
                references(),
                extras());
    }

    private List<DecisionLink> links() {
        List<DecisionLink> links = list("links", new TypeReference<>() {});
        return links.stream()
                .map(link -> new DecisionLink(requireNonNullElse(link.title(), ""), requireNonNullElse(link.url(), "")))
                .toList();
    }

    private List<MarkdownReference> references() {
        List<MarkdownReference> references = list("references", new TypeReference<>() {});
        if (references.stream().anyMatch(reference -> reference.relation() == null)) {
            throw new Unreadable("references", null);
        }
        return references.stream()
                .map(reference -> new MarkdownReference(
                        reference.relation(),
                        requireNonNullElse(reference.title(), ""),
                        requireNonNullElse(reference.target(), "")))
                .toList();
    }

    private MarkdownExtras extras() {
        return new MarkdownExtras(
                text("area"),
                date("review"),
                list("assumptions", new TypeReference<>() {}),
                new MarkdownOrigin(
                        number("id"), text("issue"), text("author"), instant("created"), instant("effective")));
    }

    private String text(String field) {
        String source = fields.getOrDefault(field, "");
        if (!source.startsWith("\"")) {
            return source;
        }
        try {
            return JSON.readValue(source, String.class);
        } catch (JsonProcessingException fault) {
            throw new Unreadable(field, fault);
        }
    }

    private int number(String field) {
        try {
            return fields.containsKey(field) ? Integer.parseInt(text(field)) : 0;
        } catch (NumberFormatException fault) {
            throw new Unreadable(field, fault);
        }
    }

    private Optional<Instant> instant(String field) {
        try {
            Optional<Instant> instant =
                    Optional.of(text(field)).filter(text -> !text.isEmpty()).map(Instant::parse);
            if (instant.isPresent() && !DecisionLimits.allows(instant.get())) {
                throw new Unreadable(field, IMPOSSIBLE, null);
            }
            return instant;
        } catch (DateTimeException fault) {
            throw new Unreadable(field, fault);
        }
    }

    /** As decisions have them otherwise. */
    private Optional<LocalDate> date(String field) {
        FieldErrors errors = new FieldErrors();
        Optional<LocalDate> date = Dates.check(field, text(field), errors);
        if (!errors.asMap().isEmpty()) {
            throw new Unreadable(field, IMPOSSIBLE, null);
        }
        return date;
    }

    private <T> List<T> list(String field, TypeReference<List<T>> type) {
        try {
            List<T> list = fields.containsKey(field) ? JSON.readValue(fields.get(field), type) : List.of();
            return List.copyOf(list);
        } catch (JsonProcessingException | NullPointerException fault) {
            throw new Unreadable(field, fault);
        }
    }

    private record OptionFields(String title, boolean chosen) {}

    /** Says which field cannot be read. */
    static final class Unreadable extends RuntimeException {

        private final Message reason;

        private Unreadable(String field, Exception cause) {
            this(field, "asyncbacklog.decisions.import.skipped.front-matter", cause);
        }

        private Unreadable(String field, String key, Exception cause) {
            super(field, cause);
            this.reason = Message.of(key, field);
        }

        /** For whoever wants the file read. */
        Message reason() {
            return reason;
        }
    }

    private static final class Fields {

        private final Map<String, String> written = new LinkedHashMap<>();

        void add(String name, Object value) {
            if (!value.equals("") && !value.equals(List.of())) {
                written.put(name, json(value));
            }
        }
    }
}
