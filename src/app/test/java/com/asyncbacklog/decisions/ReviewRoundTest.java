package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.Reader;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A project's review rounds, from REST to the database. */
public class ReviewRoundTest {

    private static final String ROUNDS = "projects/ALOY/review-rounds";
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(7));

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser admin = jira.user("admin", "UTC");
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    private DecisionsAtWork work;
    private RestCalls rest;

    @Before
    public void anAdministrator() {
        for (int i = 1; i <= 5; i++) {
            jira.issue("ALOY-" + i);
        }
        jira.makeAdministrator("ALOY", admin);
        work = new DecisionsAtWork(database, jira);
        rest = new RestCalls(work.reviews(), jira.words());
        jira.logIn(admin);
    }

    @Test
    public void the_agenda_fills_itself_and_says_why() {
        int due = decision("ALOY-1", "2026-03-03");
        int notYet = decision("ALOY-2", "2026-03-04");
        int broken = decision("ALOY-3", "");
        work.store.setReview(broken, ReviewState.NONE.brokenSince(Optional.of(NOW)));
        int neighbour = decision("ALOY-4", "");
        int old = decision("ALOY-4", "");
        work.wait(Duration.ofMinutes(1));
        jira.logIn(ada);
        work.recording.record(
                "ALOY-4", SampleDecisions.aDraft("Newer").superseding(old).build());

        jira.logIn(admin);
        Answer opened = open("");

        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(decisions(opened))
                .containsExactlyInAnyOrder(due, broken, neighbour)
                .doesNotContain(notYet);
        assertThat(because(opened, due)).isEqualTo("[\"review-date\"]");
        assertThat(because(opened, broken)).isEqualTo("[\"assumption\"]");
        assertThat(because(opened, neighbour)).isEqualTo("[\"neighbour-superseded\"]");
        assertThat(opened.json().get("status").textValue()).isEqualTo("open");
        assertThat(opened.json().get("number").intValue()).isEqualTo(1);
        assertThat(opened.json().get("closesAt").textValue()).isEqualTo(CLOSES.toString());
        assertThat(opened.json().get("closedAt").isNull()).isTrue();
        assertThat(opened.json().get("outcome").isNull()).isTrue();
        assertThat(opened.json().at("/openedBy/name").textValue()).isEqualTo("admin");
        assertThat(opened.json().get("progress").toString())
                .isEqualTo("{\"decisions\":3,\"marked\":0,\"markedByMe\":0,\"waitingForMe\":3}");
    }

    @Test
    public void it_closes_after_so_many_days_or_at_an_instant_but_not_both() {
        decision("ALOY-1", "2026-03-03");
        jira.logIn(admin);
        for (String wrong : List.of("'openForDays': 0", "'openForDays': 367", "'openForDays': 'two'")) {
            Answer refused = rest.send("POST", ROUNDS, "{" + wrong + "}");
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.json().at("/errors/openForDays").isTextual()).isTrue();
        }
        Answer both = rest.send("POST", ROUNDS, "{'openForDays': 2, 'closesAt': '" + CLOSES + "'}");
        assertThat(both.json().at("/errors/openForDays").textValue())
                .isEqualTo("asyncbacklog.decisions.error.closes-twice");

        Answer opened = rest.send("POST", ROUNDS, "{'openForDays': 2}");

        assertThat(opened.json().get("closesAt").textValue())
                .isEqualTo(NOW.plus(Duration.ofDays(2)).toString());
    }

    @Test
    public void it_is_opened_by_administrators_one_at_a_time_and_only_when_something_is_due() {
        assertThat(open("").status()).isEqualTo(400);
        assertThat(open("").text()).contains("asyncbacklog.decisions.error.nothing-due");
        decision("ALOY-1", "2026-03-03");
        jira.logIn(ada);
        assertThat(open("").status()).isEqualTo(403);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
        jira.logIn(ben);
        assertThat(open("").status()).isEqualTo(404);
        jira.logIn(admin);
        for (String wrong : List.of("2026-03-03T18:05:00Z", "2027-03-03T18:05:01Z", "tomorrow")) {
            Answer refused = rest.send("POST", ROUNDS, "{'closesAt': '" + wrong + "'}");
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.json().at("/errors/closesAt").isTextual()).isTrue();
        }
        assertThat(rest.send("POST", ROUNDS, "{'closesOn': ''}").text()).contains("closesOn");
        assertThat(rest.send("POST", ROUNDS, "{'reviewers': {'users': ['nobody']}}")
                        .status())
                .isEqualTo(400);

        Answer first = rest.send("POST", ROUNDS, "{}");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().get("closesAt").textValue()).isEqualTo(CLOSES.toString());
        Answer second = open("");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().at("/current/id")).isEqualTo(first.json().get("id"));

        work.setNow(CLOSES);
        Answer next = open("{'users': ['ada']}");
        assertThat(next.status()).as(next.text()).isEqualTo(400);
        assertThat(next.text()).contains("closes-at");
        next = rest.send("POST", ROUNDS, "{'reviewers': {'users': ['ada']}}");
        assertThat(next.json().get("number").intValue()).isEqualTo(2);
        Answer list = rest.get(ROUNDS);
        assertThat(list.json().get("items")).hasSize(2);
        assertThat(list.json().at("/items/0/number").intValue()).isEqualTo(2);
        assertThat(list.json().at("/items/1/status").textValue()).isEqualTo("closed");
        assertThat(rest.get(ROUNDS + "?limit=1").json().get("next").isTextual()).isTrue();
    }

    @Test
    public void a_decision_that_a_reader_may_not_see_is_nowhere() {
        int open = decision("ALOY-1", "2026-03-03");
        int secret = decision("ALOY-2", "2026-03-03");
        int id = id(open("{'users': ['ada', 'ben']}"));
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", ben);
        mark(ada, id, secret, "withdraw", "");

        jira.logIn(ben);
        Answer seen = rest.get("review-rounds/" + id);
        assertThat(decisions(seen)).containsExactly(open);
        assertThat(seen.text()).doesNotContain("withdraw");
        assertThat(seen.json().at("/progress/decisions").intValue()).isEqualTo(1);
        assertThat(seen.json().at("/progress/marked").intValue()).isZero();
        assertThat(rest.get(ROUNDS).json().at("/items/0")).isEqualTo(seen.json());
        assertThat(mark(ben, id, secret, "keep", "").status()).isEqualTo(404);
        assertThat(mark(ben, id, 4711, "keep", "").status()).isEqualTo(404);
        assertThat(tell(ben).get(0).orElseThrow().sentence())
                .startsWith("asyncbacklog.decisions.event.review-opened.told[1, 1, ");
        assertThat(waitingFor(ben)).hasSize(1);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        assertThat(tell(ben)).containsExactly(Optional.empty());
        assertThat(waitingFor(ben)).isEmpty();
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
        assertThat(rest.get("review-rounds/" + id).status()).isEqualTo(404);
        assertThat(rest.get("review-rounds/4711").status()).isEqualTo(404);
    }

    @Test
    public void reviewers_mark_and_may_think_again_until_it_closes() {
        int decision = decision("ALOY-1", "2026-03-03");
        decision("ALOY-2", "2026-03-03");
        int id = id(open("{'users': ['ada', 'ben']}"));

        assertThat(mark(mei, id, decision, "keep", "").status()).isEqualTo(403);
        assertThat(mark(ada, id, decision, "perhaps", "")
                        .json()
                        .at("/errors/mark")
                        .isTextual())
                .isTrue();
        assertThat(mark(ada, id, decision, "", "").status()).isEqualTo(400);
        assertThat(mark(ada, id, decision, "keep", "x".repeat(100_001)).status())
                .isEqualTo(400);
        assertThat(waitingFor(ada)).hasSize(1);
        AttentionItem item = waitingFor(ada).get(0);
        assertThat(item.kind()).isEqualTo("review-round");
        assertThat(item.text()).isEqualTo("asyncbacklog.decisions.attention.review-round[1, 2]");
        assertThat(item.dueAt()).contains(CLOSES);
        assertThat(waitingFor(mei)).isEmpty();

        Answer marked = mark(ada, id, decision, "keep", "Still true");
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(marked.json().at("/agenda/0/marks/0/by/name").textValue()).isEqualTo("ada");
        assertThat(marked.json().at("/agenda/0/marks/0/comment").textValue()).isEqualTo("Still true");
        assertThat(marked.json().at("/agenda/0/waitsForMe").booleanValue()).isFalse();
        assertThat(marked.json().at("/progress/markedByMe").intValue()).isEqualTo(1);
        Answer again = mark(ada, id, decision, "change", "");
        assertThat(again.json().at("/agenda/0/marks")).hasSize(1);
        assertThat(again.json().at("/agenda/0/marks/0/mark").textValue()).isEqualTo("change");
        work.setNow(CLOSES);
        Answer late = mark(ada, id, decision, "keep", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/current/status").textValue()).isEqualTo("closed");
        assertThat(waitingFor(ada)).isEmpty();
    }

    @Test
    public void one_that_cannot_be_closed_keeps_no_other_open_and_is_settled_once_it_can_be() {
        jira.issue("MOD-1");
        jira.makeAdministrator("MOD", admin);
        int faulty = decision("ALOY-1", "2026-03-03");
        int whole = work.record(ada, "MOD-1", "Ship weekly", "").decision().id();
        work.store.setReview(whole, ReviewState.NONE.brokenSince(Optional.of(NOW)));
        jira.logIn(admin);
        int failing = id(open(""));
        int other = id(rest.send("POST", "projects/MOD/review-rounds", "{'closesAt': '" + CLOSES + "'}"));
        mark(ada, failing, faulty, "keep", "");
        mark(ada, other, whole, "keep", "");
        setReviewOn(faulty, "broken");
        work.setNow(CLOSES);

        work.closing.run(work.now());
        work.closing.run(work.now());

        assertThat(stage(other)).isEqualTo(ReviewRound.Stage.SETTLED);
        assertThat(find(whole).review().reviewedAt()).contains(CLOSES);
        assertThat(stage(failing)).isNotEqualTo(ReviewRound.Stage.SETTLED);
        setReviewOn(faulty, "2026-03-03");
        work.closing.run(work.now().plusSeconds(60));
        assertThat(stage(failing)).isEqualTo(ReviewRound.Stage.SETTLED);
        assertThat(find(faulty).review().reviewedAt()).contains(CLOSES);
        assertThat(find(faulty).version()).isEqualTo(2);
    }

    @Test
    public void it_closes_when_all_who_were_chosen_have_marked_all_they_see() {
        int first = decision("ALOY-1", "2026-03-03");
        int second = decision("ALOY-2", "2026-03-03");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", ben);
        int id = id(open("{'users': ['ada', 'ben']}"));
        work.wait(Duration.ofHours(1));

        mark(ada, id, first, "keep", "");
        mark(ben, id, first, "keep", "");
        assertThat(rest.get("review-rounds/" + id).json().get("status").textValue())
                .isEqualTo("open");
        Answer last = mark(ada, id, second, "change", "Costs too much");

        assertThat(last.json().get("status").textValue()).isEqualTo("closed");
        assertThat(last.json().get("closedAt").textValue()).isEqualTo(work.now().toString());
        assertThat(last.json().get("outcome").toString())
                .isEqualTo("{\"keep\":1,\"change\":1,\"withdraw\":0,\"unmarked\":0}");
        assertThat(kinds()).containsExactly("review-closed", "review-opened");
        assertThat(tell(ben).get(0).orElseThrow().sentence())
                .isEqualTo("asyncbacklog.decisions.event.review-closed.told[1, 1, 0, 0, 0]");
        work.closing.run(work.now());
        assertThat(kinds()).hasSize(2);
    }

    @Test
    public void what_all_keep_is_due_no_more_and_what_somebody_would_change_waits_for_its_author() {
        int kept = decision("ALOY-1", "2026-03-01");
        int broken = decision("ALOY-2", "");
        work.store.setReview(broken, ReviewState.NONE.brokenSince(Optional.of(NOW)));
        int questioned = decision("ALOY-3", "2026-03-01");
        int id = id(open("{'users': ['ben', 'mei']}"));
        mark(ben, id, kept, "keep", "");
        mark(ben, id, broken, "keep", "");
        mark(ben, id, questioned, "change", "");
        mark(mei, id, questioned, "withdraw", "");
        work.setNow(CLOSES.plusSeconds(20));

        work.closing.run(work.now());
        work.closing.run(work.now());

        assertThat(kinds()).containsExactly("review-closed", "review-opened");
        Decision after = find(kept);
        assertThat(after.content().reviewOn()).contains(LocalDate.parse("2026-09-06"));
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.review().reviewedAt()).contains(CLOSES);
        assertThat(find(broken).review()).isEqualTo(ReviewState.NONE.kept(CLOSES));
        assertThat(find(broken).version()).isEqualTo(1);
        assertThat(find(questioned).isReviewDue(LocalDate.parse("2026-03-11"))).isTrue();
        List<AttentionItem> items = work.attention.waitingFor(reader(ada), work.now(), 100);
        assertThat(items).hasSize(1);
        assertThat(items.get(0).kind()).isEqualTo("review-request");
        assertThat(items.get(0).text())
                .isEqualTo("asyncbacklog.decisions.attention.review-request[2, Decision on ALOY-3]");
        assertThat(items.get(0).since()).isEqualTo(CLOSES);
        assertThat(work.attention.waitingFor(reader(ben), work.now(), 100)).isEmpty();

        jira.logIn(ada);
        work.editing.replace(
                questioned,
                SampleDecisions.aDraft("Decision on ALOY-3")
                        .saying("Otherwise")
                        .version(1)
                        .build());
        assertThat(work.attention.waitingFor(reader(ada), work.now(), 100)).isEmpty();
    }

    @Test
    public void what_falls_due_while_it_is_open_is_added() {
        int first = decision("ALOY-1", "2026-03-03");
        int later = decision("ALOY-2", "2026-03-05");
        int id = id(open("{'users': ['ada']}"));
        work.setNow(Instant.parse("2026-03-05T00:10:00Z"));

        work.opening.run(work.now());
        work.opening.run(work.now());

        Answer seen = rest.get("review-rounds/" + id);
        assertThat(decisions(seen)).containsExactly(first, later);
        assertThat(seen.json().at("/agenda/1/addedAt").textValue()).isEqualTo("2026-03-05T00:10:00Z");
    }

    @Test
    public void a_decision_that_ended_or_whose_issue_is_archived_waits_for_nobody() {
        int ended = decision("ALOY-1", "2026-03-03");
        int archived = decision("ALOY-2", "2026-03-03");
        int live = decision("ALOY-3", "2026-03-03");
        int id = id(open("{'users': ['ada']}"));
        Decision before = find(ended);
        work.store.replace(
                before,
                before.next(before.state().ended(DecisionStatus.DEPRECATED, "old", work.now()), "ada", work.now()));
        jira.archive("ALOY-2");

        assertThat(mark(ada, id, ended, "keep", "").status()).isEqualTo(409);
        assertThat(mark(ada, id, archived, "keep", "").status()).isEqualTo(409);
        Answer marked = mark(ada, id, live, "keep", "");

        assertThat(marked.json().get("status").textValue()).isEqualTo("closed");
        work.wait(Duration.ofDays(400));
        jira.logIn(admin);
        jira.archive("ALOY-3");
        assertThat(open("").status()).isEqualTo(400);
    }

    @Test
    public void where_everybody_may_mark_only_time_closes_it_and_nobody_marks_in_an_archive() {
        int decision = decision("ALOY-1", "2026-03-03");
        int id = id(open("{}"));

        assertThat(mark(mei, id, decision, "keep", "").json().get("status").textValue())
                .isEqualTo("open");
        jira.archive("ALOY");
        assertThat(mark(mei, id, decision, "change", "").status()).isEqualTo(403);
        work.setNow(CLOSES.plusSeconds(1));
        work.closing.run(work.now());
        assertThat(kinds()).containsExactly("review-opened");
        jira.restore("ALOY");
        work.closing.run(work.now());
        assertThat(kinds()).containsExactly("review-closed", "review-opened");
    }

    @Test
    public void a_long_agenda_costs_as_many_statements_as_a_short_one() {
        decision("ALOY-1", "2026-03-03");
        int first = id(open("{'users': ['ada']}"));
        jira.logIn(ada);
        List<Integer> few = cost(first);
        work.setNow(CLOSES);
        for (int i = 0; i < 150; i++) {
            decision("ALOY-" + (1 + i % 5), "2026-03-03");
        }
        jira.logIn(admin);
        int second = id(rest.send("POST", ROUNDS, "{'reviewers': {'users': ['ada', 'ben']}}"));
        for (int i = 0; i < 40; i++) {
            mark(ada, second, decisions(rest.get("review-rounds/" + second)).get(i), "keep", "");
        }
        jira.logIn(ada);

        assertThat(cost(second)).isEqualTo(few);
        assertThat(few.get(0)).isLessThanOrEqualTo(4);
        database.statements().start();
        mark(ada, second, decisions(rest.get("review-rounds/" + second)).get(50), "keep", "");
        assertThat(database.statements().count()).isLessThanOrEqualTo(22);
    }

    @Test
    public void reviewers_who_mark_at_once_all_are_heard() throws Exception {
        List<Integer> due = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            due.add(decision("ALOY-" + i, "2026-03-03"));
        }
        int id = id(open("{}"));
        DecisionsAtWork meeting = work.on(Meeting.inTransactions(database.objects(), 3));
        jira.logIn(ada);

        List<VisibleRound> marked = Meeting.atOnce(due.stream()
                .<Callable<VisibleRound>>map(decision -> () -> meeting.rounds.mark(
                        id, decision, new ObjectMapper().createObjectNode().put("mark", "keep")))
                .toList());

        assertThat(marked).hasSize(3);
        assertThat(work.rounds.get(id).marked()).isEqualTo(3);
    }

    @Test
    public void a_project_reviews_every_so_many_weeks_when_there_is_something_to_review() {
        String path = "projects/ALOY/review-schedule";
        assertThat(rest.get(path).text())
                .isEqualTo("{\"everyWeeks\":null,\"openForDays\":7,\"reviewers\":{\"users\":[],\"groups\":[],"
                        + "\"roles\":[]},\"nextAt\":null,\"version\":0,\"editable\":true}");
        Answer set = rest.send(
                "PUT", path, "{'everyWeeks': 2, 'openForDays': 3, 'reviewers': {'users': ['ada']}, 'version': 0}");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.json().get("nextAt").textValue()).isEqualTo("2026-03-17T18:05:00Z");
        assertThat(rest.send("PUT", path, set.text()).status()).isEqualTo(200);
        assertThat(rest.send("PUT", path, set.text()).status()).isEqualTo(409);
        assertThat(rest.send("PUT", path, "{'everyWeeks': 2}")
                        .json()
                        .at("/errors/version")
                        .isTextual())
                .isTrue();
        assertThat(rest.send("PUT", path, "{'everyWeeks': 53, 'openForDays': 0, 'version': 2}")
                        .json()
                        .get("errors"))
                .hasSize(2);
        jira.logIn(ada);
        assertThat(rest.send("PUT", path, set.text()).status()).isEqualTo(403);
        assertThat(rest.get(path).json().get("editable").booleanValue()).isFalse();

        work.setNow(Instant.parse("2026-03-17T18:05:00Z"));
        work.opening.run(work.now());
        assertThat(kinds()).isEmpty();
        decision("ALOY-1", "2026-03-18");
        work.setNow(Instant.parse("2026-03-18T10:00:00Z"));
        work.opening.run(work.now());
        work.opening.run(work.now());
        assertThat(kinds()).containsExactly("review-opened");
        JsonNode round = rest.get(ROUNDS).json().at("/items/0");
        assertThat(round.get("openedBy").isNull()).isTrue();
        assertThat(round.get("closesAt").textValue()).isEqualTo("2026-03-21T10:00:00Z");
        assertThat(round.at("/reviewers/users/0").textValue()).isEqualTo("ada");
        assertThat(rest.get(path).json().get("nextAt").textValue()).isEqualTo("2026-04-01T10:00:00Z");
    }

    @Test
    public void nothing_is_left_of_a_deleted_project_or_decision() {
        int decision = decision("ALOY-1", "2026-03-03");
        decision("ALOY-2", "2026-03-03");
        int id = id(open("{}"));
        mark(ada, id, decision, "keep", "");
        work.store.delete(find(decision), "ada", work.now());
        assertThat(work.roundStore.marks(List.of(id))).isEmpty();
        assertThat(decisions(rest.get("review-rounds/" + id))).hasSize(1);

        jira.removeProject("ALOY");
        work.opening.run(work.now());

        assertThat(work.roundStore.find(id)).isEmpty();
    }

    @Test
    public void a_round_of_others_that_closes_earlier_hides_none_that_waits_and_no_more_are_looked_at_than_asked_for() {
        jira.issue("MOD-1");
        jira.makeAdministrator("MOD", admin);
        jira.issue("ZOO-1");
        jira.makeAdministrator("ZOO", admin);
        decision("ALOY-1", "2026-03-03");
        for (String issue : List.of("MOD-1", "ZOO-1")) {
            int id = work.record(ada, issue, "Ship weekly", "").decision().id();
            work.store.setReview(id, ReviewState.NONE.brokenSince(Optional.of(NOW)));
        }
        jira.logIn(admin);
        open("{'users': ['ben']}");
        String later = "{'openForDays': 14, 'reviewers': {'users': ['ada']}}";
        int mod = id(rest.send("POST", "projects/MOD/review-rounds", later));
        work.wait(Duration.ofHours(1));
        int zoo = id(rest.send("POST", "projects/ZOO/review-rounds", later));

        assertThat(openForAda(1)).containsExactly(mod);
        assertThat(openForAda(2)).containsExactly(mod, zoo);
        assertThat(work.reviewAttention.waitingFor(reader(ada), work.now(), 1)).hasSize(1);
    }

    private List<Integer> openForAda(int most) {
        return work.roundSights.openFor(reader(ada).person(), work.now(), most).stream()
                .map(seen -> seen.round().id())
                .toList();
    }

    private List<Integer> cost(int round) {
        jira.forgetCalls();
        database.statements().start();
        assertThat(rest.get("review-rounds/" + round).status()).isEqualTo(200);
        int ofRound = database.statements().count();
        int calls = jira.calls("getIssueObjects");
        Reader reader = reader(ada);
        database.statements().start();
        work.reviewAttention.waitingFor(reader, work.now(), 100);
        return List.of(ofRound, calls, database.statements().count());
    }

    private int decision(String issue, String reviewOn) {
        Optional<LocalDate> day =
                Optional.of(reviewOn).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        DecisionContent content =
                new DecisionContent("Decision on " + issue, "x", "", "", "", List.of(), List.of(), day, List.of());
        return work.store
                .add(SampleDecisions.accepted(content, jira.issue(issue).getId(), ada.getKey(), work.now()))
                .id();
    }

    private void setReviewOn(int id, String date) {
        DecisionRow row = database.objects().get(DecisionRow.class, id);
        row.setReviewOn(date);
        row.save();
    }

    private ReviewRound.Stage stage(int round) {
        return work.roundStore.find(round).orElseThrow().stage();
    }

    private Decision find(int id) {
        return work.store.find(id).orElseThrow();
    }

    private Answer open(String reviewers) {
        return rest.send(
                "POST",
                ROUNDS,
                "{'closesAt': '" + CLOSES + "'" + (reviewers.isEmpty() ? "" : ", 'reviewers': " + reviewers) + "}");
    }

    private Answer mark(ApplicationUser reviewer, int round, int decision, String mark, String comment) {
        jira.logIn(reviewer);
        return rest.send(
                "PUT",
                "review-rounds/" + round + "/marks/" + decision,
                "{'mark': '" + mark + "', 'comment': '" + comment + "'}");
    }

    private static int id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").intValue();
    }

    private static List<Integer> decisions(Answer round) {
        List<Integer> ids = new ArrayList<>();
        round.json()
                .get("agenda")
                .forEach(item -> ids.add(item.at("/decision/id").intValue()));
        return ids;
    }

    private static String because(Answer round, int decision) {
        for (JsonNode item : round.json().get("agenda")) {
            if (item.at("/decision/id").intValue() == decision) {
                return item.get("because").toString();
            }
        }
        return "";
    }

    private List<AttentionItem> waitingFor(ApplicationUser user) {
        return work.reviewAttention.waitingFor(reader(user), work.now(), 100);
    }

    private Reader reader(ApplicationUser user) {
        jira.logIn(user);
        return jira.words().reader(jira.people().current());
    }

    private List<Optional<EventStory>> tell(ApplicationUser user) {
        return work.reviewTeller.tell(events().subList(0, 1), reader(user));
    }

    private List<String> kinds() {
        return events().stream().map(Event::kind).toList();
    }

    private List<Event> events() {
        return new EventStore(database.objects())
                .newest(EventFilter.ofProjects(List.of(100L)).ofKinds(ReviewEvents.ALL), Optional.empty(), 100);
    }
}
