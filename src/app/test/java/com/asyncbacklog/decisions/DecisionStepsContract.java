package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.ISSUE;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.PROJECT;
import static com.asyncbacklog.decisions.SampleDecisions.bare;
import static com.asyncbacklog.decisions.SampleDecisions.content;
import static com.asyncbacklog.decisions.SampleDecisions.decision;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What becomes of decisions, on every database, also when several people do something at the same moment. */
public abstract class DecisionStepsContract {

    private static final Instant LATER = NOW.plusSeconds(3_600);

    @Rule
    public final AppDatabase database;

    private DecisionStore store;
    private ObjectionStore objections;

    DecisionStepsContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStores() {
        objections = new ObjectionStore(database.objects());
        store = store(database.objects());
    }

    @Test
    public void everything_of_a_decision_comes_back_as_it_was_stored() {
        DecisionState state = DecisionState.proposed(WaitsFor.OBJECTIONS)
                .decided("ada")
                .openToObjections(
                        ObjectionWindow.opened(7.5, List.of("ben", "mei"), NOW)
                                .stopped(LATER)
                                .resumed(LATER.plusSeconds(60)),
                        LATER.plusSeconds(3_600))
                .with(DecisionLineage.superseding(List.of(3, 5)));
        Decision open = store.add(Decision.recorded(
                new DecisionHome(PROJECT, Optional.empty(), Optional.of(7), true),
                content("Ship weekly"),
                state,
                "ada",
                NOW));
        Decision ended = store.add(Decision.recorded(
                DecisionHome.ofIssue(PROJECT, ISSUE),
                content("Ship daily"),
                DecisionState.imported(DecisionStatus.ACCEPTED, "Approved", Optional.of(NOW))
                        .ended(DecisionStatus.DEPRECATED, "Old", LATER),
                "ada",
                NOW));

        assertThat(store.find(open.id())).contains(open);
        assertThat(store.find(ended.id())).contains(ended);
        assertThat(store.apply(List.of(
                        step(open, open.state().with(open.state().lineage().supersededBy(9)), "ben"))))
                .isTrue();
        assertThat(store.find(open.id()).orElseThrow().state().lineage())
                .isEqualTo(new DecisionLineage(List.of(3, 5), Optional.of(9)));
    }

    @Test
    public void objections_to_more_than_a_thousand_decisions_can_be_asked_for_at_once() {
        Decision open = store.add(open("Ship weekly", List.of("ben"), List.of()));
        Objection objection = new Objection(0, open.id(), "ben", "No", NOW, Optional.empty(), Optional.empty());
        assertThat(store.apply(List.of(step(open, open.state().waitingFor(WaitsFor.ANSWER, NOW), "ben")
                        .with(objection))))
                .isTrue();
        List<Integer> many =
                IntStream.rangeClosed(open.id(), open.id() + 2_500).boxed().toList();

        List<Objection> found = objections.ofDecisions(many);
        assertThat(found).extracting(Objection::reason).containsExactly("No");
        int id = found.get(0).id();
        assertThat(objections.find(IntStream.rangeClosed(id, id + 2_500).boxed().toList()))
                .isEqualTo(found);
    }

    @Test
    public void of_two_who_decide_at_once_one_wins_and_one_acceptance_is_told() throws Exception {
        for (int round = 0; round < 5; round++) {
            Decision proposed = store.add(proposed("Ship weekly"));
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 2));

