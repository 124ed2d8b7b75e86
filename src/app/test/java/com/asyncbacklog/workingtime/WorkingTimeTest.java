package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleWeeks.AROUND_THE_CLOCK;
import static com.asyncbacklog.workingtime.SampleWeeks.NIGHTS;
import static com.asyncbacklog.workingtime.SampleWeeks.SUNDAY_TO_THURSDAY;
import static com.asyncbacklog.workingtime.SampleWeeks.at;
import static com.asyncbacklog.workingtime.SampleWeeks.day;
import static com.asyncbacklog.workingtime.SampleWeeks.days;
import static com.asyncbacklog.workingtime.SampleWeeks.hours;
import static com.asyncbacklog.workingtime.SampleWeeks.standard;
import static com.asyncbacklog.workingtime.SampleWeeks.working;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.Test;

/** Working days, stretches and hours where no clock is set. 2 March 2026 is a Monday. */
public class WorkingTimeTest {

    private static final String BERLIN = "Europe/Berlin";
    private static final Instant MONDAY_NINE = at(BERLIN, "2026-03-02T09:00");
    private static final Instant MONDAY_FIVE = at(BERLIN, "2026-03-02T17:00");
    private static final Instant TUESDAY_NINE = at(BERLIN, "2026-03-03T09:00");
    private static final Instant SUNDAY = at(BERLIN, "2026-03-01T12:00");

    private final WorkingTime berlin = standard(BERLIN);

    @Test
    public void a_working_day_has_hours_and_is_in_no_absence() {
        WorkingTime away = standard(BERLIN, days("2026-03-03", "2026-03-04"));

        assertThat(away.isWorkingDay(day("2026-03-01"))).isFalse();
        assertThat(away.isWorkingDay(day("2026-03-02"))).isTrue();
        assertThat(away.isWorkingDay(day("2026-03-03"))).isFalse();
        assertThat(away.isWorkingDay(day("2026-03-04"))).isFalse();
        assertThat(away.isWorkingDay(day("2026-03-05"))).isTrue();
    }

    @Test
    public void next_and_previous_working_days_pass_over_weekends_and_absences() {
        WorkingTime away = standard(BERLIN, days("2026-03-09", "2026-03-10"), days("2026-03-11", "2026-03-13"));

        assertThat(away.nextWorkingDay(day("2026-03-02"))).contains(day("2026-03-03"));
        assertThat(away.nextWorkingDay(day("2026-03-06"))).contains(day("2026-03-16"));
        assertThat(away.previousWorkingDay(day("2026-03-16"))).contains(day("2026-03-06"));
        assertThat(away.previousWorkingDay(day("2026-03-11"))).contains(day("2026-03-06"));
    }

    @Test
    public void the_stretches_of_a_day_leave_its_breaks_out() {
        WorkingTime person = working(BERLIN, SUNDAY_TO_THURSDAY);

        assertThat(person.stretches(day("2026-03-02")))
                .containsExactly(
                        new Interval(MONDAY_NINE, at(BERLIN, "2026-03-02T12:00")),
                        new Interval(at(BERLIN, "2026-03-02T13:00"), at(BERLIN, "2026-03-02T17:30")));
        assertThat(person.workday(day("2026-03-02")))
                .contains(new Interval(MONDAY_NINE, at(BERLIN, "2026-03-02T17:30")));
        assertThat(person.stretches(day("2026-03-06"))).isEmpty();
        assertThat(person.workday(day("2026-03-06"))).isEmpty();
    }

    @Test
    public void a_stretch_goes_on_from_its_start_until_just_before_its_end() {
        assertThat(berlin.isWorkingAt(MONDAY_NINE.minusNanos(1))).isFalse();
        assertThat(berlin.isWorkingAt(MONDAY_NINE)).isTrue();
        assertThat(berlin.isWorkingAt(MONDAY_FIVE.minusNanos(1))).isTrue();
        assertThat(berlin.isWorkingAt(MONDAY_FIVE)).isFalse();
        assertThat(berlin.stretchAt(MONDAY_NINE)).contains(new Interval(MONDAY_NINE, MONDAY_FIVE));
        assertThat(berlin.stretchAt(MONDAY_FIVE)).isEmpty();
    }

    @Test
    public void an_absence_takes_the_shifts_that_begin_in_it_and_no_other() {
        WorkingTime person = working(BERLIN, NIGHTS, days("2026-03-03", "2026-03-03"));

        assertThat(person.isWorkingAt(at(BERLIN, "2026-03-03T05:59")))
                .as("Monday's shift goes on into the absence")
                .isTrue();
        assertThat(person.isWorkingAt(at(BERLIN, "2026-03-03T22:00"))).isFalse();
        assertThat(person.isWorkingAt(at(BERLIN, "2026-03-04T05:59")))
                .as("Tuesday's shift is off, after the absence too")
                .isFalse();
        assertThat(person.isWorkingAt(at(BERLIN, "2026-03-04T22:00"))).isTrue();
    }

