package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleWeeks.day;
import static com.asyncbacklog.workingtime.SampleWeeks.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class DateRangeTest {

    @Test
    public void both_ends_belong_to_it() {
        DateRange june = days("2026-06-01", "2026-06-30");

        assertThat(june.contains(day("2026-05-31"))).isFalse();
        assertThat(june.contains(day("2026-06-01"))).isTrue();
        assertThat(june.contains(day("2026-06-30"))).isTrue();
        assertThat(june.contains(day("2026-07-01"))).isFalse();
    }

    @Test
    public void it_has_a_day_at_least() {
        assertThat(days("2026-06-01", "2026-06-01").contains(day("2026-06-01"))).isTrue();
        assertThatThrownBy(() -> days("2026-06-02", "2026-06-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-06-02");
    }

    @Test
    public void ranges_that_overlap_or_follow_on_one_another_are_merged() {
        assertThat(DateRange.merged(List.of(
                        days("2026-06-20", "2026-06-30"),
                        days("2026-01-01", "2026-01-31"),
                        days("2026-06-05", "2026-06-06"),
                        days("2026-06-01", "2026-06-19"))))
                .containsExactly(days("2026-01-01", "2026-01-31"), days("2026-06-01", "2026-06-30"));
    }

    @Test
    public void ranges_with_a_day_between_them_stay_apart() {
        List<DateRange> apart = List.of(days("2026-06-01", "2026-06-10"), days("2026-06-12", "2026-06-20"));

        assertThat(DateRange.merged(apart)).isEqualTo(apart);
    }

    @Test
    public void ranges_without_end_are_merged_too() {
        DateRange always = new DateRange(LocalDate.MIN, LocalDate.MAX);

        assertThat(DateRange.merged(
                        List.of(always, days("2026-06-01", "2026-06-10"), new DateRange(LocalDate.MAX, LocalDate.MAX))))
                .containsExactly(always);
    }
}
