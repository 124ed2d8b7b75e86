package com.asyncbacklog.attention;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.shared.Cursor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

public class AttentionResourceTest {

    private static final Instant NOW = Instant.parse("2026-03-03T18:05:00Z");

    private final FakeJira jira = new FakeJira();
    private final List<AttentionItem> questions = new ArrayList<>();
    private final List<AttentionItem> reviews = new ArrayList<>();

    @Before
    public void adaIsLoggedIn() {
        jira.logIn(jira.user("ada", "Europe/London"));
    }

    @Test
    public void an_item_answers_all_it_has() {
        questions.add(new AttentionItem(
                "question",
                "Which zone?",
                "/there",
                Optional.of(NOW.plusSeconds(60)),
                NOW.minusSeconds(60),
                "ALOY",
                Optional.of("ALOY-1")));
        reviews.add(item("any time", Optional.empty(), NOW, "MOD"));

        Answer answer = rest().get("me/attention");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().replace('"', '\''))
                .isEqualTo("{'items':[{'kind':'question','text':'Which zone?','link':'http://here/jira/there',"
                        + "'dueAt':'2026-03-03T18:06:00Z','since':'2026-03-03T18:04:00Z','projectKey':'ALOY','issueKey':'ALOY-1'},"
                        + "{'kind':'any','text':'any time','link':'http://here/jira/','dueAt':null,"
                        + "'since':'2026-03-03T18:05:00Z','projectKey':'MOD','issueKey':null}],'next':null}");
    }

    @Test
    public void of_all_sources_what_is_overdue_comes_first_then_what_is_due_then_what_waits_longest() {
        questions.add(item("due soon", Optional.of(NOW.plusSeconds(60)), NOW, "ALOY"));
        questions.add(item("waits", Optional.empty(), NOW.minusSeconds(10), "ALOY"));
        reviews.add(item("overdue", Optional.of(NOW.minusSeconds(60)), NOW, "ALOY"));
        reviews.add(item("waits longest", Optional.empty(), NOW.minusSeconds(100), "ALOY"));
        reviews.add(item("due later", Optional.of(NOW.plusSeconds(600)), NOW, "ALOY"));

        assertThat(texts(rest().get("me/attention")))
                .containsExactly("overdue", "due soon", "due later", "waits longest", "waits");
    }

    @Test
    public void what_waits_in_one_project_is_found_behind_all_that_is_more_urgent_in_others() {
        IntStream.range(0, 300).forEach(i -> questions.add(item("" + i, Optional.of(NOW.plusSeconds(i)), NOW, "MOD")));
        questions.add(item("some day", Optional.empty(), NOW, "ALOY"));

        assertThat(texts(rest().get("me/attention?project=ALOY"))).containsExactly("some day");
    }

    @Test
    public void the_list_is_paged_and_ends_at_two_hundred() {
        IntStream.range(0, 300).forEach(i -> questions.add(item("" + i, Optional.of(NOW.plusSeconds(i)), NOW, "ALOY")));

        List<String> read = new ArrayList<>();
        Answer page = rest().get("me/attention?limit=90");
        read.addAll(texts(page));
        while (!page.json().get("next").isNull()) {
            page = rest().get("me/attention?limit=90&cursor="
                    + page.json().get("next").textValue());
            read.addAll(texts(page));
        }

        assertThat(read).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "" + i).toList());
    }

    @Test
    public void a_cursor_of_another_list_answers_the_end_and_nonsense_is_refused() {
        questions.add(item("x", Optional.empty(), NOW, "ALOY"));

        assertThat(rest().get("me/attention?cursor=" + new Cursor(NOW.toEpochMilli(), 7).text())
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(rest().get("me/attention?cursor=" + new Cursor(-5, 7).text())
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(rest().get("me/attention?cursor=x").status()).isEqualTo(400);
        assertThat(rest().get("me/attention?limit=0").status()).isEqualTo(400);
    }

    @Test
    public void it_is_narrowed_to_projects() {
        questions.add(item("aloy", Optional.empty(), NOW, "ALOY"));
        questions.add(item("mod", Optional.empty(), NOW, "MOD"));
        reviews.add(item("third", Optional.empty(), NOW, "THIRD"));

        assertThat(texts(rest().get("me/attention?project=MOD,THIRD,NONE"))).containsExactly("mod", "third");
        assertThat(texts(rest().get("me/attention?project="))).hasSize(3);
    }

    @Test
    public void nothing_waits_for_a_visitor_whom_nobody_knows() {
        questions.add(item("x", Optional.empty(), NOW, "ALOY"));
        jira.logIn(null);

        assertThat(rest().get("me/attention").json().get("items")).isEmpty();
    }

    private RestCalls rest() {
        AttentionService service = new AttentionService(
                List.of((reader, now, most) -> first(questions, most), (reader, now, most) -> first(reviews, most)),
                Clock.fixed(NOW, ZoneOffset.UTC));
        return new RestCalls(
                new AttentionResource(
                        service,
                        new CurrentReader(jira.people(), jira.words()),
                        new JiraAddress(mode -> "http://here/jira")),
                jira.words());
    }

    private static List<AttentionItem> first(List<AttentionItem> items, int most) {
        return items.subList(0, Math.min(most, items.size()));
    }

    private static List<String> texts(Answer answer) {
        return answer.json().findValuesAsText("text");
    }

    private static AttentionItem item(String text, Optional<Instant> dueAt, Instant since, String project) {
        return new AttentionItem("any", text, "/", dueAt, since, project, Optional.empty());
    }
}