    @Test
    public void the_next_start_and_the_next_end_are_never_now() {
        assertThat(berlin.nextStart(SUNDAY)).contains(MONDAY_NINE);
        assertThat(berlin.nextStart(MONDAY_NINE)).contains(TUESDAY_NINE);
        assertThat(berlin.nextEnd(SUNDAY)).contains(MONDAY_FIVE);
        assertThat(berlin.nextEnd(MONDAY_FIVE.minusNanos(1))).contains(MONDAY_FIVE);
        assertThat(berlin.nextEnd(MONDAY_FIVE)).contains(at(BERLIN, "2026-03-03T17:00"));
    }

    @Test
    public void around_the_clock_work_begins_anew_at_midnight() {
        WorkingTime always = working(BERLIN, AROUND_THE_CLOCK);

        assertThat(always.nextStart(MONDAY_NINE)).contains(at(BERLIN, "2026-03-03T00:00"));
        assertThat(always.nextEnd(MONDAY_NINE)).contains(at(BERLIN, "2026-03-03T00:00"));
        assertThat(always.after(MONDAY_NINE, Duration.ofHours(10_000)))
                .contains(MONDAY_NINE.plus(Duration.ofHours(10_000)));
        assertThat(always.between(MONDAY_NINE, MONDAY_NINE.plus(Duration.ofDays(1000))))
                .isEqualTo(Duration.ofDays(1000));
    }

    @Test
    public void eight_hours_are_over_at_the_end_of_the_day_not_on_the_next() {
        assertThat(berlin.after(MONDAY_NINE, Duration.ofHours(8))).contains(MONDAY_FIVE);
        assertThat(berlin.after(MONDAY_NINE, Duration.ofHours(8).plusNanos(1))).contains(TUESDAY_NINE.plusNanos(1));
        assertThat(berlin.after(SUNDAY, Duration.ofHours(8))).contains(MONDAY_FIVE);
        assertThat(berlin.after(at(BERLIN, "2026-03-02T13:00"), Duration.ofHours(8)))
                .contains(at(BERLIN, "2026-03-03T13:00"));
    }

