package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleWeeks.EVERY_DAY;
import static com.asyncbacklog.workingtime.SampleWeeks.hours;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class WorkingWeekTest {

    @Test
    public void the_standard_is_nine_to_five_from_monday_to_friday() {
        assertThat(WorkingWeek.STANDARD.days()).containsOnlyKeys(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
        assertThat(WorkingWeek.STANDARD.on(FRIDAY)).containsExactly(hours("09:00", "17:00"));
        assertThat(WorkingWeek.STANDARD.on(SATURDAY)).isEmpty();
        assertThat(WorkingWeek.STANDARD.isEmpty()).isFalse();
    }

    @Test
    public void a_week_may_have_no_working_day() {
        assertThat(WorkingWeek.NONE.isEmpty()).isTrue();
        assertThat(new WorkingWeek(Map.of(MONDAY, List.of()))).isEqualTo(WorkingWeek.NONE);
    }

    @Test
    public void hours_come_in_order_however_they_were_given() {
        WorkingWeek week = WorkingWeek.of(EnumSet.of(MONDAY), hours("13:00", "17:00"), hours("09:00", "12:00"));

        assertThat(week.on(MONDAY)).containsExactly(hours("09:00", "12:00"), hours("13:00", "17:00"));
        assertThat(week)
                .isEqualTo(WorkingWeek.of(EnumSet.of(MONDAY), hours("09:00", "12:00"), hours("13:00", "17:00")));
    }

    @Test
    public void a_week_stays_as_it_was_made() {
        List<WorkingHours> hours = new ArrayList<>(List.of(hours("09:00", "12:00")));
        Map<DayOfWeek, List<WorkingHours>> days = new HashMap<>(Map.of(MONDAY, hours));
        WorkingWeek week = new WorkingWeek(days);

        hours.clear();
        days.clear();

        assertThat(week.on(MONDAY)).hasSize(1);
        assertThatThrownBy(() -> week.days().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> week.on(MONDAY).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    public void hours_that_touch_do_not_overlap() {
        assertThat(overlaps(MONDAY, hours("09:00", "12:00"), hours("12:00", "17:00")))
                .isEmpty();
        assertThat(WorkingWeek.overlaps(Map.of(
                        MONDAY, List.of(hours("22:00", "06:00")),
                        TUESDAY, List.of(hours("06:00", "14:00")))))
                .isEmpty();
        for (WorkingHours allDay : List.of(hours("00:00", "00:00"), hours("09:00", "09:00"))) {
            assertThat(WorkingWeek.of(EVERY_DAY, allDay).days())
                    .as("%s", allDay)
                    .hasSize(7);
        }
    }

    @Test
    public void hours_of_one_day_that_overlap_are_told() {
        assertThat(overlaps(MONDAY, hours("11:59", "17:00"), hours("09:00", "12:00")))
                .containsExactly(new HoursOverlap(MONDAY, hours("11:59", "17:00"), MONDAY, hours("09:00", "12:00")));
    }

    @Test
    public void the_same_hours_twice_overlap() {
        assertThat(overlaps(MONDAY, hours("09:00", "12:00"), hours("09:00", "12:00")))
                .hasSize(1);
    }

    @Test
    public void hours_that_reach_into_those_of_the_next_day_are_told() {
        assertThat(WorkingWeek.overlaps(Map.of(
                        MONDAY, List.of(hours("22:00", "06:01")),
                        TUESDAY, List.of(hours("06:00", "14:00")))))
                .containsExactly(new HoursOverlap(TUESDAY, hours("06:00", "14:00"), MONDAY, hours("22:00", "06:01")));
    }

    @Test
    public void sunday_reaches_into_monday() {
        assertThat(WorkingWeek.overlaps(Map.of(
                        SUNDAY, List.of(hours("20:00", "04:00")),
                        MONDAY, List.of(hours("00:00", "08:00")))))
                .containsExactly(new HoursOverlap(MONDAY, hours("00:00", "08:00"), SUNDAY, hours("20:00", "04:00")));
    }

    @Test
    public void each_of_several_that_begin_too_early_is_told() {
        assertThat(overlaps(MONDAY, hours("08:00", "20:00"), hours("09:00", "10:00"), hours("11:00", "12:00")))
                .extracting(HoursOverlap::hours)
                .containsExactly(hours("09:00", "10:00"), hours("11:00", "12:00"));
    }

    @Test
    public void a_week_refuses_hours_that_overlap() {
        assertThatThrownBy(() -> WorkingWeek.of(EVERY_DAY, hours("20:00", "08:00"), hours("07:00", "09:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlap")
                .hasMessageContaining("07:00");
    }

    private static List<HoursOverlap> overlaps(DayOfWeek day, WorkingHours... hours) {
        return WorkingWeek.overlaps(Map.of(day, List.of(hours)));
    }
}
