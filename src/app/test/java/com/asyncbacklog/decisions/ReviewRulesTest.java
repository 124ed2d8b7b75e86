package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The rules of review rounds alone. */
public class ReviewRulesTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    @Test
    public void a_decision_is_kept_only_when_all_say_so_and_withdrawn_only_when_most_who_object_do() {
        assertThat(outcome()).isEmpty();
        assertThat(outcome(ReviewVerdict.KEEP, ReviewVerdict.KEEP)).contains(ReviewVerdict.KEEP);
        assertThat(outcome(ReviewVerdict.KEEP, ReviewVerdict.KEEP, ReviewVerdict.CHANGE))
                .contains(ReviewVerdict.CHANGE);
        assertThat(outcome(ReviewVerdict.CHANGE, ReviewVerdict.WITHDRAW)).contains(ReviewVerdict.CHANGE);
        assertThat(outcome(ReviewVerdict.KEEP, ReviewVerdict.WITHDRAW)).contains(ReviewVerdict.WITHDRAW);
    }

    @Test
    public void a_kept_decision_comes_up_again_after_as_long_as_before() {
        Decision due = decision(1, 10_000, NOW, Optional.of(LocalDate.parse("2026-03-13")));
        Instant closed = Instant.parse("2026-03-20T10:00:00Z");

        assertThat(NextReview.after(closed, due, ZoneOffset.UTC)).contains(LocalDate.parse("2026-03-30"));
        Decision keptBefore = due.with(ReviewState.NONE.kept(Instant.parse("2026-03-11T10:00:00Z")));
        assertThat(NextReview.after(closed, keptBefore, ZoneOffset.UTC)).contains(LocalDate.parse("2026-03-22"));
        Decision lateAlready = decision(1, 10_000, NOW, Optional.of(LocalDate.parse("2020-01-01")));
        assertThat(NextReview.after(closed, lateAlready, ZoneOffset.UTC)).contains(LocalDate.parse("2026-09-16"));
        assertThat(NextReview.after(NOW, due, ZoneOffset.UTC)).isEmpty();
        assertThat(NextReview.after(closed, decision(1, 10_000, NOW, Optional.empty()), ZoneOffset.UTC))
                .isEmpty();
    }

    @Test
    public void the_next_review_is_never_beyond_the_last_date_that_a_decision_can_have() {
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        Decision ancient = decision(1, 10_000, Instant.parse("-100000-01-01T00:00:00Z"), Optional.of(today));

        assertThat(NextReview.after(NOW, ancient, ZoneOffset.UTC)).contains(LocalDate.parse("9999-12-31"));
    }

    @Test
    public void neighbours_are_about_the_same_issue_or_where_there_is_none_in_the_same_area() {
        Decision old = superseded(decision(1, 10_000, NOW, Optional.empty()), 2);

        assertThat(ReviewAgendaService.isNews(old, LATER, decision(3, 10_000, NOW, Optional.empty())))
                .isTrue();
        assertThat(ReviewAgendaService.isNews(old, LATER, decision(3, 10_001, NOW, Optional.empty())))
                .isFalse();
        assertThat(ReviewAgendaService.isNews(old, LATER, decision(2, 10_000, NOW, Optional.empty())))
                .as("the successor")
                .isFalse();
        assertThat(ReviewAgendaService.isNews(old, LATER, decision(3, 10_000, LATER, Optional.empty())))
                .as("decided since")
                .isFalse();
        Decision kept = decision(3, 10_000, NOW, Optional.empty()).with(ReviewState.NONE.kept(LATER));
        assertThat(ReviewAgendaService.isNews(old, LATER, kept)).isFalse();

        Decision oldOfNone = superseded(ofNoIssue(1, Optional.of(7)), 2);
        assertThat(ReviewAgendaService.isNews(oldOfNone, LATER, ofNoIssue(3, Optional.of(7))))
                .isTrue();
        assertThat(ReviewAgendaService.isNews(oldOfNone, LATER, ofNoIssue(3, Optional.of(8))))
                .isFalse();
        assertThat(ReviewAgendaService.isNews(
                        superseded(ofNoIssue(1, Optional.empty()), 2), LATER, ofNoIssue(3, Optional.empty())))
                .isFalse();
    }

    @Test
    public void weeks_between_rounds_keep_the_time_of_day_when_clocks_change() {
        ReviewSchedule schedule =
                new ReviewSchedule(1, Optional.of(2), 7, Members.NONE, "ada", Instant.parse("2026-03-20T09:00:00Z"), 1);
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(schedule.nextAt(Optional.empty(), berlin)).contains(Instant.parse("2026-04-03T08:00:00Z"));
        assertThat(ReviewSchedule.unset(1).nextAt(Optional.empty(), berlin)).isEmpty();
    }

    @Test
    public void a_round_whose_time_is_up_is_over_whether_or_not_that_is_written_down() {
        ReviewRound round = ReviewRound.opened(1, Optional.empty(), "ada", NOW, LATER, Members.NONE);

        assertThat(round.number()).isEqualTo(1);
        assertThat(round.over(LATER.minusMillis(1))).isEmpty();
        assertThat(round.over(LATER)).contains(LATER);
        assertThat(ReviewRound.opened(1, Optional.of(round), "", NOW, LATER, Members.NONE)
                        .number())
                .isEqualTo(2);
    }

    @Test
    public void what_broke_before_a_review_is_seen_by_it_and_what_broke_after_is_not() {
        ReviewState broken = ReviewState.NONE.brokenSince(Optional.of(NOW)).asked(2, NOW);

        assertThat(broken.kept(NOW).brokenSince()).isEmpty();
        assertThat(broken.kept(NOW).request()).isEmpty();
        assertThat(broken.kept(NOW.minusMillis(1)).brokenSince()).contains(NOW);
        assertThat(broken.kept(NOW).hasSeen(NOW)).isTrue();
        assertThat(broken.kept(NOW).hasSeen(NOW.plusMillis(1))).isFalse();
    }

    private static Optional<ReviewVerdict> outcome(ReviewVerdict... marks) {
        return ReviewVerdict.outcome(List.of(marks));
    }

    private static Decision decision(int id, long issueId, Instant at, Optional<LocalDate> reviewOn) {
        DecisionContent content =
                new DecisionContent("Ship weekly", "x", "", "", "", List.of(), List.of(), reviewOn, List.of());
        return SampleDecisions.accepted(content, issueId, "ada", at).withId(id);
    }

    private static Decision ofNoIssue(int id, Optional<Integer> areaId) {
        Decision decision = decision(id, 10_000, NOW, Optional.empty());
        DecisionHome home = new DecisionHome(SampleDecisions.PROJECT, Optional.empty(), areaId, false);
        return decision.placed(home, "ada", NOW);
    }

    private static Decision superseded(Decision decision, int by) {
        return decision.next(decision.state().supersededBy(by), "ada", LATER);
    }
}
