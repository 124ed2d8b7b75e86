package com.asyncbacklog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.RestCalls;
import com.asyncbacklog.decisions.DecisionAssumption.Operator;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.Paging;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class AssumptionCheckTest {

    private static final String JQL = "labels = slow";

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private DecisionsAtWork work;

    @Before
    public void issues() {
        jira.issue("ALOY-1");
        jira.issue("ALOY-2");
        work = new DecisionsAtWork(database, jira);
        jira.logIn(mei);
    }

    @Test
    public void nothing_is_known_of_an_assumption_until_somebody_looks() {
        Decision decision = decision(DecisionAssumption.until(LocalDate.parse("2026-03-06")));

        assertThat(json(decision).get("state").textValue()).isEqualTo("unknown");
        assertThat(json(decision).get("checkedAt").isNull()).isTrue();
        check();
        assertThat(json(decision).get("state").textValue()).isEqualTo("holds");
        assertThat(json(decision).get("checkedAt").textValue())
                .isEqualTo(work.now().toString());
        assertThat(json(decision).get("brokenSince").isNull()).isTrue();
    }

    @Test
    public void a_date_breaks_where_its_day_begins_for_the_author() {
        Decision decision = decision(DecisionAssumption.until(LocalDate.parse("2026-03-06")));
        work.setNow(Instant.parse("2026-03-05T10:58:00Z"));
        check();
        assertThat(isReviewDue(decision)).isFalse();

        work.setNow(Instant.parse("2026-03-05T11:20:00Z"));
        check();

        assertThat(isReviewDue(decision)).isTrue();
        assertThat(json(decision).get("state").textValue()).isEqualTo("broken");
        assertThat(json(decision).get("brokenSince").textValue()).isEqualTo("2026-03-05T11:00:00Z");
        assertThat(due(ben)).containsExactly(decision.id());
        assertThat(kinds()).containsExactly("assumption-broken");
    }

    @Test
    public void it_is_told_once_that_one_broke_and_once_that_it_holds_again() {
        jira.letFind(JQL, "ALOY-1");
        Decision decision = decision(DecisionAssumption.issues(JQL, Operator.BELOW, 2));
        check();
        assertThat(kinds()).isEmpty();

        jira.letFind(JQL, "ALOY-1", "ALOY-2");
        check();
        check();
        assertThat(kinds()).containsExactly("assumption-broken");
        assertThat(isReviewDue(decision)).isTrue();
        jira.letFind(JQL, "ALOY-1");
        check();
        check();
        assertThat(kinds()).containsExactly("assumption-restored", "assumption-broken");
        assertThat(isReviewDue(decision)).isFalse();
        jira.letFind(JQL, "ALOY-1", "ALOY-2");
        check();
        assertThat(kinds()).containsExactly("assumption-broken", "assumption-restored", "assumption-broken");
    }

    @Test
    public void issues_are_counted_with_the_eyes_of_the_author_and_a_story_says_neither_which_nor_how_many() {
        jira.letFind(JQL, "ALOY-1", "ALOY-2");
        Decision decision = decision(DecisionAssumption.issues(JQL, Operator.BELOW, 2));
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", ben);
        jira.logIn(ben);
        check();

        EventStory story = tell(ben).get(0).orElseThrow();
        assertThat(story.sentence()).isEqualTo("asyncbacklog.decisions.event.assumption-broken.told[No new module]");
        assertThat(story.body()).isEqualTo("asyncbacklog.decisions.assumption.told.jql");
        assertThat(json(decision).get("state").textValue()).isEqualTo("broken");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        assertThat(tell(ben)).containsExactly(Optional.empty());
    }

    @Test
    public void what_cannot_be_told_is_unknown_and_a_break_goes_on_meanwhile() {
        work.kpis.put("start-time", 0.4);
        Decision decision = decision(DecisionAssumption.kpi("start-time", Operator.ABOVE, 0.5));
        check();
        assertThat(json(decision).get("state").textValue()).isEqualTo("broken");

        work.kpis.clear();
        check();

        assertThat(json(decision).get("state").textValue()).isEqualTo("unknown");
        assertThat(isReviewDue(decision)).isTrue();
        work.kpis.put("start-time", 0.3);
        check();
        assertThat(kinds()).containsExactly("assumption-broken");
        Decision ofNobody = decision(DecisionAssumption.issues("nonsense", Operator.BELOW, 2));
        check();
        assertThat(json(ofNobody).get("state").textValue()).isEqualTo("unknown");
        jira.deactivate(mei);
        Decision ofFormer = decision(DecisionAssumption.issues(JQL, Operator.ABOVE, 2));
        check();
        assertThat(json(ofFormer).get("state").textValue()).isEqualTo("unknown");
    }

    @Test
    public void an_archived_issue_is_left_alone() {
        Decision decision = decision(DecisionAssumption.until(LocalDate.parse("2026-03-01")));
        jira.archive("ALOY-1");
        check();
        assertThat(json(decision).get("checkedAt").isNull()).isTrue();

        jira.restore("ALOY-1");
        check();

        assertThat(isReviewDue(decision)).isTrue();
        work.store.replace(
                find(decision),
                find(decision)
                        .next(
                                find(decision).state().ended(DecisionStatus.DEPRECATED, "old", work.now()),
                                "x",
                                work.now()));
        assertThat(work.store.assuming(0, 10)).isEmpty();
    }

    @Test
    public void an_assumption_that_is_taken_out_makes_nothing_due_and_its_end_is_not_told() {
        DecisionAssumption old = DecisionAssumption.until(LocalDate.parse("2026-03-01"));
        Decision decision = decision(old);
        check();
        assertThat(isReviewDue(decision)).isTrue();

        DecisionAssumption anew = DecisionAssumption.until(LocalDate.parse("2026-04-01"));
        work.store.replace(
                find(decision),
                find(decision)
                        .rewritten(
                                find(decision).home(),
                                content(anew),
                                find(decision).state(),
                                "ada",
                                work.now()));

        assertThat(isReviewDue(decision)).isFalse();
        assertThat(json(decision).get("state").textValue()).isEqualTo("unknown");
        check();
        assertThat(isReviewDue(decision)).isFalse();
        assertThat(kinds()).containsExactly("assumption-broken");
        assertThat(work.assumptionStore.breaks(List.of(decision.id())).get(decision.id()))
                .noneMatch(AssumptionBreak::isOpen);
    }

    @Test
    public void a_look_that_finds_nothing_new_costs_the_same_for_many_as_for_few() {
        Decision first = decision(DecisionAssumption.until(LocalDate.parse("2026-04-01")));
        check();
        int few = cost(this::check);
        int list = cost(() -> due(ben));
        for (int i = 0; i < 150; i++) {
            decision(
                    DecisionAssumption.until(LocalDate.parse("2026-04-01")),
                    DecisionAssumption.kpi("start-time", Operator.ABOVE, 0.5));
        }
        check();

        assertThat(cost(this::check)).isEqualTo(few).isLessThanOrEqualTo(6);
        jira.forgetCalls();
        check();
        assertThat(jira.calls("getIssueObjects")).isEqualTo(1);
        assertThat(cost(() -> due(ben))).isEqualTo(list);
        assertThat(work.store.delete(first, "ada", work.now())).isTrue();
        assertThat(work.assumptionStore.checks(List.of(first.id()))).isEmpty();
    }

    private int cost(Runnable what) {
        database.statements().start();
        what.run();
        return database.statements().count();
    }

    private void check() {
        work.wait(Duration.ofMinutes(1));
        work.assumptions.run(work.now());
    }

    private Decision decision(DecisionAssumption... assumptions) {
        long issue = jira.issue("ALOY-1").getId();
        return work.store.add(SampleDecisions.accepted(content(assumptions), issue, mei.getKey(), SampleDecisions.NOW));
    }

    private static DecisionContent content(DecisionAssumption... assumptions) {
        return new DecisionContent(
                "No new module", "x", "", "", "", List.of(), List.of(), Optional.empty(), List.of(assumptions));
    }

    private Decision find(Decision decision) {
        return work.store.find(decision.id()).orElseThrow();
    }

    private JsonNode json(Decision decision) {
        return new RestCalls(work.resource(), jira.words())
                .get("decisions/" + decision.id())
                .json()
                .at("/assumptions/0");
    }

    private boolean isReviewDue(Decision decision) {
        return work.service.get(decision.id()).reviewDue();
    }

    private List<Integer> due(ApplicationUser reader) {
        jira.logIn(reader);
        return work
                .service
                .ofProject("ALOY", new DecisionSearch("", "", "due", "", ""), Paging.first(100))
                .items()
                .stream()
                .map(seen -> seen.decision().id())
                .toList();
    }

    private List<Optional<EventStory>> tell(ApplicationUser reader) {
        jira.logIn(reader);
        return work.teller.tell(events(), jira.words().reader(jira.people().current()));
    }

    private List<String> kinds() {
        return events().stream().map(Event::kind).toList();
    }

    private List<Event> events() {
        long project = jira.project("ALOY").getId();
        return new EventStore(database.objects())
                .newest(
                        EventFilter.ofProjects(List.of(project)).ofKinds(DecisionEvents.OF_ASSUMPTIONS),
                        Optional.empty(),
                        100);
    }
}
