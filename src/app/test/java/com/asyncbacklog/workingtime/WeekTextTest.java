package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleCalendars.EARLY;
import static com.asyncbacklog.workingtime.SampleCalendars.NIGHTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class WeekTextTest {

    @Test
    public void a_week_is_written_day_by_day() {
        assertThat(WeekText.write(NIGHTS)).isEqualTo("FRI 22:00-06:00, SUN 18:00-00:00");
        assertThat(WeekText.write(EARLY))
                .startsWith("MON 06:30-11:00 12:00-15:00, TUE ")
                .endsWith("15:00");
    }

    @Test
    public void what_was_written_is_read_again() {
        for (WorkingWeek week : List.of(EARLY, NIGHTS, WorkingWeek.STANDARD, WorkingWeek.NONE)) {
            assertThat(WeekText.read(WeekText.write(week))).isEqualTo(week);
        }
    }

    @Test
    public void a_week_without_a_working_day_is_written_as_something() {
        assertThat(WeekText.write(WorkingWeek.NONE)).isEqualTo("NONE");
    }
}
