package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleWeeks.AROUND_THE_CLOCK;
import static com.asyncbacklog.workingtime.SampleWeeks.EVERY_DAY;
import static com.asyncbacklog.workingtime.SampleWeeks.NIGHTS;
import static com.asyncbacklog.workingtime.SampleWeeks.at;
import static com.asyncbacklog.workingtime.SampleWeeks.day;
import static com.asyncbacklog.workingtime.SampleWeeks.days;
import static com.asyncbacklog.workingtime.SampleWeeks.hours;
import static com.asyncbacklog.workingtime.SampleWeeks.standard;
import static com.asyncbacklog.workingtime.SampleWeeks.working;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

/** Hours of work are elapsed time, whatever the clock on the wall does meanwhile. */
public class ClockChangesTest {

    private static final Duration EIGHT_HOURS = Duration.ofHours(8);

    @Test
    public void a_night_shift_is_an_hour_shorter_in_spring_and_longer_in_autumn() {
        WorkingTime nights = working("Europe/Berlin", NIGHTS);

        assertThat(length(nights, "2026-03-27")).isEqualTo(EIGHT_HOURS);
        assertThat(length(nights, "2026-03-28")).isEqualTo(Duration.ofHours(7));
        assertThat(length(nights, "2026-10-24")).isEqualTo(Duration.ofHours(9));
        assertThat(nights.after(at("Europe/Berlin", "2026-03-28T22:00"), EIGHT_HOURS))
                .as("seven hours of Saturday's shift, one of Sunday's")
                .contains(at("Europe/Berlin", "2026-03-29T23:00"));
        assertThat(nights.after(at("Europe/Berlin", "2026-10-24T22:00"), EIGHT_HOURS))
                .contains(at("Europe/Berlin", "2026-10-25T05:00"));
    }

    @Test
    public void office_hours_stay_where_the_clock_shows_them() {
        WorkingTime berlin = standard("Europe/Berlin");

        assertThat(berlin.after(Instant.parse("2026-03-27T15:00:00Z"), EIGHT_HOURS))
                .as("Friday 16:00, then Monday an hour earlier by UTC")
                .contains(Instant.parse("2026-03-30T14:00:00Z"));
        assertThat(berlin.between(Instant.parse("2026-03-23T00:00:00Z"), Instant.parse("2026-04-06T00:00:00Z")))
                .isEqualTo(Duration.ofHours(80));
    }

    @Test
    public void lord_howe_sets_its_clock_by_half_an_hour() {
        WorkingTime nights = working("Australia/Lord_Howe", NIGHTS);

        assertThat(length(nights, "2026-10-03")).isEqualTo(Duration.ofMinutes(450));
        assertThat(length(nights, "2026-04-04")).isEqualTo(Duration.ofMinutes(510));
        assertThat(nights.after(at("Australia/Lord_Howe", "2026-10-03T22:00"), EIGHT_HOURS))
                .contains(at("Australia/Lord_Howe", "2026-10-04T22:30"));
    }

    @Test
    public void nepal_and_chatham_are_three_quarters_of_an_hour_off() {
        assertThat(standard("Asia/Kathmandu").after(Instant.parse("2026-03-02T00:00:00Z"), EIGHT_HOURS))
                .contains(Instant.parse("2026-03-02T11:15:00Z"));
        WorkingTime chatham = working("Pacific/Chatham", NIGHTS);
        assertThat(chatham.stretches(day("2026-04-04")))
                .containsExactly(
                        new Interval(Instant.parse("2026-04-04T08:15:00Z"), Instant.parse("2026-04-04T17:15:00Z")));
        assertThat(length(chatham, "2026-09-26")).isEqualTo(Duration.ofHours(7));
    }

    @Test
    public void where_the_clock_is_set_at_midnight_a_whole_day_is_23_or_25_hours() {
        assertWholeDay("America/Sao_Paulo", "2018-11-04", 23);
        assertWholeDay("America/Sao_Paulo", "2018-02-17", 25);
        assertWholeDay("Asia/Beirut", "2026-03-29", 23);
        assertWholeDay("Asia/Beirut", "2026-10-24", 25);
        assertWholeDay("Africa/Cairo", "2026-04-24", 23);
        assertWholeDay("Africa/Cairo", "2026-10-29", 25);
        assertWholeDay("America/Havana", "2026-03-08", 23);
        assertWholeDay("America/Havana", "2026-11-01", 25);
    }

    @Test
    public void hours_that_begin_at_a_midnight_that_is_left_out_begin_when_the_clock_is_set() {
        WorkingTime early = working("America/Havana", WorkingWeek.of(EVERY_DAY, hours("00:00", "04:00")));

        assertThat(early.stretches(day("2026-03-08")))
                .containsExactly(
                        new Interval(Instant.parse("2026-03-08T05:00:00Z"), Instant.parse("2026-03-08T08:00:00Z")));
    }

