package com.asyncbacklog.decisions.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.Test;

public class FrontMatterTest {

    @Test
    public void values_are_bare_or_quoted_and_end_where_a_comment_begins() {
        assertThat(FrontMatter.of("""
                        ---
                        # These are optional.
                        status: accepted # since May
                        Decision-Makers: "Ada \\"the first\\", Ben"
                        consulted: 'Ben''s team'
                        empty:

                        date: 2018-03-05
                        ---
                        # Title
                        """).values())
                .containsExactly(
                        entry("status", List.of("accepted")),
                        entry("decision-makers", List.of("Ada \"the first\", Ben")),
                        entry("consulted", List.of("Ben's team")),
                        entry("empty", List.of()),
                        entry("date", List.of("2018-03-05")));
    }

    @Test
    public void lists_stand_in_brackets_or_below() {
        assertThat(FrontMatter.of("""
                        ---
                        tags: [a, "b, c", 'd']
                        deciders:
                          - Ada
                          - "Ben"
                        informed:
                        - Carl
                        ---
                        """).values())
                .containsExactly(
                        entry("tags", List.of("a", "b, c", "d")),
                        entry("deciders", List.of("Ada", "Ben")),
                        entry("informed", List.of("Carl")));
    }

    @Test
    public void long_values_go_on_in_indented_lines() {
        assertThat(FrontMatter.of("---\na: one\n  two\nb: |\n  x\n  y\nc: >-\n  x\n  y\n---\n")
                        .values())
                .containsExactly(
                        entry("a", List.of("one two")), entry("b", List.of("x\ny")), entry("c", List.of("x y")));
    }

    @Test
    public void what_yaml_refuses_and_people_write_is_read() {
        assertThat(FrontMatter.of("---\nstatus: superseded: see 12\nlink: [a](b)\nopen: \"{x | y\nodd\n---\n")
                        .values())
                .containsExactly(
                        entry("status", List.of("superseded: see 12")),
                        entry("link", List.of("[a](b)")),
                        entry("open", List.of("\"{x | y")),
                        entry("", List.of("odd")));
    }

    @Test
    public void a_line_of_dashes_without_entries_below_or_without_an_end_is_a_rule() {
        for (String text :
                List.of("---\nSome text.\n---\n", "---\na: b\n", "--- a\na: b\n---\n", "\n---\na: b\n---\n")) {
            assertThat(FrontMatter.of(text).body()).isEqualTo(text);
            assertThat(FrontMatter.of(text).values()).isEmpty();
        }
        assertThat(FrontMatter.of("---\na: b\n---\ntext\n").body()).isEqualTo("text\n");
        assertThat(FrontMatter.of("---\na: b\n...\ntext\n").body()).isEqualTo("text\n");
    }

    @Test
    public void our_own_entries_stay_as_written() {
        assertThat(FrontMatter.of("---\nasync-backlog:\n  format: 1\n  area: \"a: b # c\"\n---\n")
                        .own())
                .containsExactly(entry("format", "1"), entry("area", "\"a: b # c\""));
    }
}
