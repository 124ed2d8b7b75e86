package com.asyncbacklog.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.Before;
import org.junit.Test;

public class TextsTest {

    private final Texts texts = new Texts();

    @Before
    public void add_the_bundle_of_a_plugin() {
        texts.add(getClass().getClassLoader(), "jira.plugin-texts");
    }

    @Test
    public void a_text_comes_in_the_users_language_else_in_the_default_one() {
        assertThat(texts.in(Locale.GERMANY).getText("ship.greeting")).isEqualTo("Grüß Gott, Käpt’n");
        assertThat(texts.in(Locale.GERMANY).getText("ship.only.english")).isEqualTo("Aye");
        assertThat(texts.in(Locale.FRANCE).getText("ship.greeting")).isEqualTo("Ahoy, captain");
    }

    @Test
    public void jiras_own_texts_are_there_beside_those_of_plugins() {
        assertThat(texts.in(Locale.US).getText("common.words.cancel")).isEqualTo("Cancel");
    }

    @Test
    public void a_missing_key_gives_the_key() {
        assertThat(texts.in(Locale.US).getText("ship.unknown")).isEqualTo("ship.unknown");
    }

    @Test
    public void parameters_fill_the_pattern_one_or_several() {
        assertThat(texts.in(Locale.US).getText("ship.crew", 1200)).isEqualTo("1,200 sailors");
        assertThat(texts.in(Locale.US).getText("ship.route", List.of("Santos", "Hamburg")))
                .isEqualTo("from Santos to Hamburg");
        assertThat(texts.in(Locale.US).getText("ship.route", new Object[] {"Santos", "Hamburg"}))
                .isEqualTo("from Santos to Hamburg");
    }

    @Test
    public void an_apostrophe_is_written_twice_also_without_parameters() {
        assertThat(texts.in(Locale.US).getText("ship.apostrophe")).isEqualTo("the captain's dinner");
    }

    @Test
    public void a_bundle_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> texts.add(getClass().getClassLoader(), "jira.nothing"))
                .isInstanceOf(MissingResourceException.class);
    }
}
