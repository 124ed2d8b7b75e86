package com.asyncbacklog.decisions.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.Test;

public class MarkdownFileNamesTest {

    private final MarkdownFileNames names = new MarkdownFileNames();

    @Test
    public void a_name_is_a_number_and_the_title_in_small_letters() {
        assertThat(names.next("Use PostgreSQL 16, not MySQL!")).isEqualTo("0001-use-postgresql-16-not-mysql.md");
        assertThat(names.next("Größe für Ünïcödé")).isEqualTo("0002-grosse-fur-unicode.md");
        assertThat(names.next("../../etc/passwd")).isEqualTo("0003-etc-passwd.md");
    }

    @Test
    public void a_title_without_latin_letters_still_has_a_name() {
        assertThat(names.next("日本語")).isEqualTo("0001-decision.md");
        assertThat(names.next("\uD83D\uDE80")).isEqualTo("0002-decision.md");
    }

    @Test
    public void a_long_title_ends_with_a_whole_word() {
        assertThat(names.next("word ".repeat(50))).isEqualTo("0001-" + "word-".repeat(11) + "word.md");
        assertThat(names.next("x".repeat(255))).isEqualTo("0002-" + "x".repeat(60) + ".md");
        assertThat(names.next("!" + "x".repeat(60) + "!")).isEqualTo("0003-" + "x".repeat(60) + ".md");
    }

    @Test
    public void no_name_is_given_twice_and_none_is_skipped_as_a_template() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 10_001; i++) {
            String name = names.next("Template");
            assertThat(given.add(name)).isTrue();
            if (i % 1_000 == 0) {
                MarkdownRecord record = new HostileRecords(i, 1).next();
                assertThat(MarkdownReader.read(name, MarkdownWriter.write(record)))
                        .isEqualTo(new MarkdownReading.Found(name, record));
            }
        }
        assertThat(given).contains("0001-template.md", "10001-template.md");
    }
}
