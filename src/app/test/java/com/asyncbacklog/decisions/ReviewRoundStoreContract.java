package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.jira.Members;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the stores of review rounds and of their schedules promise on every database. */
public abstract class ReviewRoundStoreContract {

    private static final Instant CLOSES = NOW.plus(Duration.ofDays(7));
    private static final Members REVIEWERS = new Members(List.of("JIRAUSER10100"), List.of("leads"), List.of(10_002L));

    @Rule
    public final AppDatabase database;

    private ReviewRoundStore store;

    ReviewRoundStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = store(database.objects());
    }

    @Test
    public void a_round_comes_back_with_its_agenda_as_it_was_opened() {
        AgendaItem both = new AgendaItem(5, List.of(AgendaReason.REVIEW_DATE, AgendaReason.NEIGHBOUR_SUPERSEDED), NOW);
        AgendaItem one = new AgendaItem(3, List.of(AgendaReason.ASSUMPTION), NOW);

        ReviewRound opened = store.open(next("ada"), List.of(both, one)).orElseThrow();

        assertThat(store.find(opened.id())).contains(opened);
        assertThat(store.last(PROJECT)).contains(opened);
        assertThat(store.agendas(List.of(opened.id())).get(opened.id())).containsExactly(both, one);
        assertThat(store.in(ReviewRound.Stage.OPEN, 10)).containsExactly(opened);
        assertThat(kinds()).containsExactly("review-opened");
        assertThat(store.find(4711)).isEmpty();
    }

    @Test
    public void of_two_who_open_the_next_round_at_once_one_does() throws Exception {
        ReviewRoundStore meeting = store(Meeting.inTransactions(database.objects(), 2));

        List<Boolean> opened = Meeting.atOnce(List.of(
                () -> meeting.open(next("ada"), List.of()).isPresent(),
                () -> meeting.open(next("ben"), List.of()).isPresent()));

        assertThat(opened).containsExactlyInAnyOrder(true, false);
        assertThat(kinds()).hasSize(1);
    }

    @Test
    public void a_mark_takes_the_place_of_the_one_before_and_a_stale_one_is_refused() {
        ReviewRound first = store.open(next("ada"), List.of()).orElseThrow();
        ReviewMark keep = new ReviewMark(5, "ada", ReviewVerdict.KEEP, "", NOW);
        ReviewMark change = new ReviewMark(5, "ada", ReviewVerdict.CHANGE, "\uD83D\uDE80é".repeat(33_333), NOW);

        assertThat(store.mark(first, keep)).isTrue();
        assertThat(marks(first)).containsExactly(keep);
        assertThat(store.mark(first, change)).isFalse();
        assertThat(store.mark(again(first), change)).isTrue();
        assertThat(marks(first)).containsExactly(change);
    }

    @Test
    public void of_one_who_marks_and_one_who_closes_at_once_one_wins() throws Exception {
        for (int i = 0; i < 3; i++) {
            ReviewRound round = store.open(next("ada"), List.of()).orElseThrow();
            ReviewRoundStore meeting = store(Meeting.inTransactions(database.objects(), 2));

            List<Boolean> won = Meeting.atOnce(List.of(
                    () -> meeting.mark(round, new ReviewMark(5, "ada", ReviewVerdict.KEEP, "", NOW)),
                    () -> meeting.close(round, NOW, NOW)));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(marks(round)).hasSize(won.get(0) ? 1 : 0);
            assertThat(again(round).stage()).isEqualTo(won.get(1) ? ReviewRound.Stage.CLOSED : ReviewRound.Stage.OPEN);
            store.deleteProject(PROJECT);
        }
    }

    @Test
    public void a_closed_round_is_told_once_and_settled_apart() {
        ReviewRound round = store.open(next("ada"), List.of()).orElseThrow();

        assertThat(store.close(round, CLOSES, CLOSES.plusSeconds(30))).isTrue();
        assertThat(store.close(round, CLOSES, CLOSES)).isFalse();

        assertThat(again(round).closedAt()).contains(CLOSES);
        assertThat(kinds()).containsExactly("review-closed", "review-opened");
        assertThat(store.in(ReviewRound.Stage.CLOSED, 10)).hasSize(1);
        store.settle(again(round));
        assertThat(store.in(ReviewRound.Stage.CLOSED, 10)).isEmpty();
        assertThat(again(round).stage()).isEqualTo(ReviewRound.Stage.SETTLED);
        assertThat(next("ben").number()).isEqualTo(2);
    }

    @Test
    public void an_agenda_grows_and_goes_with_its_project() {
        ReviewRound round = store.open(next("ada"), List.of()).orElseThrow();
        AgendaItem more = new AgendaItem(5, List.of(AgendaReason.ASSUMPTION), NOW);

        assertThat(store.extend(round, List.of(more), NOW)).isTrue();
        assertThat(store.extend(round, List.of(more), NOW)).isFalse();

        assertThat(store.agendas(List.of(round.id())).get(round.id())).containsExactly(more);
        assertThat(store.projects()).containsExactly(PROJECT);
        store.deleteProject(PROJECT);
        assertThat(store.find(round.id())).isEmpty();
        assertThat(store.agendas(List.of(round.id()))).isEmpty();
    }

    @Test
    public void a_schedule_keeps_its_versions_and_of_two_of_the_same_one_is_stored() {
        ReviewScheduleStore schedules = new ReviewScheduleStore(database.objects());
        ReviewSchedule unset = schedules.find(PROJECT);
        ReviewSchedule first = new ReviewSchedule(PROJECT, Optional.of(6), 7, REVIEWERS, "ada", NOW, 1);
        ReviewSchedule second = new ReviewSchedule(PROJECT, Optional.empty(), 14, Members.NONE, "ben", NOW, 2);

        assertThat(unset.version()).isZero();
        assertThat(schedules.add(first)).isTrue();
        assertThat(schedules.add(first)).isFalse();
        assertThat(schedules.find(PROJECT)).isEqualTo(first);
        assertThat(schedules.add(second)).isTrue();
        assertThat(schedules.all()).containsExactly(second);
        schedules.deleteProject(PROJECT);
        assertThat(schedules.find(PROJECT)).isEqualTo(unset);
    }

    private ReviewRound next(String by) {
        return ReviewRound.opened(PROJECT, store.last(PROJECT), by, NOW, CLOSES, REVIEWERS);
    }

    private ReviewRound again(ReviewRound round) {
        return store.find(round.id()).orElseThrow();
    }

    private List<ReviewMark> marks(ReviewRound round) {
        return store.marks(List.of(round.id())).getOrDefault(round.id(), List.of());
    }

    private List<String> kinds() {
        return new EventStore(database.objects())
                .newest(EventFilter.ofProjects(List.of(PROJECT)), Optional.empty(), 10).stream()
                        .map(Event::kind)
                        .toList();
    }

    private ReviewRoundStore store(ActiveObjects objects) {
        return new ReviewRoundStore(objects, new RevisionStore(objects), new EventStore(database.objects()));
    }
}