    @Test
    public void hours_that_begin_or_end_within_the_hour_left_out_do_so_when_the_clock_is_set() {
        WorkingTime person =
                working("Europe/Berlin", WorkingWeek.of(EVERY_DAY, hours("01:00", "02:30"), hours("02:45", "05:00")));

        assertThat(person.stretches(day("2026-03-29")))
                .containsExactly(
                        new Interval(Instant.parse("2026-03-29T00:00:00Z"), Instant.parse("2026-03-29T01:00:00Z")),
                        new Interval(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T03:00:00Z")));
    }

    @Test
    public void hours_that_are_left_out_are_none() {
        WorkingTime person = working("Europe/Berlin", WorkingWeek.of(EVERY_DAY, hours("02:00", "03:00")));

        assertThat(person.stretches(day("2026-03-29"))).isEmpty();
        assertThat(person.isWorkingDay(day("2026-03-29"))).isFalse();
        assertThat(person.nextWorkingDay(day("2026-03-28"))).contains(day("2026-03-30"));
    }

    @Test
    public void of_an_hour_that_comes_twice_the_first_counts_for_beginning_and_for_ending() {
        WorkingTime person =
                working("Europe/Berlin", WorkingWeek.of(EVERY_DAY, hours("00:00", "02:30"), hours("02:30", "05:00")));

        assertThat(person.stretches(day("2026-10-25")))
                .extracting(Interval::length)
                .containsExactly(Duration.ofMinutes(150), Duration.ofMinutes(210));
        assertThat(person.between(at("Europe/Berlin", "2026-10-25T00:00"), at("Europe/Berlin", "2026-10-25T05:00")))
                .as("nothing counted twice or left out")
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    public void a_clock_set_back_over_midnight_takes_no_work_twice() {
        WorkingTime always = working("America/St_Johns", AROUND_THE_CLOCK);
        Instant start = at("America/St_Johns", "2010-11-06T00:00");

        assertThat(always.stretches(day("2010-11-06")))
                .extracting(Interval::length)
                .containsExactly(Duration.ofHours(24));
        assertThat(always.stretches(day("2010-11-07")))
                .as("one minute of Sunday, an hour of Saturday evening once more, all of Sunday")
                .extracting(Interval::length)
                .containsExactly(Duration.ofHours(25));
        assertThat(always.after(start, Duration.ofHours(49))).contains(at("America/St_Johns", "2010-11-08T00:00"));
    }

    @Test
    public void an_absence_over_a_change_takes_its_days_and_nothing_beside_them() {
        WorkingTime away = working("Europe/Berlin", AROUND_THE_CLOCK, days("2026-03-28", "2026-03-30"));

        assertThat(away.nextEnd(at("Europe/Berlin", "2026-03-27T12:00")))
                .contains(at("Europe/Berlin", "2026-03-28T00:00"));
        assertThat(away.nextStart(at("Europe/Berlin", "2026-03-27T12:00")))
                .contains(at("Europe/Berlin", "2026-03-31T00:00"));
        assertThat(away.after(at("Europe/Berlin", "2026-03-27T12:00"), Duration.ofHours(24)))
                .contains(at("Europe/Berlin", "2026-03-31T12:00"));
    }

    @Test
    public void a_country_that_changes_its_offset_for_good_is_no_trouble() {
        assertThat(standard("America/Caracas").after(at("America/Caracas", "2016-04-29T16:00"), EIGHT_HOURS))
                .contains(at("America/Caracas", "2016-05-02T16:00"));
        assertThat(standard("Asia/Kathmandu").after(at("Asia/Kathmandu", "1985-12-31T16:00"), EIGHT_HOURS))
                .contains(at("Asia/Kathmandu", "1986-01-01T16:00"));
    }

    @Test
    public void zones_that_are_only_an_offset_work_too() {
        assertThat(standard("Etc/GMT-6").after(Instant.parse("2026-03-02T03:00:00Z"), EIGHT_HOURS))
                .contains(Instant.parse("2026-03-02T11:00:00Z"));
        assertThat(standard("+05:45").isWorkingAt(Instant.parse("2026-03-02T03:15:00Z")))
                .isTrue();
        assertThat(standard("Z").isWorkingAt(Instant.parse("2026-03-02T08:59:00Z")))
                .isFalse();
    }

    private static Duration length(WorkingTime person, String day) {
        return person.workday(day(day)).orElseThrow().length();
    }

    private static void assertWholeDay(String zone, String day, int hours) {
        assertThat(length(working(zone, AROUND_THE_CLOCK), day))
                .as("%s %s", zone, day)
                .isEqualTo(Duration.ofHours(hours));
    }
}
