package com.asyncbacklog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.shared.FieldErrors;
import java.util.List;
import org.junit.Test;

public class SearchWordsTest {

    @Test
    public void words_are_found_whatever_their_case_and_accents_each_once() {
        assertThat(words("Straße, STRASSE; Café—cafe\u0301 İzmir")).containsExactly("cafe", "izmir", "strasse");
        assertThat(words("use PostgreSQL-17 (not v9_6)!")).containsExactly("17", "6", "not", "postgresql", "use", "v9");
    }

    @Test
    public void what_is_no_letter_or_digit_only_parts_words() {
        assertThat(words("%_\\'\";-- \uD83D\uDE80\uD83D\uDE80 ")).isEmpty();
        assertThat(words("a%b")).containsExactly("a", "b");
    }

    @Test
    public void other_scripts_are_stored_in_letters_that_every_database_compares_alike() {
        assertThat(words("Ёж")).containsExactly(".0435.0436");
        assertThat(words("決定")).containsExactly(".5b9a", ".6c7a");
        assertThat(words("\uD835\uDC00")).containsExactly("a");
    }

    @Test
    public void long_words_are_cut_where_stored_and_looked_for_alike() {
        assertThat(words("x".repeat(100_000))).containsExactly("x".repeat(60));
        assertThat(words("ж".repeat(1_000))).containsExactly(".0436".repeat(30));
        assertThat(words("x".repeat(59) + "\uD801\uDC37y"))
                .allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(SearchWords.LONGEST_STORED));
    }

    @Test
    public void a_search_leaves_out_single_letters_beside_longer_words_and_what_another_word_begins_with() {
        assertThat(search("a use postgres postgresql")).containsExactly("postgresql", "use");
        assertThat(search("a b")).containsExactly("a", "b");
        assertThat(search("  ")).isEmpty();
    }

    @Test
    public void a_search_without_words_or_with_too_many_says_so() {
        assertThat(fault("%")).isEqualTo("asyncbacklog.decisions.error.no-words");
        assertThat(fault("\uD83D\uDE80")).isEqualTo("asyncbacklog.decisions.error.no-words");
        assertThat(fault("aa bb cc dd ee ff gg hh ii")).isEqualTo("asyncbacklog.decisions.error.too-many-words");
        assertThat(fault("x".repeat(10_000))).isEqualTo("asyncbacklog.error.too-long");
        assertThat(fault("aa bb cc dd ee ff gg hh")).isEmpty();
    }

    private static Iterable<String> words(String text) {
        return SearchWords.in(List.of(text));
    }

    private static List<String> search(String text) {
        FieldErrors errors = new FieldErrors();
        List<String> words = new DecisionSearch("", "", "", text, "").words(errors);
        errors.refuseIfAny();
        return words;
    }

    private static String fault(String text) {
        FieldErrors errors = new FieldErrors();
        new DecisionSearch("", "", "", text, "").words(errors);
        return errors.asMap().containsKey("q") ? errors.asMap().get("q").key() : "";
    }
}