    @Test
    public void nights_weekends_and_absences_do_not_count() {
        WorkingTime away = standard(BERLIN, days("2026-03-09", "2026-03-13"));

        assertThat(away.after(at(BERLIN, "2026-03-06T16:00"), Duration.ofHours(2)))
                .contains(at(BERLIN, "2026-03-16T10:00"));
        assertThat(away.between(at(BERLIN, "2026-03-06T16:00"), at(BERLIN, "2026-03-16T10:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    public void asked_on_friday_evening_someone_who_works_sunday_to_thursday_answers_on_their_sunday() {
        WorkingTime cairo = working("Africa/Cairo", SUNDAY_TO_THURSDAY);

        assertThat(cairo.after(at(BERLIN, "2026-03-06T19:00"), Duration.ofHours(4)))
                .contains(at("Africa/Cairo", "2026-03-08T14:00"));
    }

    @Test
    public void no_time_at_all_is_over_at_once_also_at_night_and_for_who_never_works() {
        assertThat(berlin.after(SUNDAY, Duration.ZERO)).contains(SUNDAY);
        assertThat(working(BERLIN, WorkingWeek.NONE).after(SUNDAY, Duration.ZERO))
                .contains(SUNDAY);
    }

    @Test
    public void time_that_is_counted_in_parts_is_over_when_it_is_in_one() {
        Instant whole = berlin.after(SUNDAY, Duration.ofHours(20)).orElseThrow();

        assertThat(berlin.after(SUNDAY, Duration.ofHours(8))
                        .flatMap(part -> berlin.after(part, Duration.ZERO))
                        .flatMap(part -> berlin.after(part, Duration.ofHours(12))))
                .contains(whole);
    }

    @Test
    public void working_time_ahead_is_not_negative() {
        assertThatThrownBy(() -> berlin.after(SUNDAY, Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-0.000000001S");
    }

    @Test
    public void between_counts_what_is_worked_in_between() {
        assertThat(berlin.between(SUNDAY, MONDAY_NINE)).isZero();
        assertThat(berlin.between(MONDAY_NINE, MONDAY_NINE)).isZero();
        assertThat(berlin.between(MONDAY_FIVE, MONDAY_NINE)).isZero();
        assertThat(berlin.between(MONDAY_NINE.plusSeconds(1), MONDAY_NINE.plusSeconds(3)))
                .isEqualTo(Duration.ofSeconds(2));
        assertThat(berlin.between(SUNDAY, SUNDAY.plus(Duration.ofDays(7)))).isEqualTo(Duration.ofHours(40));
    }

    @Test
    public void ten_thousand_hours_are_over_some_day() {
        Instant over = berlin.after(MONDAY_NINE, Duration.ofHours(10_000)).orElseThrow();

        assertThat(over).isEqualTo(at(BERLIN, "2030-12-13T17:00"));
        assertThat(berlin.between(MONDAY_NINE, over)).isEqualTo(Duration.ofHours(10_000));
    }

    @Test
    public void who_has_no_working_day_has_no_next_one() {
        WorkingTime never = working(BERLIN, WorkingWeek.NONE);

        assertNothingInSight(never);
        assertThat(never.previousWorkingDay(day("2026-03-02"))).isEmpty();
        assertThat(never.isWorkingAt(MONDAY_NINE)).isFalse();
        assertThat(never.localDay(at(BERLIN, "2026-03-07T02:00"))).isEqualTo("2026-03-06");
    }

    @Test
    public void an_absence_without_end_leaves_nothing_in_sight() {
        WorkingTime gone = standard(BERLIN, new DateRange(day("2026-02-01"), LocalDate.MAX));

        assertNothingInSight(gone);
        assertThat(gone.previousWorkingDay(day("2026-03-02"))).contains(day("2026-01-30"));
    }

    @Test
    public void an_absence_without_beginning_leaves_nothing_before() {
        WorkingTime newcomer = standard(BERLIN, new DateRange(LocalDate.MIN, day("2026-03-01")));

        assertThat(newcomer.previousWorkingDay(day("2026-03-02"))).isEmpty();
        assertThat(newcomer.nextWorkingDay(day("2026-02-01"))).contains(day("2026-03-02"));
    }

    @Test
    public void what_is_a_hundred_years_away_is_out_of_sight() {
        assertNothingInSight(standard(BERLIN, days("2026-02-01", "9999-12-31")));
        assertThat(standard(BERLIN, days("2026-02-01", "2100-01-31")).nextWorkingDay(day("2026-03-02")))
                .contains(day("2100-02-01"));
    }

    @Test
    public void more_hours_than_are_worked_in_a_hundred_years_are_out_of_sight() {
        WorkingTime rarely = working(BERLIN, WorkingWeek.of(EnumSet.of(MONDAY), hours("09:00", "10:00")));

        assertThat(rarely.after(MONDAY_NINE, Duration.ofHours(5_000))).isPresent();
        assertThat(rarely.after(MONDAY_NINE, Duration.ofHours(10_000))).isEmpty();
    }

    @Test
    public void absences_may_be_many_and_in_any_order() {
        DateRange[] everySecondWeek = IntStream.range(0, 2_000)
                .mapToObj(week -> day("2026-03-02").plusWeeks(2L * (1_999 - week)))
                .map(monday -> new DateRange(monday, monday.plusDays(6)))
                .toArray(DateRange[]::new);
        WorkingTime person = standard(BERLIN, everySecondWeek);

        assertThat(person.after(MONDAY_NINE, Duration.ofHours(80))).contains(at(BERLIN, "2026-03-27T17:00"));
        assertThat(person.between(MONDAY_NINE, MONDAY_NINE.plus(Duration.ofDays(364))))
                .isEqualTo(Duration.ofHours(26 * 40));
    }

    @Test
    public void hours_of_only_one_day_a_week_are_found() {
        WorkingTime tuesdays = working(BERLIN, WorkingWeek.of(EnumSet.of(TUESDAY), hours("09:00", "10:00")));

        assertThat(tuesdays.nextWorkingDay(day("2026-03-03"))).contains(day("2026-03-10"));
        assertThat(tuesdays.previousWorkingDay(day("2026-03-03"))).contains(day("2026-02-24"));
    }

    private static void assertNothingInSight(WorkingTime person) {
        assertThat(person.nextWorkingDay(day("2026-03-02"))).isEmpty();
        assertThat(person.nextStart(SUNDAY)).isEmpty();
        assertThat(person.nextEnd(SUNDAY)).isEmpty();
        assertThat(person.after(SUNDAY, Duration.ofNanos(1))).isEmpty();
        assertThat(person.between(SUNDAY, SUNDAY.plus(Duration.ofDays(365)))).isZero();
        assertThat(WorkingTime.nextCommon(person, standard(BERLIN), SUNDAY)).isEmpty();
        assertThat(WorkingTime.nextCommon(standard(BERLIN), person, SUNDAY)).isEmpty();
    }
}
