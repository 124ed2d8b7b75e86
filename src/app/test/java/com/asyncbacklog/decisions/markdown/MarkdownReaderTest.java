package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.PARTLY_SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDES;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.decisions.DecisionLink;
import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.DecisionStatus;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Skipped;
import com.asyncbacklog.shared.Message;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class MarkdownReaderTest {

    @Test
    public void madr_1_has_alternatives_with_signs_before_their_arguments() {
        MarkdownRecord record = read("0007-use-lunr.md", """
                # Use Lunr

                **User Story:** SHOP-12

                We need a search.

                ## Considered Alternatives

                * Fuse
                * Lunr
                * [...] <!-- numbers of alternatives can vary -->

                ## Decision Outcome

                * Chosen Alternative: Lunr
                * It is the only one that stems.
                * The index must be built before.

                ## Pros and Cons of the Alternatives <!-- optional -->

                ### Lunr

                * `+` stems words
                * `+` is small
                * `-` indexes slowly

                ### Fuse

                * `-` does not stem
                """);

        assertThat(record.title()).isEqualTo("Use Lunr");
        assertThat(record.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(record.statusText()).isEmpty();
        assertThat(record.options())
                .containsExactly(
                        new DecisionOption("Fuse", "", "does not stem", false),
                        new DecisionOption("Lunr", "- stems words\n- is small", "indexes slowly", true));
        assertThat(record.texts())
                .isEqualTo(new MarkdownTexts(
                        "**User Story:** SHOP-12\n\nWe need a search.",
                        "Lunr",
                        "* It is the only one that stems.\n* The index must be built before.",
                        ""));
    }

    @Test
    public void madr_2_says_its_facts_in_a_list() {
        MarkdownRecord record = read("0008.md", """
                # Use Lunr

                * Status: superseded by [ADR-0009](0009-use-tantivy.md)
                * Deciders: Ada, Ben
                * Date: 2018-03-05 <!-- optional -->
                * Tags: search

                Technical Story: <https://jira.example/SHOP-12>

                ## Context and Problem Statement

                We need a search.

                ## Decision Drivers <!-- optional -->

                * speed

                ## Considered Options

                * Fuse
                * Lunr

                ## Decision Outcome

                Chosen option: "Lunr", because it stems.
                It is small, too.

                ### Positive Consequences <!-- optional -->

                * Search works offline.

                ### Negative Consequences <!-- optional -->

                * The index must be built.

                ## Pros and Cons of the Options <!-- optional -->

                ### Lunr

                See <https://lunrjs.com/>. <!-- optional -->

                * Good, because it stems
                * Bad, because it indexes slowly:
                  a minute for a thousand pages

                ## Links <!-- optional -->

                * [Benchmarks](https://example.com/bench)
                * Supersedes [ADR-0003](0003-use-grep.md)
                * Refined by [ADR-0010](0010-x.md)
                """);

        assertThat(record.status()).isEqualTo(DecisionStatus.SUPERSEDED);
        assertThat(record.statusText()).isEqualTo("superseded by [ADR-0009](0009-use-tantivy.md)");
        assertThat(record.date()).contains(LocalDate.of(2018, 3, 5));
        assertThat(record.people()).isEqualTo(new MarkdownPeople("Ada, Ben", "", ""));
        assertThat(record.references())
                .containsExactly(
                        new MarkdownReference(SUPERSEDED_BY, "ADR-0009", "0009-use-tantivy.md"),
                        new MarkdownReference(SUPERSEDES, "ADR-0003", "0003-use-grep.md"));
        assertThat(record.links()).containsExactly(new DecisionLink("Benchmarks", "https://example.com/bench"));
        assertThat(record.options())
                .containsExactly(
                        new DecisionOption("Fuse", "", "", false),
                        new DecisionOption(
                                "Lunr", "it stems", "it indexes slowly:\na minute for a thousand pages", true));
        assertThat(record.texts().decision()).isEqualTo("Lunr");
        assertThat(record.texts().rationale()).isEqualTo("it stems.\nIt is small, too.");
        assertThat(record.texts().consequences())
                .isEqualTo("### Positive Consequences\n\n* Search works offline.\n\n"
                        + "### Negative Consequences\n\n* The index must be built.");
        assertThat(record.texts().context()).isEqualTo("""
                Technical Story: <https://jira.example/SHOP-12>

                We need a search.

                - Tags: search

                ## Decision Drivers

                * speed

                ## Links

                - Refined by [ADR-0010](0010-x.md)

                ## Pros and Cons of the Options

                ### Lunr

                See <https://lunrjs.com/>. <!-- optional -->""");
    }

    @Test
    public void madr_3_says_its_facts_in_front_matter() {
        MarkdownRecord record = read("0008.md", """
                ---
                # These are optional elements. Feel free to remove any of them.
                status: accepted
                date: 2022-10-10
                deciders: Ada, Ben
                consulted: Carl
                informed: everyone
                ---
                # Use Lunr

                ## Context and Problem Statement

                We need a search.

                <!-- This is an optional element. Feel free to remove. -->
                ## Considered Options

                * Fuse
                * Lunr
                * … <!-- numbers of options can vary -->

                ## Decision Outcome

                Chosen option: "Lunr", because
                it stems.

                <!-- This is an optional element. Feel free to remove. -->
                ## Validation

                A test.

                ## More Information

                We look at it again in May.

                <!-- markdownlint-disable-file MD013 -->
                """);

        assertThat(record.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(record.date()).contains(LocalDate.of(2022, 10, 10));
        assertThat(record.people()).isEqualTo(new MarkdownPeople("Ada, Ben", "Carl", "everyone"));
        assertThat(record.options()).extracting(DecisionOption::title).containsExactly("Fuse", "Lunr");
        assertThat(record.texts())
                .isEqualTo(new MarkdownTexts(
                        "We need a search.\n\n## More Information\n\nWe look at it again in May.",
                        "Lunr",
                        "it stems.",
                        "## Validation\n\nA test."));
    }

    @Test
    public void madr_4_weighs_its_consequences_and_has_neutral_arguments() {
        MarkdownRecord record = read("0008.md", """
                ---
                status: "proposed"
                date: 2024-10-10
                decision-makers: [Ada, Ben]
                ---

                # Use Lunr

                ## Context and Problem Statement

                We need a search.

                ## Considered Options

                * Fuse
                * Lunr

                ## Decision Outcome

                Chosen option: "Lunr", because it stems.

                ### Consequences

                * Good, because search works offline
                * Bad, because the index must be built

                ### Confirmation

                A test.

                ## Pros and Cons of the Options

                ### Lunr

                * Good, because it stems
                <!-- use "neutral" if the given argument weights neither for good nor bad -->
                * Neutral, because it is English
                * Bad, because it indexes slowly
                """);

        assertThat(record.status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(record.people().deciders()).isEqualTo("Ada, Ben");
        assertThat(record.options().get(1))
                .isEqualTo(new DecisionOption("Lunr", "it stems", "it indexes slowly", true));
        assertThat(record.texts().consequences())
                .isEqualTo("* Good, because search works offline\n* Bad, because the index must be built\n\n"
                        + "### Confirmation\n\nA test.");
        assertThat(record.texts().context())
                .isEqualTo(
                        "We need a search.\n\n## Pros and Cons of the Options\n\n### Lunr\n\n- Neutral, because it is English");
    }

    @Test
    public void the_german_edition_is_understood_too() {
        MarkdownRecord record = read("0008.md", """
                ---
                status: "akzeptiert"
                datum: 5. März 2018
                entscheidende: Ada
                beratende: Ben
                informierte: Carl
                ---

                # Lunr verwenden

                ## Kontext und Problemstellung

                Eine Suche.

                ## Betrachtete Optionen

                * Lunr

                ## Entscheidung

                Gewählte Option: "Lunr", denn es ist klein.

                ### Konsequenzen

                * Gut, weil offline

                ## Vor- und Nachteile der Optionen

                ### Lunr

                * Gut, weil klein
                * Schlecht, weil langsam
                """);

        assertThat(record.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(record.date()).contains(LocalDate.of(2018, 3, 5));
        assertThat(record.people()).isEqualTo(new MarkdownPeople("Ada", "Ben", "Carl"));
        assertThat(record.options()).containsExactly(new DecisionOption("Lunr", "klein", "langsam", true));
        assertThat(record.texts())
                .isEqualTo(new MarkdownTexts("Eine Suche.", "Lunr", "es ist klein.", "* Gut, weil offline"));
    }

    @Test
    public void nygard_s_form_has_numbers_before_titles_and_sections_for_all_else() {
        MarkdownRecord record = read("doc/adr/0009-help-scripts.md", """
                # 9. Help scripts

                Date: 2018-06-26

                ## Status

                Accepted

                Supersedes [5. Help comments](0005-help-comments.md)

                ## Context

                Help is extracted.

                ## Decision

                Help may be a script.

                ### How

                By name.

                ## Consequences

                More freedom.
                """);

        assertThat(record.title()).isEqualTo("Help scripts");
        assertThat(record.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(record.statusText()).isEqualTo("Accepted\n\nSupersedes [5. Help comments](0005-help-comments.md)");
        assertThat(record.date()).contains(LocalDate.of(2018, 6, 26));
        assertThat(record.references())
                .containsExactly(new MarkdownReference(SUPERSEDES, "5. Help comments", "0005-help-comments.md"));
        assertThat(record.texts())
                .isEqualTo(new MarkdownTexts(
                        "Help is extracted.", "Help may be a script.\n\n### How\n\nBy name.", "", "More freedom."));
    }

    @Test
    public void a_partly_superseded_record_holds_and_knows_by_what_when_its_text_does() {
        MarkdownRecord record = read("3.md", """
                # 3. Networking

                ## Status

                Partly superseded

                ## Decision

                These ranges have been superseded by [ADR #0033](0033-ip-ranges.md).
                """);

        assertThat(record.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(record.statusText()).isEqualTo("Partly superseded");
        assertThat(record.references())
                .containsExactly(new MarkdownReference(PARTLY_SUPERSEDED_BY, "ADR #0033", "0033-ip-ranges.md"));
    }

    @Test
    public void headings_may_be_of_any_level_case_and_make() {
        for (String source : List.of(
                "T\n=\n\nStatus\n------\nAccepted\n\nDECISION:\n---------\nYes\n",
                "# T #\n\n## STATUS ##\n\nAccepted\n\n## **Decision**\n\nYes\n",
                "# T\n\n# Status\n\nAccepted\n\n# Decision\n\nYes\n",
                "## T\n\n### Status\n\nAccepted\n\n### 2. Decision\n\nYes\n",
                "# T\n\n## Status\n\nAccepted\n\n### Decision\n\nYes\n",
                "# T\n\n#### Status\nAccepted\n### Decision\nYes",
                "## 4. T\n\n## Status\n\nAccepted\n\n## 🚀 Decision\n\nYes\n")) {
            MarkdownRecord record = read("0004-file.md", source);
            assertThat(record.title()).as(source).isEqualTo("T");
            assertThat(record.statusText()).as(source).isEqualTo("Accepted");
            assertThat(record.texts().decision()).as(source).isEqualTo("Yes");
        }
    }

    @Test
    public void a_heading_in_code_is_none() {
        MarkdownRecord record =
                read("1.md", "# T\n\n## Decision\n\n```\n## Status\n\nRejected\n```\n\n    ## Context\n");

        assertThat(record.texts().decision()).isEqualTo("```\n## Status\n\nRejected\n```\n\n    ## Context");
        assertThat(record.statusText()).isEmpty();
    }

    @Test
    public void a_heading_within_a_section_belongs_to_it_unless_the_record_lacks_its_section() {
        MarkdownRecord record = read(
                "1.md",
                "# T\n\n## Context\n\na\n\n### Decision\n\nnot this\n\n## Decision\n\nthis\n\n### Links\n\nb\n\n### More\n\nc\n");

        assertThat(record.texts().context()).isEqualTo("a\n\n### Decision\n\nnot this\n\n### Links\n\nb");
        assertThat(record.texts().decision()).isEqualTo("this\n\n### More\n\nc");
    }

    @Test
    public void the_only_outermost_heading_is_the_title_even_when_sections_are_called_so() {
        assertThat(read("x.md", "# Links\n\n- Date: 2020-10-28\n\n## Tests\n\nx\n")
                        .title())
                .isEqualTo("Links");
        assertThat(read("use-x.md", "# Context\n\na\n\n# Decision\n\nb\n").title())
                .isEqualTo("Use x");
    }

    @Test
    public void without_a_title_the_file_s_name_gives_one() {
        String text = "## Status\n\naccepted\n";

        assertThat(read("docs/adr/0012-use-postgres.md", text).title()).isEqualTo("Use postgres");
        assertThat(read("ADR-0012_use_WeIrd-names.md", text).title()).isEqualTo("Use WeIrd names");
        assertThat(read("2020-10-28-use-x.markdown", text).title()).isEqualTo("Use x");
        assertThat(read("0012-use-x/README.md", text).title()).isEqualTo("Use x");
        assertThat(read("x.md", "---\ntitle: Use Y\nstatus: accepted\n---\n\ntext\n")
                        .title())
                .isEqualTo("Use Y");
        assertThat(reason("", text)).isEqualTo("no-title");
        assertThat(reason("0012.md", text)).isEqualTo("no-title");
    }

    @Test
    public void without_a_date_the_file_s_name_gives_one_when_it_begins_with_a_day() {
        assertThat(read("20201028-x.md", "# T\n\n## Status\n\naccepted\n").date())
                .contains(LocalDate.of(2020, 10, 28));
        assertThat(read("20201328-x.md", "# T\n\n## Status\n\naccepted\n").date())
                .isEmpty();
        assertThat(read("0012-x.md", "# T\n\n## Status\n\naccepted\n").date()).isEmpty();
    }

    @Test
    public void a_date_that_nobody_can_read_is_kept_as_text() {
        MarkdownRecord record = read("1.md", "# T\n\n* Status: accepted\n* Date: spring 2018\n\n## Context\n\na\n");

        assertThat(record.date()).isEmpty();
        assertThat(record.texts().context()).isEqualTo("a\n\n- Date: spring 2018");
        assertThat(read("1.md", "# T\n\nDate: 2018-03-05, revised in May\n\n## Context\n\na\n")
                        .texts()
                        .context())
                .isEqualTo("a\n\n- Date: 2018-03-05, revised in May");
    }

    @Test
    public void without_a_status_a_record_holds_once_something_was_decided() {
        assertThat(read("1.md", "# T\n\n## Context\n\na\n\n## Decision\n\nb\n").status())
                .isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(read("1.md", "# T\n\n## Context\n\na\n\n## Decision\n").status())
                .isEqualTo(DecisionStatus.PROPOSED);
    }

    @Test
    public void facts_may_stand_in_bold_in_lines_in_sections_and_over_several_lines() {
        MarkdownRecord record = read("1.md", """
                # T

                **Status:** Accepted
                **Date**: 2018-03-05

                Some words before.

                ## Deciders

                - Ada
                - Ben

                ## Context

                a
                """);

        assertThat(record.statusText()).isEqualTo("Accepted");
        assertThat(record.date()).contains(LocalDate.of(2018, 3, 5));
        assertThat(record.people().deciders()).isEqualTo("Ada, Ben");
        assertThat(record.texts().context()).isEqualTo("Some words before.\n\na");
        assertThat(read(
                                "1.md",
                                "# T\n\n* Status: accepted\n* Deciders:\n  * Ada\n  * Ben\n* Consulted: Carl\n  and Dee\n")
                        .people())
                .isEqualTo(new MarkdownPeople("Ada, Ben", "Carl and Dee", ""));
    }

    @Test
    public void a_line_of_dashes_below_a_fact_does_not_make_it_a_heading() {
        MarkdownRecord record = read("1.md", "# T\n\nStatus: accepted\n---\n\n## Context\n\na\n");

        assertThat(record.statusText()).isEqualTo("accepted");
        assertThat(record.texts().context()).isEqualTo("a");
    }

    @Test
    public void nothing_that_has_no_place_is_lost() {
        MarkdownRecord record = read("1.md", """
                ---
                status: accepted
                driver: Ada
                nav_order: 3
                ---
                # T

                Intro.

                ## Definitions

                MUST means must.

                ## Context

                a

                ## Cost

                ### Money

                much

                ## Empty
                """);

        assertThat(record.texts().context()).isEqualTo("""
                Intro.

                a

                - driver: Ada

                ## Definitions

                MUST means must.

                ## Cost

                ### Money

                much

                ## Empty""");
    }

    @Test
    public void a_proposal_is_the_decision_when_there_is_no_other() {
        assertThat(read("1.md", "# T\n\n## Status\n\naccepted\n\n## Proposal\n\na\n")
                        .texts()
                        .decision())
                .isEqualTo("a");
        assertThat(read("1.md", "# T\n\n## Proposal\n\na\n\n## Decision\n\nb\n").texts())
                .isEqualTo(new MarkdownTexts("## Proposal\n\na", "b", "", ""));
    }

    @Test
    public void the_chosen_option_is_found_however_it_is_named() {
        for (String outcome : List.of(
                "Chosen option: \"Redis\", because r",
                "Chosen option: “Redis”, since r",
                "chosen option: **Redis**, because r",
                "**Chosen option:** `Redis`, because: r",
                "Chosen option: Redis, because r",
                "Chosen option: Redis because r",
                "Chosen option: [Redis](#redis), because r",
                "Chosen option: \"Redis\".\n\nr",
                "Chosen option: Redis.\nr",
                "Chosen option: \"2. Redis\", because r",
                "Selected alternative: \"Redis\", because\n\nr")) {
            MarkdownRecord record = read(
                    "1.md",
                    "# T\n\n## Considered Options\n\n* Memcached\n* Redis\n\n## Decision Outcome\n\n" + outcome + "\n");
            assertThat(record.chosen()).as(outcome).map(DecisionOption::title).contains("Redis");
            assertThat(record.texts().rationale()).as(outcome).isEqualTo("r");
        }
    }

    @Test
    public void quotation_marks_within_a_chosen_title_do_not_end_it() {
        assertThat(ChosenOption.in("Chosen option: \"Use \"x\" here\", because y"))
                .contains(new ChosenOption("Use \"x\" here", "y"));
        assertThat(ChosenOption.in("Chosen option: 'Don't' for now")).contains(new ChosenOption("Don't", "for now"));
        assertThat(ChosenOption.in("Chosen option: ")).isEmpty();
        assertThat(ChosenOption.in("We chose an option: x")).isEmpty();
    }

    @Test
    public void an_outcome_of_another_form_is_the_decision() {
        assertThat(read("1.md", "# T\n\n## Decision Outcome\n\nWe take Redis.\n\n### Rationale\n\nIt is fast.\n")
                        .texts())
                .isEqualTo(new MarkdownTexts("", "We take Redis.", "It is fast.", ""));
    }

    @Test
    public void options_may_be_headings_with_lists_for_and_against() {
        MarkdownRecord record = read("1.md", """
                # T

                ## Options considered

                Two were left.

                ### Redis

                In memory.

                **Pros**:

                - fast
                - known

                #### Disadvantages

                - volatile

                ### Memcached

                - Good: simple
                - Pro: small
                - Con: no types
                - one more thing
                """);

        assertThat(record.options())
                .containsExactly(
                        new DecisionOption("Redis", "- fast\n- known", "volatile", false),
                        new DecisionOption("Memcached", "- simple\n- small", "no types", false));
        assertThat(record.texts().context()).isEqualTo("""
                ## Options considered

                Two were left.

                ### Redis

                In memory.

                ### Memcached

                - one more thing""");
    }

    @Test
    public void options_are_the_same_when_only_marks_or_a_word_around_differ() {
        MarkdownRecord record = read("1.md", """
                # T

                ## Considered Options

                * Use [Redis](https://redis.io)
                * Use `Memcached`
                * Use nothing

                ## Pros and Cons of the Options

                ### Redis

                * Good, because fast

                ### "use memcached":

                * Good, because simple

                ### A queue

                * Bad, because slow
                """);

        assertThat(record.options())
                .containsExactly(
                        new DecisionOption("Use [Redis](https://redis.io)", "fast", "", false),
                        new DecisionOption("Use `Memcached`", "simple", "", false),
                        new DecisionOption("Use nothing", "", "", false),
                        new DecisionOption("A queue", "", "slow", false));
    }

    @Test
    public void an_option_of_which_the_title_is_the_beginning_of_another_is_itself() {
        MarkdownRecord record = read("1.md", """
                # T

                ## Considered Options

                * Redis
                * Redis Cluster

                ## Decision Outcome

                Chosen option: "Redis", because r

                ## Pros and Cons of the Options

                ### Redis

                * Good, because simple
                """);

        assertThat(record.options())
                .containsExactly(
                        new DecisionOption("Redis", "simple", "", true),
                        new DecisionOption("Redis Cluster", "", "", false));
        assertThat(read(
                                "1.md",
                                "# T\n\n## Options\n\n* Redis\n\n### Redis in memory\n\n* Pro: a\n\n### Redis on disk\n")
                        .options())
                .extracting(DecisionOption::title)
                .containsExactly("Redis", "Redis in memory", "Redis on disk");
    }

    @Test
    public void options_that_a_decision_can_not_have_stay_text() {
        for (String options : List.of("* " + "x".repeat(256) + "\n", distinct(51))) {
            MarkdownRecord record = read("1.md", "# T\n\n## Considered Options\n\n" + options + "\n## Decision\n\nb\n");
            assertThat(record.options()).isEmpty();
            assertThat(record.texts().context()).isEqualTo("## Considered Options\n\n" + options.strip());
        }
        assertThat(read("1.md", "# T\n\n## Considered Options\n\n" + distinct(50))
                        .options())
                .hasSize(50);
    }

    @Test
    public void only_addresses_of_the_web_become_documents() {
        MarkdownRecord record = read("1.md", """
                # T

                ## Decision

                a

                ## References

                * [Paper](https://example.com/a_(b)?q=1 "title")
                * <https://example.com/x>
                * https://example.com/y
                * [Local](../file.md)
                * [Script](javascript:alert(1))
                * see [Paper](https://example.com)

                https://example.com/z
                """);

        assertThat(record.links())
                .containsExactly(
                        new DecisionLink("Paper", "https://example.com/a_(b)?q=1"),
                        new DecisionLink("https://example.com/x", "https://example.com/x"),
                        new DecisionLink("https://example.com/y", "https://example.com/y"),
                        new DecisionLink("https://example.com/z", "https://example.com/z"));
        assertThat(record.texts().context())
                .isEqualTo("## References\n\n- [Local](../file.md)\n- [Script](javascript:alert(1))\n"
                        + "- see [Paper](https://example.com)");
    }

    @Test
    public void what_is_no_record_is_skipped_with_its_reason() {
        String record = "# T\n\n## Status\n\naccepted\n";
        assertThat(reason("0001-x.md", "")).isEqualTo("empty");
        assertThat(reason("0001-x.md", " \n\t\n")).isEqualTo("empty");
        assertThat(reason("docs/README.md", record)).isEqualTo("about-others");
        assertThat(reason("index.md", record)).isEqualTo("about-others");
        assertThat(reason("template.md", record)).isEqualTo("template");
        assertThat(reason("0000-adr-template-minimal.md", record)).isEqualTo("template");
        assertThat(reason("x.md", "# [short title of solved problem and solution]\n\n## Status\n\naccepted\n"))
                .isEqualTo("template");
        assertThat(reason("x.md", "# {short title}\n\n## Status\n\naccepted\n")).isEqualTo("template");
        assertThat(reason("x.md", "# NUMBER. TITLE\n\nDate: DATE\n\n## Status\n\nSTATUS\n"))
                .isEqualTo("template");
        assertThat(reason("x.md", "# Notes\n\nSome text.\n\n## More information\n\nx\n"))
                .isEqualTo("no-record");
        assertThat(reason("x.md", "---\ntitle: Post\ndate: 2020-01-01\n---\n\nSome text.\n"))
                .isEqualTo("no-record");
        assertThat(reason("x.md", "# T\n\n## Status\n\na\n" + "\n".repeat(10_000)))
                .isEqualTo("too-many-lines");
    }

    @Test
    public void a_template_is_not_what_only_speaks_of_one() {
        assertThat(read("0005-use-template-engine.md", "# Use a template engine\n\n## Status\n\na\n")
                        .title())
                .isEqualTo("Use a template engine");
        assertThat(read("x.md", "# [Rejected] Use x\n\n## Status\n\na\n").title())
                .isEqualTo("[Rejected] Use x");
    }

    @Test
    public void what_is_too_long_or_can_not_be_kept_is_named() {
        Message tooLong = Message.of("asyncbacklog.error.too-long", 255);

        assertThat(skipped("x.md", "# " + "x".repeat(256) + "\n\n## Status\n\na\n")
                        .reason())
                .isEqualTo(field("asyncbacklog.decisions.import.title", tooLong));
        assertThat(read("x.md", "# " + "x".repeat(255) + "\n\n## Status\n\na\n").title())
                .hasSize(255);
        assertThat(skipped("x.md", "# T\n\n## Context\n\n" + "x".repeat(100_001) + "\n")
                        .reason())
                .isEqualTo(field("asyncbacklog.decisions.context", Message.of("asyncbacklog.error.too-long", 100_000)));
        assertThat(read("x.md", "# T\n\n## Context\n\n" + "x".repeat(100_000) + "\n")
                        .texts()
                        .context())
                .hasSize(100_000);
        assertThat(skipped("x.md", "# a\u202Eb\n\n## Status\n\na\n").reason())
                .isEqualTo(field(
                        "asyncbacklog.decisions.import.title", Message.of("asyncbacklog.error.character", "U+202E")));
        assertThat(skipped("x.md", "# T\n\n## Context\n\na\u0007\n").reason())
                .isEqualTo(
                        field("asyncbacklog.decisions.context", Message.of("asyncbacklog.error.character", "U+0007")));
    }

    /** Without limits each of them takes minutes, or all of the stack. */
    @Test(timeout = 120_000)
    public void what_nests_a_million_times_is_read_at_once() {
        String context = "# T\n\n## Context\n\n";
        for (String nest : List.of("1. ", ">", "[", "![", "*a **b ", "<", "`", "[](", "(")) {
            String text = context + nest.repeat(1_000_000 / nest.length()) + "\n".repeat(9_000) + "a";
            assertThat(skipped("x.md", text).reason().parameters())
                    .contains(Message.of("asyncbacklog.decisions.context"));
        }
        assertThat(read("x.md", "# T\n\n## Options\n\n* " + "- ".repeat(45_000) + "\n")
                        .title())
                .isEqualTo("T");
    }

    private static String distinct(int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append("* option ").append(i).append(" of them\n");
        }
        return list.toString();
    }

    private static Message field(String label, Message error) {
        return Message.of("asyncbacklog.decisions.import.skipped.field", Message.of(label), error);
    }

    private static MarkdownRecord read(String file, String text) {
        MarkdownReading reading = MarkdownReader.read(file, text);
        assertThat(reading).isInstanceOf(Found.class);
        assertThat(reading.file()).isEqualTo(file);
        return ((Found) reading).record();
    }

    private static Skipped skipped(String file, String text) {
        MarkdownReading reading = MarkdownReader.read(file, text);
        assertThat(reading).isInstanceOf(Skipped.class);
        return (Skipped) reading;
    }

    private static String reason(String file, String text) {
        return skipped(file, text).reason().key().replace("asyncbacklog.decisions.import.skipped.", "");
    }
}
