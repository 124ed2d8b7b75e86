package com.asyncbacklog.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;

public class DecisionBodyTest {

    @Test
    public void a_title_is_enough_and_is_then_the_decision_too() {
        assertThat(content("{'title': ' Ship weekly '}")).isEqualTo(SampleDecisions.bare("Ship weekly"));
    }

    @Test
    public void everything_that_is_sent_is_taken() {
        DecisionContent content =
                content("{'title': 't', 'decision': 'd', 'rationale': 'r', 'context': 'c', 'consequences': 'q',"
                        + " 'options': [{'title': 'o', 'pros': 'p', 'cons': 'n', 'chosen': true}, {'title': 'o2'}],"
                        + " 'reviewOn': '2026-09-01', 'links': [{'title': 'l', 'url': 'https://wiki.example'}]}");

        assertThat(content.decision()).isEqualTo("d");
        assertThat(content.options())
                .containsExactly(new DecisionOption("o", "p", "n", true), new DecisionOption("o2", "", "", false));
        assertThat(content.links()).containsExactly(new DecisionLink("l", "https://wiki.example"));
        assertThat(content.reviewOn()).contains(LocalDate.of(2026, 9, 1));
    }

    @Test
    public void null_is_the_same_as_absent() {
        assertThat(content("{'title': 't', 'decision': null, 'options': null, 'reviewOn': null}"))
                .isEqualTo(SampleDecisions.bare("t"));
    }

    @Test
    public void what_an_answer_carries_may_be_sent_back() {
        assertThat(content(
                        "{'title': 't', 'id': 1, 'issueKey': 'A-1', 'projectKey': 'A', 'reviewDue': true, 'status': 'rejected', 'author': {},"
                                + " 'createdAt': 'x', 'updatedAt': 'x', 'updatedBy': {}, 'effectiveAt': null, 'version': 3,"
                                + " 'permissions': {'edit': true}}"))
                .isEqualTo(SampleDecisions.bare("t"));
    }

    @Test
    public void every_wrong_field_is_named_at_once() {
        assertThat(errors("{'decision': 5, 'rationale': ['x'], 'options': {}, 'links': ['x'], 'reviewOn': 'soon',"
                        + " 'version': '1', 'area': 'Releases', 'Title': 'x'}"))
                .containsOnlyKeys(
                        "title", "decision", "rationale", "options", "links", "reviewOn", "version", "area", "Title");
    }

    @Test
    public void a_wrong_item_is_named_by_its_list_and_its_place() {
        Map<String, Message> errors = errors("{'title': 't', 'options': [{'title': 'a'}, {'title': ' '}],"
                + " 'links': [{'title': 'l', 'url': 'javascript:alert(1)', 'x': 1}]}");

        assertThat(errors).containsOnlyKeys("options", "links");
        assertThat(errors.get("options").parameters()).startsWith(2, "title");
        assertThat(errors.get("links").parameters()).startsWith(1, "x");
    }

    @Test
    public void at_most_one_option_is_the_chosen_one() {
        assertThat(errors(
                        "{'title': 't', 'options': [{'title': 'a', 'chosen': true}, {'title': 'b', 'chosen': true}]}"))
                .containsEntry("options", Message.of("asyncbacklog.decisions.error.one-chosen"));
    }

    @Test
    public void there_are_at_most_50_options_and_50_links() {
        String option = "{'title': 'o'},";
        String link = "{'title': 'l', 'url': 'http://x'},";

        assertThat(content("{'title': 't', 'options': [" + times(option, 50) + "], 'links': [" + times(link, 50) + "]}")
                        .options())
                .hasSize(50);
        assertThat(errors("{'title': 't', 'options': [" + times(option, 51) + "], 'links': [" + times(link, 51) + "]}"))
                .containsOnlyKeys("options", "links");
    }

    @Test
    public void a_replacement_needs_the_version_it_replaces() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> draft("{'title': 't'}").replacement());

        assertThat(refusal.errors()).containsOnlyKeys("version");
        assertThat(draft("{'title': 't', 'version': 7}").version()).contains(7);
    }

    private static String times(String item, int count) {
        String items = item.repeat(count);
        return items.substring(0, items.length() - 1);
    }

    private static DecisionContent content(String json) {
        return draft(json).content();
    }

    private static Map<String, Message> errors(String json) {
        return catchThrowableOfType(InvalidInput.class, () -> content(json)).errors();
    }

    private static DecisionDraft draft(String json) {
        try {
            return DecisionBody.read(
                    new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
