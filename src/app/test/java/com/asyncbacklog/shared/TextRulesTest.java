package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class TextRulesTest {

    private final FieldErrors errors = new FieldErrors();
    private final TextRules rules = new TextRules(errors);

    @Test
    public void a_title_loses_the_space_around_it() {
        assertThat(rules.title("title", "  Ship weekly \n")).isEqualTo("Ship weekly");
        assertThat(errors.asMap()).isEmpty();
    }

    @Test
    public void a_title_of_which_nothing_shows_is_missing() {
        for (String blank : new String[] {"", " \t\n", "\u00a0", "\u200b\u2060", "\u3000"}) {
            assertThat(errorOfTitle(blank)).isEqualTo("asyncbacklog.error.required");
        }
    }

    @Test
    public void a_title_is_one_line() {
        for (String lines : new String[] {"a\nb", "a\rb", "a\u2028b"}) {
            assertThat(errorOfTitle(lines)).isEqualTo("asyncbacklog.error.one-line");
        }
    }

    @Test
    public void a_title_has_at_most_255_units_and_a_character_beyond_the_basic_plane_counts_two() {
        assertThat(errorOfTitle("a".repeat(255))).isNull();
        assertThat(errorOfTitle("a".repeat(256))).isEqualTo("asyncbacklog.error.too-long");
        assertThat(errorOfTitle("\uD83D\uDE80".repeat(127))).isNull();
        assertThat(errorOfTitle("\uD83D\uDE80".repeat(128))).isEqualTo("asyncbacklog.error.too-long");
    }

    @Test
    public void a_text_keeps_its_spaces_and_gets_one_kind_of_line_end() {
        assertThat(rules.text("why", "  a\r\nb\rc\n\td ")).isEqualTo("  a\nb\nc\n\td ");
        assertThat(rules.text("why", " \n ")).isEmpty();
        assertThat(errors.asMap()).isEmpty();
    }

    @Test
    public void a_text_has_at_most_100000_units() {
        assertThat(errorOfText("a".repeat(100_000))).isNull();
        assertThat(errorOfText("a".repeat(100_001))).isEqualTo("asyncbacklog.error.too-long");
    }

    @Test
    public void what_a_database_or_a_browser_would_stumble_over_is_refused_by_name() {
        assertThat(messageOfText("a\0b").parameters()).containsExactly("U+0000");
        assertThat(messageOfText("\u001b[31m").parameters()).containsExactly("U+001B");
        assertThat(messageOfText("\u0085").parameters()).containsExactly("U+0085");
        assertThat(messageOfText("half \uD83D").parameters()).containsExactly("U+D83D");
        assertThat(messageOfText("half \uDE80").parameters()).containsExactly("U+DE80");
    }

    @Test
    public void what_is_unusual_but_well_formed_is_kept() {
        for (String text : new String[] {
            "<img src=x onerror=alert(1)>",
            "'; DROP TABLE x --",
            "مرحبا \u202e",
            "\uD83D\uDC68\u200D\uD83D\uDCBB",
            "%s {0} $x ${y}"
        }) {
            assertThat(rules.text("why", text)).isEqualTo(text);
        }
        assertThat(errors.asMap()).isEmpty();
    }

    @Test
    public void of_one_field_the_first_error_counts_and_that_of_an_item_goes_to_its_list() {
        FieldErrors item = errors.item("options", 2);
        new TextRules(item).title("title", "");
        new TextRules(item).text("pros", "\0");

        assertThat(errors.asMap())
                .containsOnlyKeys("options")
                .containsEntry(
                        "options",
                        Message.of("asyncbacklog.error.item", 2, "title", Message.of("asyncbacklog.error.required")));
    }

    private static String errorOfTitle(String title) {
        FieldErrors errors = new FieldErrors();
        new TextRules(errors).title("title", title);
        return errors.asMap().isEmpty() ? null : errors.asMap().get("title").key();
    }

    private static String errorOfText(String text) {
        Message message = messageOfText(text);
        return message == null ? null : message.key();
    }

    private static Message messageOfText(String text) {
        FieldErrors errors = new FieldErrors();
        new TextRules(errors).text("text", text);
        return errors.asMap().get("text");
    }
}
