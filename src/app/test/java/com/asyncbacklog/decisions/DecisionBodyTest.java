package com.asyncbacklog.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
    public void the_area_and_what_is_superseded_are_taken() {
        DecisionDraft draft = draft("{'title': 't', 'area': 'Releases', 'supersedes': [3, 5]}");

        assertThat(draft.area()).isEqualTo("Releases");
        assertThat(draft.supersedes()).containsExactly(3, 5);
        assertThat(errors("{'title': 't', 'area': 5, 'supersedes': ['3']}")).containsOnlyKeys("area", "supersedes");
        assertThat(errors("{'title': 't', 'supersedes': [1.5]}")).containsOnlyKeys("supersedes");
    }

    @Test
    public void assumptions_of_each_kind_are_taken() {
        assertThat(content("{'title': 't', 'assumptions': [{'kind': 'date', 'date': '2027-01-01'},"
                                + " {'kind': 'jql', 'jql': 'labels = slow', 'operator': '<', 'value': 5},"
                                + " {'kind': 'kpi', 'kpi': 'start-time', 'operator': '>', 'value': 0.5, 'jql': null}]}")
                        .assumptions())
                .isEqualTo(SampleDecisions.content("t").assumptions());
    }

    @Test
    public void an_assumption_that_is_incomplete_or_mixed_is_refused_at_its_place() {
        assertAssumptionRefused("{}", "kind");
        assertAssumptionRefused("{'kind': 'mood'}", "kind");
        assertAssumptionRefused("{'kind': 'date'}", "date");
        assertAssumptionRefused("{'kind': 'date', 'date': '2027-02-30'}", "date");
        assertAssumptionRefused("{'kind': 'date', 'date': '2027-01-01', 'value': 1}", "value");
        assertAssumptionRefused("{'kind': 'jql', 'operator': '<', 'value': 1}", "jql");
        assertAssumptionRefused("{'kind': 'jql', 'jql': 'nonsense', 'operator': '<', 'value': 1}", "jql");
        assertAssumptionRefused("{'kind': 'jql', 'jql': 'x = 1', 'operator': '=', 'value': 1}", "operator");
        assertAssumptionRefused("{'kind': 'jql', 'jql': 'x = 1', 'operator': '<'}", "value");
        assertAssumptionRefused(
                "{'kind': 'kpi', 'kpi': 'a', 'date': '2027-01-01', 'operator': '<', 'value': 1}", "date");
        assertAssumptionRefused("{'kind': 'kpi', 'operator': '<', 'value': 1}", "kpi");
        assertAssumptionRefused("{'kind': 'kpi', 'kpi': 'a', 'operator': '<', 'value': 1, 'x': 1}", "x");
    }

    @Test
    public void of_unknown_fields_the_first_20_are_named() {
        String fields =
                IntStream.range(0, 1_000).mapToObj(i -> ", 'x" + i + "': 1").collect(joining());

        assertThat(errors("{'title': 't'" + fields + "}")).hasSize(20).containsKeys("x0", "x19");
    }

    @Test
    public void a_title_that_would_turn_round_its_neighbours_is_refused_by_the_name_of_the_character() {
        for (String character : new String[] {"\u202A", "\u202E", "\u2066", "\u2069"}) {
            String name = "U+%04X".formatted(character.codePointAt(0));
            assertThat(errors("{'title': 'a" + character + "b'}"))
                    .containsEntry("title", Message.of("asyncbacklog.error.character", name));
        }
        assertThat(errors("{'title': 't', 'links': [{'title': 'a\u202Eb', 'url': 'https://x'}]}"))
                .containsOnlyKeys("links");
        assertThat(content("{'title': 't', 'rationale': 'a\u202Eb'}").rationale())
                .contains("\u202E");
    }

    @Test
    public void every_wrong_field_is_named_at_once() {
        assertThat(errors("{'decision': 5, 'rationale': ['x'], 'options': {}, 'links': ['x'], 'reviewOn': 'soon',"
                        + " 'version': '1', 'area': 7, 'Title': 'x'}"))
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
    public void the_version_is_taken() {
        assertThat(draft("{'title': 't', 'version': 7}").version()).contains(7);
    }

    private static void assertAssumptionRefused(String assumption, String field) {
        Map<String, Message> errors = errors("{'title': 't', 'assumptions': [" + assumption + "]}");
        assertThat(errors).as(assumption).containsOnlyKeys("assumptions");
        assertThat(errors.get("assumptions").parameters()).as(assumption).startsWith(1, field);
    }

    private static String times(String item, int count) {
        String items = item.repeat(count);
        return items.substring(0, items.length() - 1);
    }

    private static DecisionContent content(String json) {
        DecisionDraft draft = draft(json);
        FieldErrors errors = draft.errors();
        DecisionContent content =
                draft.content(errors, jql -> Optional.of("not JQL").filter(fault -> jql.contains("nonsense")));
        errors.refuseIfAny();
        return content;
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
