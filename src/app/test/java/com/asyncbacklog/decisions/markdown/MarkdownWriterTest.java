package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.PARTLY_SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.decisions.DecisionLink;
import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.DecisionStatus;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Skipped;
import com.asyncbacklog.shared.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class MarkdownWriterTest {

    private static final MarkdownTexts TEXTS = new MarkdownTexts(
            "We need a store for sessions.\n\n## Limits\n\nNo new server.",
            "Redis",
            "it is in memory.\n\nMore so than others.",
            "* Good, because fast");

    @Test
    public void a_decision_is_written_as_madr_4() {
        assertThat(MarkdownWriter.write(sample(TEXTS))).isEqualTo("""
                ---
                status: "superseded by [Use Valkey](0002-use-valkey.md)"
                date: 2018-03-05
                decision-makers: "Ada, Ben"
                async-backlog:
                  format: 1
                  id: 12
                  issue: "ALOY-9"
                  author: "ada"
                  created: "2018-03-04T10:00:00Z"
                  effective: "2018-03-05T10:00:00Z"
                  area: "Storage"
                  review: "2019-01-01"
                  assumptions: [{"kind":"kpi","date":"","jql":"","kpi":"latency","operator":"<","value":"12.5"}]
                  status-text: "Superseded"
                ---

                # Use Redis

                ## Context and Problem Statement

                We need a store for sessions.

                ## Limits

                No new server.

                ## Considered Options

                * Redis
                * Memcached

                ## Decision Outcome

                Chosen option: "Redis", because it is in memory.

                More so than others.

                ### Consequences

                * Good, because fast

                ## Pros and Cons of the Options

                ### Redis

                * Good, because fast
                * Good, because known:
                  everybody knows it
                * Bad, because volatile

                ## More Information

                * [Benchmarks \\[2018\\]](https://example.com/bench)
                * Supersedes [Use files](0001-use-files.md)
                """);
    }

    @Test
    public void what_was_written_reads_as_equal() {
        assertThat(reread(sample(TEXTS))).isEqualTo(sample(TEXTS));
        assertThat(reread(bare("Use Redis"))).isEqualTo(bare("Use Redis"));
    }

    @Test
    public void a_decision_that_is_not_an_option_s_title_stands_beside_the_chosen_one() {
        MarkdownRecord record = sample(new MarkdownTexts("", "We take Redis.", "", ""));

        assertThat(MarkdownWriter.write(record))
                .contains("## Decision Outcome\n\nChosen option: \"Redis\".\n\n### Decision\n\nWe take Redis.\n");
        assertThat(reread(record)).isEqualTo(record);
    }

    @Test
    public void texts_that_plain_markdown_would_not_give_back_are_framed() {
        MarkdownRecord record =
                sample(new MarkdownTexts("## Decision\n\nnot this\n", "```\nopen", "  indented", "# Title\n---\n"));

        String written = MarkdownWriter.write(record);

        assertThat(written)
                .contains("  frame: \"text\"\n")
                .contains(
                        "## Context and Problem Statement\n\n<!-- text: context -->\n## Decision\n\nnot this\n\n<!-- /text: context -->\n")
                .contains("### Decision\n\n<!-- text: decision -->\n```\nopen\n<!-- /text: decision -->\n")
                .contains("* Good, because\n\n<!-- text: option 1 for -->\n- fast\n");
        assertThat(reread(record)).isEqualTo(record);
    }

    @Test
    public void a_frame_is_named_so_that_no_text_ends_it() {
        MarkdownRecord record = sample(new MarkdownTexts(
                "<!-- text: decision -->\n## Decision\n<!-- /text: context -->",
                "<!-- /text-2: decision -->",
                "",
                " "));

        assertThat(MarkdownWriter.write(record)).contains("  frame: \"text-3\"\n");
        assertThat(reread(record)).isEqualTo(record);
    }

    @Test
    public void all_statuses_come_back() {
        for (DecisionStatus status : DecisionStatus.values()) {
            MarkdownRecord record = withStatus(status, "");
            assertThat(reread(record)).isEqualTo(record);
            assertThat(reread(withStatus(status, "On hold")))
                    .extracting(MarkdownRecord::status, MarkdownRecord::statusText)
                    .containsExactly(status, "On hold");
        }
    }

    @Test
    public void what_is_superseded_in_part_says_by_what() {
        MarkdownRecord record = bare("T").withReference(new MarkdownReference(PARTLY_SUPERSEDED_BY, "U", "0002-u.md"));

        assertThat(MarkdownWriter.write(record))
                .contains("status: accepted\n")
                .contains("* Partly superseded by [U](0002-u.md)\n");
        assertThat(reread(record)).isEqualTo(record);
    }

    @Test
    public void an_export_that_somebody_edited_says_what_it_says_now() {
        String written = MarkdownWriter.write(sample(TEXTS));

        MarkdownRecord edited = record(read(written.replace("No new server.", "One new server.")
                .replace("area: \"Storage\"", "area: Storage and more")
                .replace("status: \"superseded by [Use Valkey](0002-use-valkey.md)\"", "status: rejected")
                .replace("  status-text: \"Superseded\"\n", "")
                .replace("# Use Redis", "# 1. Use Redis")));

        assertThat(edited.title()).isEqualTo("1. Use Redis");
        assertThat(edited.texts().context()).endsWith("One new server.");
        assertThat(edited.extras().area()).isEqualTo("Storage and more");
        assertThat(edited.status()).isEqualTo(DecisionStatus.REJECTED);
        assertThat(edited.statusText()).isEmpty();
    }

    @Test
    public void a_framed_text_may_be_edited_in_its_frame() {
        String written = MarkdownWriter.write(sample(new MarkdownTexts("## Decision\n\nnot this", "Redis", "", "")));

        assertThat(record(read(written.replace("not this", "# or\n\nthis")))
                        .texts()
                        .context())
                .isEqualTo("## Decision\n\n# or\n\nthis");
    }

    @Test
    public void what_somebody_broke_in_the_front_matter_is_named() {
        String written = MarkdownWriter.write(sample(new MarkdownTexts("## Decision", "Redis", "", "")));

        assertThat(broken(written.replace("review: \"2019-01-01\"", "review: soon")))
                .isEqualTo("review");
        assertThat(broken(written.replace("id: 12", "id: twelve"))).isEqualTo("id");
        assertThat(broken(written.replace("created: \"2018", "created: \"x2018")))
                .isEqualTo("created");
        assertThat(broken(written.replace("assumptions: [", "assumptions: [" + "[")))
                .isEqualTo("assumptions");
        assertThat(broken(written.replace("area: \"Storage\"", "area: \"Storage")))
                .isEqualTo("area");
        assertThat(broken(written.replaceFirst("options: .*", "options: [null]")))
                .isEqualTo("options");
        assertThat(broken(written.replaceFirst("references: .*", "references: [{\"relation\":\"x\"}]")))
                .isEqualTo("references");
    }

    @Test
    public void what_somebody_left_out_in_a_framed_file_s_front_matter_is_refused_or_empty() {
        String written = MarkdownWriter.write(sample(new MarkdownTexts("## Decision", "Redis", "", "")));

        assertThat(read(written.replaceFirst("  title: .*\n", ""))).isInstanceOf(Skipped.class);
        assertThat(read(written.replaceFirst("options: .*", "options: [{\"chosen\":true}]")))
                .isInstanceOf(Skipped.class);
        assertThat(read(written.replaceFirst("links: .*", "links: [{}]"))).isInstanceOf(Skipped.class);
        assertThat(read(written.replaceFirst("references: .*", "references: [{}]")))
                .isInstanceOf(Skipped.class);
        assertThat(record(read(written.replaceFirst("  options: .*\n", "")
                                .replaceFirst("  links: .*\n", "")
                                .replaceFirst("  references: .*\n", "")
                                .replace("<!-- /text: context -->", "")))
                        .texts()
                        .context())
                .isEmpty();
    }

    @Test
    public void limits_hold_for_exports_too() {
        String many = "{\"title\":\"a\",\"url\":\"https://x\"},".repeat(51);
        String written = MarkdownWriter.write(sample(new MarkdownTexts("## Decision", "Redis", "", "")));

        Skipped skipped = (Skipped) read(
                written.replaceFirst("links: .*", "links: [" + many.substring(0, many.length() - 1) + "]"));
        assertThat(skipped.reason().parameters())
                .containsExactly(Message.of("asyncbacklog.links"), Message.of("asyncbacklog.error.too-many", 50));
        assertThat(read(written.replaceFirst("links: .*", "links: [{\"title\":\"a\",\"url\":\"javascript:x\"}]")))
                .isInstanceOf(Skipped.class);
        assertThat(read(written.replace("\"chosen\":false", "\"chosen\":true"))).isInstanceOf(Skipped.class);
    }

    /** Half of what such a record says is believable, so that plain Markdown is up to it now and then. */
    @Test
    public void whatever_a_decision_says_comes_back() {
        assertThat(roundTrips(new HostileRecords(20_180_305, 2), 1_500))
                .isPositive()
                .isLessThan(1_500);
        assertThat(roundTrips(new HostileRecords(20_180_306, 40), 1_500))
                .isPositive()
                .isLessThan(1_500);
    }

    @Test
    public void the_longest_texts_come_back() {
        String lines = "a\n".repeat(49_999) + "a";
        String prose = "Lorem ipsum dolor. ".repeat(5_000);
        for (String text : List.of(lines, prose.strip(), "\n".repeat(99_999) + "a", ">".repeat(100_000))) {
            MarkdownRecord record = sample(new MarkdownTexts(text, text, text, text));
            assertThat(reread(record)).isEqualTo(record);
        }
    }

    /** How many were written as plain Markdown. */
    private static int roundTrips(HostileRecords records, int count) {
        int plain = 0;
        for (int i = 0; i < count; i++) {
            MarkdownRecord record = records.next();
            String written = MarkdownWriter.write(record);
            assertThat(read(written)).isEqualTo(new Found("0001-x.md", record));
            plain += written.contains("\n  frame: ") ? 0 : 1;
        }
        return plain;
    }

    private static MarkdownRecord reread(MarkdownRecord record) {
        return record(read(MarkdownWriter.write(record)));
    }

    /** As it comes back from an archive. */
    private static MarkdownReading read(String written) {
        return MarkdownReader.read("0001-x.md", StrictText.of("0001-x.md", written.getBytes(UTF_8)));
    }

    private static MarkdownRecord record(MarkdownReading reading) {
        assertThat(reading).isInstanceOf(Found.class);
        return ((Found) reading).record();
    }

    private static Object broken(String written) {
        Message reason = ((Skipped) read(written)).reason();
        assertThat(reason.key()).startsWith("asyncbacklog.decisions.import.skipped.front-matter");
        return reason.parameters().get(0);
    }

    private static MarkdownRecord bare(String title) {
        return new MarkdownRecord(
                title,
                DecisionStatus.ACCEPTED,
                "",
                Optional.empty(),
                MarkdownPeople.NONE,
                new MarkdownTexts("", title, "", ""),
                List.of(),
                List.of(),
                List.of(),
                MarkdownExtras.NONE);
    }

    private static MarkdownRecord withStatus(DecisionStatus status, String text) {
        MarkdownRecord bare = bare("T");
        return new MarkdownRecord(
                "T",
                status,
                text,
                bare.date(),
                bare.people(),
                bare.texts(),
                List.of(),
                List.of(),
                List.of(),
                bare.extras());
    }

    private static MarkdownRecord sample(MarkdownTexts texts) {
        return new MarkdownRecord(
                "Use Redis",
                DecisionStatus.SUPERSEDED,
                "Superseded",
                Optional.of(LocalDate.of(2018, 3, 5)),
                new MarkdownPeople("Ada, Ben", "", ""),
                texts,
                List.of(
                        new DecisionOption("Redis", "- fast\n- known:\n  everybody knows it", "volatile", true),
                        new DecisionOption("Memcached", "", "", false)),
                List.of(new DecisionLink("Benchmarks [2018]", "https://example.com/bench")),
                List.of(
                        new MarkdownReference(SUPERSEDES, "Use files", "0001-use-files.md"),
                        new MarkdownReference(SUPERSEDED_BY, "Use Valkey", "0002-use-valkey.md")),
                new MarkdownExtras(
                        "Storage",
                        Optional.of(LocalDate.of(2019, 1, 1)),
                        List.of(new MarkdownAssumption("kpi", "", "", "latency", "<", "12.5")),
                        new MarkdownOrigin(
                                12,
                                "ALOY-9",
                                "ada",
                                Optional.of(Instant.parse("2018-03-04T10:00:00Z")),
                                Optional.of(Instant.parse("2018-03-05T10:00:00Z")))));
    }
}
