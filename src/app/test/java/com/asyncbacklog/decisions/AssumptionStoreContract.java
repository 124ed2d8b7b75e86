package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.decisions.DecisionAssumption.Operator;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public abstract class AssumptionStoreContract {

    private static final DecisionAssumption FEW =
            DecisionAssumption.issues("summary ~ \"\uD83D\uDE80é\"", Operator.BELOW, 2.5);

    @Rule
    public final AppDatabase database;

    private DecisionStore decisions;
    private AssumptionStore store;

    AssumptionStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        EventStore events = new EventStore(database.objects());
        ActiveObjects objects = database.objects();
        decisions = new DecisionStore(
                objects,
                events,
                new ObjectionStore(objects),
                new DecisionWordStore(objects),
                new RevisionStore(objects));
        store = new AssumptionStore(database.objects(), events);
    }

    @Test
    public void what_was_found_comes_back_and_the_next_look_takes_its_place() {
        Decision decision = decision();

        assertThat(store.write(broken(decision, NOW), NOW)).isTrue();

        AssumptionCheck check = new AssumptionCheck(decision.id(), FEW, AssumptionState.BROKEN, NOW, Optional.of(NOW));
        assertThat(store.checks(List.of(decision.id())).get(decision.id())).containsExactly(check);
        AssumptionBreak begun =
                store.breaks(List.of(decision.id())).get(decision.id()).get(0);
        assertThat(begun)
                .isEqualTo(new AssumptionBreak(0, decision.id(), 1, FEW, NOW, Optional.empty()).withId(begun.id()));
        assertThat(store.find(List.of(begun.id()))).containsExactly(begun);
        Decision due = decisions.find(decision.id()).orElseThrow();
        assertThat(due.review().brokenSince()).contains(NOW);
        assertThat(due.version()).isEqualTo(1);
        assertThat(decisions.toReview(PROJECT, LocalDate.parse("2026-01-01"), 10))
                .containsExactly(due);

        Instant later = NOW.plusSeconds(60);
        assertThat(store.write(holding(decision, begun.restored(later), later), later))
                .isTrue();

        assertThat(store.checks(List.of(decision.id())).get(decision.id()))
                .extracting(AssumptionCheck::state)
                .containsExactly(AssumptionState.HOLDS);
        assertThat(store.find(List.of(begun.id()))).containsExactly(begun.restored(later));
        assertThat(decisions.find(decision.id()).orElseThrow().review()).isEqualTo(ReviewState.NONE);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    public void of_two_nodes_that_find_the_same_at_once_one_writes_and_tells_it() throws Exception {
        Decision decision = decision();
        ActiveObjects meeting = Meeting.inTransactions(database.objects(), 2);
        AssumptionStore both = new AssumptionStore(meeting, new EventStore(database.objects()));

        List<Boolean> wrote = Meeting.atOnce(
                List.of(() -> both.write(broken(decision, NOW), NOW), () -> both.write(broken(decision, NOW), NOW)));

        assertThat(wrote).containsExactlyInAnyOrder(true, false);
        assertThat(store.breaks(List.of(decision.id())).get(decision.id())).hasSize(1);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    public void how_it_stands_with_reviews_survives_a_change_of_something_else() {
        Decision decision = decision();
        ReviewState asked = ReviewState.NONE.kept(NOW).asked(2, NOW.plusSeconds(1));
        decisions.setReview(decision.id(), asked);
        Decision stored = decisions.find(decision.id()).orElseThrow();

        assertThat(stored).isEqualTo(decision.with(asked));
        assertThat(decisions.asked("ada", List.of(), 10)).containsExactly(stored);
        assertThat(decisions.asked("ben", List.of(4711), 10)).isEmpty();
        Decision after = stored.next(stored.state(), "ada", NOW.plusSeconds(2));
        decisions.replace(stored, after);

        assertThat(decisions.find(decision.id()).orElseThrow().review()).isEqualTo(asked.answered());
        assertThat(decisions.asked("ada", List.of(), 10)).isEmpty();
    }

    private Decision decision() {
        DecisionContent content =
                new DecisionContent("x", "x", "", "", "", List.of(), List.of(), Optional.empty(), List.of(FEW));
        return decisions.add(SampleDecisions.accepted(content, SampleDecisions.ISSUE, "ada", NOW));
    }

    private static AssumptionChanges broken(Decision decision, Instant at) {
        return new AssumptionChanges(
                List.of(new AssumptionCheck(decision.id(), FEW, AssumptionState.BROKEN, at, Optional.of(at))),
                List.of(new AssumptionChanges.Change(
                        decision, new AssumptionBreak(0, decision.id(), 1, FEW, at, Optional.empty()))),
                List.of(),
                List.of(),
                Map.of(decision.id(), Optional.of(at)));
    }

    private static AssumptionChanges holding(Decision decision, AssumptionBreak restored, Instant at) {
        return new AssumptionChanges(
                List.of(new AssumptionCheck(decision.id(), FEW, AssumptionState.HOLDS, at, Optional.empty())),
                List.of(),
                List.of(new AssumptionChanges.Change(decision, restored)),
                List.of(),
                Map.of(decision.id(), Optional.empty()));
    }

    private int told() {
        return new EventStore(database.objects())
                .newest(
                        EventFilter.ofProjects(List.of(PROJECT)).ofKinds(DecisionEvents.OF_ASSUMPTIONS),
                        Optional.empty(),
                        10)
                .size();
    }
}
