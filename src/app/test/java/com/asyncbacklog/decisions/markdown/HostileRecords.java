package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionLink;
import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.DecisionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Records made of all that Markdown, front matter and our own frames have a meaning for, put together by chance: within
 * what a decision may say, and beyond what people write.
 */
final class HostileRecords {

    private static final List<String> PIECES = List.of(
            "# Title",
            "## Context and Problem Statement",
            "## Considered Options",
            "## Decision Outcome",
            "### Decision",
            "### Rationale",
            "### Consequences",
            "### Positive Consequences",
            "## Pros and Cons of the Options",
            "### Redis",
            "## More Information",
            "## Status",
            "# Links #",
            "Status\n------",
            "Title\n=====",
            "---",
            "...",
            "status: rejected",
            "date: 2020-01-01",
            "async-backlog:",
            "  format: 1",
            "  frame: \"text\"",
            "<!-- text: context -->",
            "<!-- /text: context -->",
            "<!-- /text: decision -->",
            "<!-- text-2: context -->",
            "<!-- optional -->",
            "<!-- This is an optional element. Feel free to remove. -->",
            "<!-- open",
            "-->",
            "<div>",
            "</div>",
            "<script>",
            "```",
            "```markdown",
            "~~~",
            "    # in code",
            "\tcode",
            "* Status: proposed",
            "- Date: 2019-02-03",
            "Deciders: Ada",
            "Chosen option: \"Redis\", because",
            "Chosen option: Redis",
            "because",
            "* Good, because it is",
            "* Bad, because it is not",
            "* Neutral, because",
            "- Redis",
            "* Redis",
            "1. first",
            "2) second",
            "- a\n  - b",
            "> quoted",
            "> # heading",
            "[a]: https://example.com",
            "[a](https://example.com)",
            "* [a](https://example.com)",
            "<https://example.com>",
            "https://example.com",
            "Supersedes [a](0001-a.md)",
            "* Superseded by [a](0001-a.md)",
            "superseded by ADR-0001",
            "| a | b |\n|---|---|",
            "**Pros**",
            "Cons:",
            "\\# escaped",
            "\\",
            "&amp;",
            "`tick",
            "\"quoted\"",
            "'single'",
            "{brace}",
            "[bracket",
            "key: value # comment",
            "a word",
            "Redis",
            "Ünïcödé 日本語 \uD83D\uDE80",
            "\u2028",
            "\u00a0",
            "\uFEFF",
            "\u202Eturned",
            " ",
            "\t",
            "");

    private static final List<String> JOINTS =
            List.of("\n", "\n", "\n\n", "\n\n\n", " ", "", "\n  ", "\n    ", "\n- ", "\n* ");

    private static final List<String> TITLES = List.of(
            "Redis",
            "Use Redis",
            "1. Redis",
            "ADR-0007: Redis",
            "C#",
            "C #",
            "# Redis",
            "[Redis]",
            "{Redis}",
            "Links",
            "Status",
            "Context",
            "Status: accepted",
            "- Redis",
            "Good, because",
            "Redis\" or \"not",
            "\"Redis\"",
            "Redis, because it is",
            "*Redis*",
            "`Redis`",
            "<!-- text: context -->",
            "<!-- optional -->",
            "\\",
            "a ] b [ c",
            "[a](b)",
            "...",
            "---",
            "…",
            "\uD83D\uDE80",
            "日本語",
            "a\u00a0b",
            "title: x",
            "_x_",
            "~~x~~",
            "&lt;",
            "https://example.com");

    private static final List<String> BELIEVABLE = List.of(
            "We need a store for sessions.",
            "Two lines\nof one paragraph.",
            "A paragraph.\n\nAnother one.",
            "- a list\n- of two",
            "* another\n* list",
            "1. first\n2. second",
            "```bash\nnpm ci\n```",
            "> quoted",
            "It is *small* and `fast`.",
            "Text\n\n## A heading of its own\n\nMore text",
            "日本語");

    private final Random random;
    private final int believable;

    /** @param believable of this many texts, one is hostile */
    HostileRecords(long seed, int believable) {
        this.random = new Random(seed);
        this.believable = believable;
    }

    MarkdownRecord next() {
        List<DecisionOption> options = options();
        String chosen = options.stream()
                .filter(DecisionOption::chosen)
                .map(DecisionOption::title)
                .findFirst()
                .orElse("");
        return new MarkdownRecord(
                title(),
                one(List.of(DecisionStatus.values())),
                maybe(this::text),
                random.nextBoolean() ? Optional.of(day()) : Optional.empty(),
                new MarkdownPeople(maybe(this::text), maybe(this::title), maybe(this::text)),
                new MarkdownTexts(
                        maybe(this::text),
                        !chosen.isEmpty() && random.nextInt(3) == 0 ? chosen : maybe(this::text),
                        maybe(this::text),
                        maybe(this::text)),
                options,
                list(() -> new DecisionLink(
                        title(), "https://example.com/" + one(List.of("", "a_b", "(x)", "?q=1|2", "#f")))),
                list(() -> new MarkdownReference(
                        one(List.of(MarkdownReference.Relation.values())), maybe(this::title), maybe(this::file))),
                new MarkdownExtras(
                        maybe(this::title),
                        random.nextBoolean() ? Optional.of(day()) : Optional.empty(),
                        list(() -> new MarkdownAssumption("jql", "", text(), maybe(this::title), "<", "12.5")),
                        origin()));
    }

    private MarkdownOrigin origin() {
        return random.nextBoolean()
                ? MarkdownOrigin.UNKNOWN
                : new MarkdownOrigin(
                        random.nextInt(1, 1_000_000),
                        maybe(() -> "ALOY-9"),
                        maybe(this::title),
                        Optional.of(Instant.ofEpochMilli(random.nextLong(0, 4_000_000_000_000L))),
                        Optional.empty());
    }

    private List<DecisionOption> options() {
        int count = random.nextInt(4);
        int chosen = random.nextInt(6);
        List<DecisionOption> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(new DecisionOption(title(), maybe(this::text), maybe(this::text), i == chosen));
        }
        return options;
    }

    private String file() {
        return one(List.of("0001-use-redis.md", "../other/0002.md", "a b.md", "a(b).md", "<x>.md", "#x", "ADR-7"));
    }

    private String title() {
        return random.nextInt(believable) > 0 ? "Use number " + random.nextInt(1_000_000) : one(TITLES);
    }

    /** As a decision keeps it: empty when one would see nothing. */
    private String text() {
        if (random.nextInt(believable) > 0) {
            return one(BELIEVABLE);
        }
        int count = random.nextInt(1, 8);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(one(PIECES)).append(one(JOINTS));
        }
        boolean blank = text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT);
        return blank ? "" : text.toString();
    }

    private LocalDate day() {
        return LocalDate.of(random.nextInt(1900, 9999), random.nextInt(1, 13), random.nextInt(1, 29));
    }

    private String maybe(Supplier<String> text) {
        return random.nextInt(3) == 0 ? "" : text.get();
    }

    private <T> List<T> list(Supplier<T> item) {
        return Stream.generate(item).limit(Math.max(0, random.nextInt(5) - 2)).toList();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
