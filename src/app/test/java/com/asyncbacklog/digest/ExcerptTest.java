package com.asyncbacklog.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.Test;

public class ExcerptTest {

    @Test
    public void a_short_text_stands_as_it_is_but_for_blank_lines() {
        assertThat(Excerpt.of("  Importer ships \r\n\r\nBuild is flaky\n"))
                .isEqualTo(new Excerpt(List.of("Importer ships", "Build is flaky"), false));
        assertThat(Excerpt.of("")).isEqualTo(new Excerpt(List.of(), false));
    }

    @Test
    public void many_lines_are_cut() {
        Excerpt excerpt = Excerpt.of("line\n".repeat(17));

        assertThat(excerpt.lines()).hasSize(16);
        assertThat(excerpt.isCut()).isTrue();
        assertThat(Excerpt.of("line\n".repeat(16)).isCut()).isFalse();
    }

    @Test
    public void a_long_line_is_cut_at_a_word() {
        Excerpt excerpt = Excerpt.of("progress ".repeat(200));

        assertThat(excerpt.isCut()).isTrue();
        assertThat(excerpt.lines()).hasSize(1);
        assertThat(excerpt.lines().get(0)).hasSizeLessThanOrEqualTo(1_201).endsWith("progress\u2026");
    }

    @Test
    public void a_word_without_end_is_cut_between_two_characters() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67";

        Excerpt excerpt = Excerpt.of(String.join("", Collections.nCopies(400, family)));

        assertThat(excerpt.lines().get(0)).hasSizeGreaterThan(1_100).endsWith(family + "\u2026");
    }

    @Test
    public void nothing_follows_a_line_that_fills_all() {
        assertThat(Excerpt.of("a".repeat(1_200) + "\nmore")).isEqualTo(new Excerpt(List.of("a".repeat(1_200)), true));
    }
}
