package com.asyncbacklog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.workingtime.DateRange;
import com.asyncbacklog.workingtime.WorkingTime;
import com.asyncbacklog.workingtime.WorkingWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/**
 * Mei in Auckland, Ben in Berlin and Sue in San Francisco are consulted for eight hours each, on Friday, 27 March 2026 at
 * 16:00 UTC: then it is Saturday for Mei, 17:00 for Ben, whose clock is set forward on Sunday, and 09:00 for Sue.
 */
public class ObjectionRulesTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-27T16:00:00Z");
    private static final WorkingTime AUCKLAND = standard("Pacific/Auckland");
    private static final WorkingTime BERLIN = standard("Europe/Berlin");
    private static final WorkingTime SAN_FRANCISCO = standard("America/Los_Angeles");
    private static final Map<String, WorkingTime> ALL = Map.of("mei", AUCKLAND, "ben", BERLIN, "sue", SAN_FRANCISCO);
    private static final ObjectionWindow OPENED = ObjectionWindow.opened(8, List.of("mei", "ben", "sue"), FRIDAY);

    /** Sue objects at 13:00 after four of her hours, and is answered on Tuesday at 10:00 in Berlin, 01:00 for her. */
    private static final Instant OBJECTED = Instant.parse("2026-03-27T20:00:00Z");

    private static final Instant ANSWERED = Instant.parse("2026-03-31T08:00:00Z");
    private static final ObjectionWindow RESUMED = OPENED.stopped(OBJECTED).resumed(ANSWERED);
    private static final Objection OPEN = Objection.raised(1, "sue", "Too often", OBJECTED);
    private static final Objection SETTLING = OPEN.answered("We can roll back", "ada", ANSWERED);

    @Test
    public void it_takes_effect_when_each_has_had_eight_working_hours_across_weekend_and_clock_change() {
        assertThat(OPENED.over(AUCKLAND)).contains(Instant.parse("2026-03-30T04:00:00Z"));
        assertThat(OPENED.over(BERLIN)).contains(Instant.parse("2026-03-30T15:00:00Z"));
        assertThat(OPENED.over(SAN_FRANCISCO)).contains(Instant.parse("2026-03-28T00:00:00Z"));
        assertThat(effectiveAt(OPENED)).isEqualTo("2026-03-30T15:00:00Z");
    }

    @Test
    public void an_objection_stops_the_clock_for_everybody() {
        ObjectionWindow stopped = OPENED.stopped(OBJECTED);

        assertThat(stopped.isRunning()).isFalse();
        Instant muchLater = Instant.parse("2026-06-01T12:00:00Z");
        assertThat(stopped.left(SAN_FRANCISCO, muchLater)).isEqualTo(Duration.ofHours(4));
        assertThat(stopped.left(BERLIN, muchLater)).isEqualTo(Duration.ofHours(8));
        assertThat(stopped.left(AUCKLAND, muchLater)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    public void an_answer_lets_the_remaining_hours_of_each_run_on() {
        assertThat(RESUMED.over(BERLIN)).contains(Instant.parse("2026-04-01T08:00:00Z"));
        assertThat(RESUMED.over(AUCKLAND)).contains(Instant.parse("2026-04-01T04:00:00Z"));
        assertThat(RESUMED.over(SAN_FRANCISCO)).contains(Instant.parse("2026-03-31T20:00:00Z"));
        assertThat(effectiveAt(RESUMED)).isEqualTo("2026-04-01T08:00:00Z");
    }

    @Test
    public void an_answered_objector_has_two_of_their_working_days_to_say_more() {
        assertThat(effectiveAt(RESUMED, SETTLING)).isEqualTo("2026-04-02T00:00:00Z");
    }

    @Test
    public void an_objector_who_agrees_is_no_longer_waited_for_but_the_others_are() {
        Objection agreed = SETTLING.agreed(Instant.parse("2026-03-31T17:00:00Z"));

        assertThat(effectiveAt(RESUMED, agreed)).isEqualTo("2026-04-01T08:00:00Z");
    }

    @Test
    public void who_agrees_after_everybody_else_has_had_their_time_lets_it_take_effect_at_once() {
        ObjectionWindow ofSue = ObjectionWindow.opened(8, List.of("sue"), FRIDAY)
                .stopped(OBJECTED)
                .resumed(ANSWERED);

        assertThat(effectiveAt(ofSue, SETTLING.agreed(ANSWERED))).isEqualTo(ANSWERED);
    }

    @Test
    public void the_second_working_day_that_lies_wholly_ahead_ends_the_silence() {
        assertThat(twoDays("2026-03-30T06:59:00Z")).contains(Instant.parse("2026-03-31T15:00:00Z"));
        assertThat(twoDays("2026-03-30T07:00:00Z")).contains(Instant.parse("2026-03-31T15:00:00Z"));
        assertThat(twoDays("2026-03-30T07:01:00Z")).contains(Instant.parse("2026-04-01T15:00:00Z"));
        assertThat(twoDays("2026-03-27T22:00:00Z")).contains(Instant.parse("2026-03-31T15:00:00Z"));
        assertThat(twoDays("2026-03-28T12:00:00Z")).contains(Instant.parse("2026-03-31T15:00:00Z"));
    }

    @Test
    public void an_absence_is_no_working_day_of_the_objector() {
        WorkingTime away = new WorkingTime(
                ZoneId.of("Europe/Berlin"),
                WorkingWeek.STANDARD,
                List.of(new DateRange(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 10))));

        assertThat(ObjectionRules.twoWorkingDays(Instant.parse("2026-03-29T12:00:00Z"), away))
                .contains(Instant.parse("2026-04-13T15:00:00Z"));
    }

    @Test
    public void who_has_no_working_time_in_sight_or_has_left_is_not_waited_for() {
        WorkingTime never = new WorkingTime(ZoneId.of("Europe/Berlin"), WorkingWeek.NONE, List.of());

        assertThat(ObjectionRules.effectiveAt(
                        OPENED, List.of(), Map.of("mei", AUCKLAND, "ben", never, "sue", SAN_FRANCISCO)))
                .isEqualTo("2026-03-30T04:00:00Z");
        assertThat(ObjectionRules.effectiveAt(OPENED, List.of(), Map.of("sue", SAN_FRANCISCO)))
                .isEqualTo("2026-03-28T00:00:00Z");
        assertThat(ObjectionRules.effectiveAt(OPENED, List.of(), Map.of())).isEqualTo(FRIDAY);
        assertThat(ObjectionRules.effectiveAt(RESUMED, List.of(SETTLING), Map.of("sue", never)))
                .isEqualTo(ANSWERED);
    }

    @Test
    public void to_stop_and_go_at_the_same_instant_changes_nothing() {
        ObjectionWindow stuttering =
                OPENED.stopped(OBJECTED).resumed(OBJECTED).stopped(OBJECTED).resumed(OBJECTED);

        assertThat(effectiveAt(stuttering)).isEqualTo(effectiveAt(OPENED));
        assertThat(OPENED.stopped(FRIDAY).left(SAN_FRANCISCO, ANSWERED)).isEqualTo(Duration.ofHours(8));
        assertThat(OPENED.resumed(OBJECTED)).isEqualTo(OPENED);
        assertThat(OPENED.stopped(OBJECTED).stopped(ANSWERED)).isEqualTo(OPENED.stopped(OBJECTED));
    }

    @Test
    public void hours_may_be_parts_of_hours() {
        ObjectionWindow half = ObjectionWindow.opened(0.5, List.of("sue"), FRIDAY);

        assertThat(effectiveAt(half)).isEqualTo(FRIDAY.plus(Duration.ofMinutes(30)));
    }

    /** Wherever people are and however often the clock was stopped, what ran is what was asked for. */
    @Test
    public void however_often_the_clock_stops_everybody_has_exactly_their_hours() {
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            WorkingTime time = standard(zones.get(random.nextInt(zones.size())));
            Instant at = FRIDAY.plus(random.nextInt(365 * 24 * 60), ChronoUnit.MINUTES);
            double hours = 1 + random.nextInt(60);
            ObjectionWindow window = ObjectionWindow.opened(hours, List.of("x"), at);
            for (int stop = random.nextInt(5); stop > 0; stop--) {
                at = at.plus(random.nextInt(3_000), ChronoUnit.MINUTES);
                window = window.stopped(at);
                at = at.plus(random.nextInt(10_000), ChronoUnit.MINUTES);
                window = window.resumed(at);
            }

            Instant over = window.over(time).orElseThrow();

            assertThat(window.left(time, over)).as(time.zone() + " " + window).isZero();
            if (over.isAfter(at)) {
                assertThat(window.left(time, over.minusMillis(1))).isEqualTo(Duration.ofMillis(1));
            }
        }
    }

    private static Optional<Instant> twoDays(String from) {
        return ObjectionRules.twoWorkingDays(Instant.parse(from), BERLIN);
    }

    private static Instant effectiveAt(ObjectionWindow window, Objection... objections) {
        return ObjectionRules.effectiveAt(window, List.of(objections), ALL);
    }

    private static WorkingTime standard(String zone) {
        return new WorkingTime(ZoneId.of(zone), WorkingWeek.STANDARD, List.of());
    }
}
