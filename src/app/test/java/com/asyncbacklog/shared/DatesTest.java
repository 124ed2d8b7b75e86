package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

public class DatesTest {

    private final FieldErrors errors = new FieldErrors();

    @Test
    public void a_date_is_year_month_day() {
        assertThat(Dates.check("on", "2028-02-29", errors)).contains(LocalDate.of(2028, 2, 29));
        assertThat(Dates.check("on", "", errors)).isEmpty();
        assertThat(errors.asMap()).isEmpty();
    }

    @Test
    public void what_is_no_day_of_the_years_1_to_9999_is_refused() {
        for (String date : new String[] {
            "2026-02-29", "2026-13-01", "26-1-1", "+12026-01-01", "0000-01-01", "2026-01-01T00:00", "tomorrow", " "
        }) {
            FieldErrors refused = new FieldErrors();
            assertThat(Dates.check("on", date, refused)).as(date).isEmpty();
            assertThat(refused.asMap()).as(date).containsOnlyKeys("on");
        }
    }
}
