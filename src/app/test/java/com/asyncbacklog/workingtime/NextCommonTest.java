package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleWeeks.AROUND_THE_CLOCK;
import static com.asyncbacklog.workingtime.SampleWeeks.EVERY_DAY;
import static com.asyncbacklog.workingtime.SampleWeeks.SUNDAY_TO_THURSDAY;
import static com.asyncbacklog.workingtime.SampleWeeks.at;
import static com.asyncbacklog.workingtime.SampleWeeks.days;
import static com.asyncbacklog.workingtime.SampleWeeks.hours;
import static com.asyncbacklog.workingtime.SampleWeeks.standard;
import static com.asyncbacklog.workingtime.SampleWeeks.working;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.Test;

/** When two people next work at the same time. 2 March 2026 is a Monday. */
public class NextCommonTest {

    private static final String AUCKLAND = "Pacific/Auckland";
    private static final String BERLIN = "Europe/Berlin";
    private static final String SAN_FRANCISCO = "America/Los_Angeles";

    private final Instant monday = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    public void auckland_and_san_francisco_share_the_american_afternoon() {
        Optional<Interval> common = common(standard(AUCKLAND), standard(SAN_FRANCISCO), "2026-03-02T04:00:00Z");

        assertThat(common)
                .as("Tuesday 09:00 to 14:00 there, Monday 12:00 to 17:00 here")
                .contains(new Interval(at(AUCKLAND, "2026-03-03T09:00"), at(SAN_FRANCISCO, "2026-03-02T17:00")));
    }

    @Test
    public void a_friday_in_san_francisco_is_auckland_s_weekend() {
        assertThat(common(standard(AUCKLAND), standard(SAN_FRANCISCO), "2026-03-06T05:00:00Z"))
                .as("Monday in Auckland is Sunday in San Francisco: they meet on Tuesday and Monday")
                .contains(new Interval(at(AUCKLAND, "2026-03-10T09:00"), at(SAN_FRANCISCO, "2026-03-09T17:00")));
    }

    @Test
    public void who_already_work_together_have_the_rest_of_it() {
        Instant ten = at(BERLIN, "2026-03-02T10:00");

        assertThat(WorkingTime.nextCommon(standard(BERLIN), standard("Europe/London"), ten.plusSeconds(3600)))
                .contains(new Interval(ten.plusSeconds(3600), at(BERLIN, "2026-03-02T17:00")));
    }

    @Test
    public void it_is_the_same_from_either_side() {
        assertThat(WorkingTime.nextCommon(standard(BERLIN), standard("Asia/Tokyo"), monday))
                .isEqualTo(WorkingTime.nextCommon(standard("Asia/Tokyo"), standard(BERLIN), monday));
    }

    @Test
    public void hours_that_only_touch_are_none_in_common_all_year() {
        assertThat(WorkingTime.nextCommon(standard(BERLIN), standard(SAN_FRANCISCO), monday))
                .as("17:00 in Berlin is 08:00, and 09:00 in the weeks between the two clock changes")
                .isEmpty();
    }

    @Test
    public void a_clock_change_far_ahead_brings_two_people_together() {
        WorkingTime tokyo = working("Asia/Tokyo", WorkingWeek.of(EVERY_DAY, hours("09:00", "16:00")));
        WorkingTime berlin = working(BERLIN, WorkingWeek.of(EVERY_DAY, hours("08:30", "17:00")));

        assertThat(WorkingTime.nextCommon(tokyo, berlin, monday))
                .as("16:00 in Tokyo is 08:00 in Berlin, and 09:00 in summer")
                .contains(new Interval(at(BERLIN, "2026-03-29T08:30"), at(BERLIN, "2026-03-29T09:00")));
    }

    @Test
    public void other_days_of_the_week_leave_the_rest_in_common() {
        WorkingTime weekend = working(BERLIN, WorkingWeek.of(EnumSet.of(FRIDAY, SATURDAY), hours("08:00", "12:00")));

        assertThat(WorkingTime.nextCommon(working(BERLIN, SUNDAY_TO_THURSDAY), weekend, monday))
                .isEmpty();
        assertThat(WorkingTime.nextCommon(standard(BERLIN), weekend, monday))
                .contains(new Interval(at(BERLIN, "2026-03-06T09:00"), at(BERLIN, "2026-03-06T12:00")));
    }

    @Test
    public void absences_of_either_are_passed_over() {
        WorkingTime one = standard(BERLIN, days("2026-03-02", "2026-03-03"));
        WorkingTime other = standard(BERLIN, days("2026-03-04", "2029-02-28"));

        assertThat(WorkingTime.nextCommon(one, other, monday))
                .contains(new Interval(at(BERLIN, "2029-03-01T09:00"), at(BERLIN, "2029-03-01T17:00")));
    }

    @Test
    public void two_who_never_sleep_have_now_in_common() {
        assertThat(WorkingTime.nextCommon(
                        working(BERLIN, AROUND_THE_CLOCK), working(AUCKLAND, AROUND_THE_CLOCK), monday))
                .as("until midnight in Auckland, where a new stretch begins")
                .contains(new Interval(monday, at(AUCKLAND, "2026-03-03T00:00")));
    }

    private static Optional<Interval> common(WorkingTime a, WorkingTime b, String from) {
        return WorkingTime.nextCommon(a, b, Instant.parse(from));
    }
}