            List<Boolean> won = Meeting.atOnce(List.of(
                    () -> meeting.apply(List.of(acceptance(proposed, "ada"))),
                    () -> meeting.apply(List.of(acceptance(proposed, "ben")))));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            Decision after = store.find(proposed.id()).orElseThrow();
            assertThat(after.state().decidedBy()).contains(won.get(0) ? "ada" : "ben");
            assertThat(after.version()).isEqualTo(2);
            assertThat(events(DecisionEvents.ACCEPTED, proposed.id())).hasSize(1);
        }
    }

    @Test
    public void of_one_who_accepts_and_one_who_withdraws_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Decision proposed = store.add(proposed("Ship weekly"));
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 2));

            List<Boolean> won = Meeting.atOnce(List.of(
                    () -> meeting.apply(List.of(acceptance(proposed, "ben"))),
                    () -> meeting.apply(List.of(step(
                            proposed,
                            proposed.state().ended(DecisionStatus.WITHDRAWN, "Not now", NOW),
                            "ada",
                            DecisionEvents.WITHDRAWN)))));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(events(DecisionEvents.ACCEPTED, proposed.id())).hasSize(won.get(0) ? 1 : 0);
            assertThat(events(DecisionEvents.WITHDRAWN, proposed.id())).hasSize(won.get(1) ? 1 : 0);
        }
    }

    @Test
    public void two_nodes_that_let_it_take_effect_at_once_do_so_once() throws Exception {
        FakeJira jira = new FakeJira();
        jira.issue("ALOY-1");
        for (int round = 0; round < 5; round++) {
            Decision old = store.add(decision("Ship monthly", ISSUE, NOW));
            Decision open = store.add(open("Ship weekly", List.of("ben"), List.of(old.id())));
            ActiveObjects meeting = Meeting.inTransactions(database.objects(), 2);
            Callable<Boolean> job = () -> {
                new DecisionDeadlineService(store(meeting), new Standstill(jira.issues(), jira.projects())).run(LATER);
                return true;
            };

            assertThat(Meeting.atOnce(List.of(job, job))).containsExactly(true, true);

            assertThat(store.find(open.id())).contains(open.settled());
            assertThat(store.find(old.id()).orElseThrow().state().lineage().supersededBy())
                    .contains(open.id());
            assertThat(events(DecisionEvents.ACCEPTED, open.id())).hasSize(1);
            assertThat(events(DecisionEvents.SUPERSEDED, old.id())).hasSize(1);
            assertThat(database.objects()
                            .count(DecisionRevisionRow.class, Query.select().where("DECISION_ID = ?", open.id())))
                    .isEqualTo(1);
        }
    }

    @Test
    public void of_two_who_supersede_the_same_one_at_once_one_is_stored_and_the_other_not_at_all() throws Exception {
        for (int round = 0; round < 5; round++) {
            Decision old = store.add(decision("Ship monthly"));
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 2));
            int before = database.objects().count(DecisionRow.class, Query.select());

            List<Optional<Decision>> stored = Meeting.atOnce(List.of(
                    () -> meeting.add(decision("Ship weekly"), List.of(old)),
                    () -> meeting.add(decision("Ship daily"), List.of(old))));

            List<Decision> winners = stored.stream().flatMap(Optional::stream).toList();
            assertThat(winners).hasSize(1);
            assertThat(store.find(old.id()).orElseThrow().state().lineage().supersededBy())
                    .contains(winners.get(0).id());
            assertThat(database.objects().count(DecisionRow.class, Query.select()))
                    .isEqualTo(before + 1);
        }
    }

    @Test
    public void who_changes_the_same_several_in_any_order_does_not_wait_for_ever() throws Exception {
        for (int round = 0; round < 5; round++) {
            Decision one = store.add(decision("one"));
            Decision two = store.add(decision("two"));
            Decision three = store.add(decision("three"));
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 2));

            List<Boolean> won = Meeting.atOnce(List.of(
                    () -> meeting.apply(List.of(reworded(one), reworded(two), reworded(three))),
                    () -> meeting.apply(List.of(reworded(three), reworded(two), reworded(one)))));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(store.find(List.of(one.id(), two.id(), three.id())))
                    .extracting(Decision::version)
                    .containsOnly(2);
        }
    }

    @Test
    public void all_steps_are_written_or_none() {
        Decision one = store.add(decision("one"));
        Decision two = store.add(decision("two"));
        assertThat(store.apply(List.of(reworded(two)))).isTrue();

        assertThat(store.apply(List.of(reworded(one), reworded(two)))).isFalse();

        assertThat(store.find(one.id())).contains(one);
        assertThat(store.find(two.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    public void of_many_who_do_something_at_once_one_wins_and_nobody_fails() throws Exception {
        for (int round = 0; round < 10; round++) {
            Decision open = store.add(open("Ship weekly", List.of("ben", "mei"), List.of()));
            DecisionStore meeting = store(Meeting.inTransactions(database.objects(), 4));
            List<Callable<Boolean>> work = new ArrayList<>();
            work.add(() -> meeting.apply(List.of(objecting(open, "ben"))));
            work.add(() -> meeting.apply(List.of(objecting(open, "mei"))));
            work.add(() -> meeting.apply(List.of(new DecisionStep(
                    open, open.settled(), List.of(DecisionEvents.ACCEPTED), "", LATER, LATER, Optional.empty()))));
            work.add(() -> meeting.delete(open, "ada", NOW));

            assertThat(Meeting.atOnce(work)).containsExactlyInAnyOrder(true, false, false, false);
        }
    }

    @Test
    public void an_objection_is_kept_with_its_answer_and_its_agreement() {
        Decision open = store.add(open("Ship weekly", List.of("ben"), List.of()));
        String reason = "\uD83D\uDE80é".repeat(33_000);
        Objection raised = Objection.raised(open.id(), "ben", reason, LATER);
        Decision objected = open.next(open.state().waitingFor(WaitsFor.ANSWER, LATER), "ben", LATER);
        store.apply(List.of(DecisionStep.of(open, objected, "ben", DecisionEvents.OBJECTION_RAISED)
                .with(raised)));

        Objection stored = objections.ofDecisions(List.of(open.id())).get(0);
        assertThat(stored).isEqualTo(raised.withId(stored.id()));
        assertThat(events(DecisionEvents.OBJECTION_RAISED, stored.id())).hasSize(1);
        assertThat(objections.waitingFor("JIRAUSER10100", 10)).containsExactly(stored);
        assertThat(objections.waitingFor("ben", 10)).isEmpty();

        Objection answered = stored.answered(reason, "ada", LATER);
        Decision resumed = objected.next(objected.state(), "ada", LATER);
        store.apply(List.of(DecisionStep.of(objected, resumed, "ada", DecisionEvents.OBJECTION_ANSWERED)
                .with(answered)));
        assertThat(objections.find(stored.id())).contains(answered);
        assertThat(objections.waitingFor("ben", 10)).containsExactly(answered);
        assertThat(objections.dependingOn(List.of("ben", "nobody"))).containsExactly(open.id());

        Objection agreed = answered.agreed(LATER);
        Decision settled = resumed.next(resumed.state(), "ben", LATER);
        store.apply(List.of(DecisionStep.of(resumed, settled, "ben", DecisionEvents.OBJECTION_AGREED)
                .with(agreed)));
        assertThat(objections.find(List.of(stored.id(), 4711))).containsExactly(agreed);
        assertThat(objections.waitingFor("ben", 10)).isEmpty();
    }

    @Test
    public void who_is_consulted_is_known_until_it_is_decided_for_good() {
        Decision open = store.add(open("Ship weekly", List.of("ben", "mei"), List.of()));
        assertThat(objections.consulting("ben", 10)).containsExactly(open.id());
        Decision stopped = open.next(open.state().waitingFor(WaitsFor.ANSWER, NOW), "mei", NOW);
        store.apply(List.of(DecisionStep.of(open, stopped, "mei")));
        assertThat(objections.consulting("mei", 10)).containsExactly(open.id());
        assertThat(objections.dependingOn(List.of("mei"))).containsExactly(open.id());

        store.apply(List.of(step(
                stopped, stopped.state().ended(DecisionStatus.WITHDRAWN, "x", NOW), "ada", DecisionEvents.WITHDRAWN)));

        assertThat(objections.consulting("mei", 10)).isEmpty();
        assertThat(objections.dependingOn(List.of("mei", "ben"))).isEmpty();
    }

    @Test
    public void deleting_takes_objections_and_the_consulted_along() {
        Decision open = store.add(open("Ship weekly", List.of("ben"), List.of()));
        store.apply(List.of(objecting(open, "ben")));
        Decision objected = store.find(open.id()).orElseThrow();
        Decision other = store.add(open("Ship daily", List.of("ben"), List.of()));

        assertThat(store.delete(objected, "ada", NOW)).isTrue();

        assertThat(database.objects().count(ObjectionRow.class, Query.select())).isZero();
        assertThat(objections.consulting("ben", 10)).containsExactly(other.id());
    }

    @Test
    public void what_is_due_is_found_and_counts_as_accepted_before_it_is_written_down() {
        Decision due = store.add(open("due", List.of("ben"), List.of()));
        Decision waiting = store.add(proposed("waiting"));
        Decision accepted = store.add(decision("accepted"));

        assertThat(store.due(LATER.minusMillis(1), 10)).isEmpty();
        assertThat(store.due(LATER, 10)).containsExactly(due);
        assertThat(find(DecisionStatus.ACCEPTED, LATER)).containsExactlyInAnyOrder(due, accepted);
        assertThat(find(DecisionStatus.PROPOSED, LATER)).containsExactly(waiting);
        assertThat(find(DecisionStatus.ACCEPTED, LATER.minusMillis(1))).containsExactly(accepted);
        assertThat(find(DecisionStatus.PROPOSED, LATER.minusMillis(1))).containsExactlyInAnyOrder(due, waiting);
        assertThat(store.openToObjections(0, 10)).containsExactly(due);
        assertThat(store.openToObjections(due.id(), 10)).isEmpty();
        assertThat(store.all(due.id(), 10)).containsExactly(waiting, accepted);
    }

    @Test
    public void what_waits_to_be_decided_in_an_area_is_found() {
        Decision inArea = store.add(Decision.recorded(
                new DecisionHome(PROJECT, Optional.of(ISSUE), Optional.of(7), false),
                bare("in area 7"),
                DecisionState.proposed(WaitsFor.OTHER_DECIDERS),
                "ada",
                NOW));
        store.add(proposed("in none"));

        assertThat(store.waitingInAreas(List.of(7, 8), 10)).containsExactly(inArea);
        assertThat(store.waitingInAreas(List.of(8), 10)).isEmpty();
        assertThat(store.waitingInAreas(List.of(), 10)).isEmpty();
        assertThat(store.newest(
                        new DecisionFilter(
                                PROJECT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(7),
                                NOW,
                                List.of()),
                        Optional.empty(),
                        10))
                .containsExactly(inArea);
    }

    @Test
    public void a_project_goes_with_all_its_decisions() {
        for (int i = 0; i < 205; i++) {
            store.add(decision("number " + i));
        }
        Decision elsewhere = store.add(Decision.recorded(
                DecisionHome.ofIssue(PROJECT + 1, ISSUE + 1),
                bare("elsewhere"),
                DecisionState.accepted("ada", NOW),
                "ada",
                NOW));

        store.deleteProject(PROJECT);

        assertThat(store.all(0, 10)).containsExactly(elsewhere);
    }

    private List<Decision> find(DecisionStatus status, Instant now) {
        return store.newest(
                new DecisionFilter(
                        PROJECT,
                        Optional.empty(),
                        Optional.of(status),
                        Optional.empty(),
                        Optional.empty(),
                        now,
                        List.of()),
                Optional.empty(),
                10);
    }

    private DecisionStore store(ActiveObjects objects) {
        return new DecisionStore(
                objects,
                new EventStore(database.objects()),
                new ObjectionStore(objects),
                new DecisionWordStore(objects),
                new RevisionStore(objects));
    }

    private List<Event> events(String kind, int recordId) {
        return new EventStore(database.objects())
                .newest(EventFilter.ofProjects(List.of(PROJECT)).ofKinds(List.of(kind)), Optional.empty(), 200).stream()
                        .filter(event -> event.recordId() == recordId)
                        .toList();
    }

    private static Decision proposed(String title) {
        return Decision.recorded(
                DecisionHome.ofIssue(PROJECT, ISSUE),
                bare(title),
                DecisionState.proposed(WaitsFor.DECIDERS),
                "JIRAUSER10100",
                NOW);
    }

    /** Of which the time for objections is over at {@link #LATER}. */
    private static Decision open(String title, List<String> consulted, List<Integer> supersedes) {
        DecisionState state = DecisionState.proposed(WaitsFor.OBJECTIONS)
                .decided("JIRAUSER10100")
                .openToObjections(ObjectionWindow.opened(1, consulted, NOW), LATER)
                .with(DecisionLineage.superseding(supersedes));
        return Decision.recorded(DecisionHome.ofIssue(PROJECT, ISSUE), bare(title), state, "JIRAUSER10100", NOW);
    }

    private static DecisionStep acceptance(Decision before, String by) {
        return step(before, before.state().decided(by).holdingSince(LATER), by, DecisionEvents.ACCEPTED);
    }

    private static DecisionStep objecting(Decision before, String by) {
        return step(before, before.state().waitingFor(WaitsFor.ANSWER, NOW), by, DecisionEvents.OBJECTION_RAISED)
                .with(Objection.raised(before.id(), by, "No", NOW));
    }

    private static DecisionStep reworded(Decision before) {
        return DecisionStep.of(before, SampleDecisions.rewritten(before, bare("reworded"), "ben", LATER), "ben");
    }

    private static DecisionStep step(Decision before, DecisionState after, String by, String... kinds) {
        return DecisionStep.of(before, before.next(after, by, LATER), by, kinds);
    }
}
