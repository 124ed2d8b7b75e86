package com.asyncbacklog.host.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

public class JsI18nTest {

    private static final Map<String, String> WORDS =
            Map.of("app.save", "Save \"all\"", "app.waits", "It''s {0} for {1}", "app.markup", "</script>\u2028\n");

    private final JsI18n transformer = new JsI18n(new Words());

    @Test
    public void a_call_with_a_literal_key_becomes_the_words() {
        assertThat(transformer.transform("x(AJS.I18n.getText('app.save'), WRM.I18n.getText( \"app.save\" ))"))
                .isEqualTo("x(\"Save \\\"all\\\"\", \"Save \\\"all\\\"\")");
    }

    @Test
    public void a_call_with_parameters_is_formatted_in_the_browser() {
        assertThat(transformer.transform("AJS.I18n.getText('app.waits', hours, name)"))
                .isEqualTo("AJS.format(\"It''s {0} for {1}\", hours, name)");
    }

    @Test
    public void a_missing_key_is_shown_itself() {
        assertThat(transformer.transform("AJS.I18n.getText('app.none')")).isEqualTo("\"app.none\"");
    }

    @Test
    public void a_call_whose_key_is_computed_is_left_alone() {
        String script = "AJS.I18n.getText(key); AJS.I18n.getText('app.' + key); myAJS.I18n.getText('app.save')";

        assertThat(transformer.transform(script)).isEqualTo(script);
    }

    @Test
    public void words_cannot_end_the_string_they_stand_in() {
        assertThat(transformer.transform("AJS.I18n.getText('app.markup')"))
                .isEqualTo("\"\\u003c/script>\\u2028\\u000a\"");
    }

    private static final class Words implements I18nHelper {

        @Override
        public String getText(String key) {
            return getText(key, List.of());
        }

        @Override
        public String getText(String key, Object value) {
            String pattern = WORDS.get(key);
            return pattern == null ? key : new MessageFormat(pattern).format(((List<?>) value).toArray());
        }

        @Override
        public Locale getLocale() {
            return Locale.US;
        }
    }
}
