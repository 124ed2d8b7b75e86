package com.asyncbacklog.decisions.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;

public class MarkdownDateTest {

    private static final LocalDate FIFTH_OF_MARCH = LocalDate.of(2018, 3, 5);

    @Test
    public void people_write_a_day_in_many_ways() {
        for (String date : new String[] {
            "2018-03-05",
            "2018/03/05",
            "2018.03.05",
            "2018-3-5",
            "20180305",
            "2018-03-05T23:30:00Z",
            "2018-03-05 23:30:00 +0100",
            "05 March 2018",
            "5 Mar 2018",
            "5th of March, 2018",
            "05-Mar-2018",
            "Monday, 5 March 2018",
            "March 5, 2018",
            "Mar. 5th 2018",
            "Mon, March 5 2018",
            "5. März 2018",
            "05.03.2018",
            "5. 3. 2018",
            " **2018-03-05** ",
            "[2018-03-05]",
            "2018-03-05 <!-- optional -->"
        }) {
            assertThat(MarkdownDate.read(date)).as(date).isEqualTo(new MarkdownDate(Optional.of(FIFTH_OF_MARCH), true));
        }
    }

    @Test
    public void months_go_by_any_beginning_of_three_letters_in_english_and_german() {
        assertThat(day("1 Sept 2020")).contains(LocalDate.of(2020, 9, 1));
        assertThat(day("1. Okt. 2020")).contains(LocalDate.of(2020, 10, 1));
        assertThat(day("24. Dezember 2020")).contains(LocalDate.of(2020, 12, 24));
        assertThat(day("1. Mai 2020")).contains(LocalDate.of(2020, 5, 1));
        assertThat(day("1 Ma 2020")).isEmpty();
    }

    @Test
    public void of_two_numbers_that_could_both_be_the_month_nobody_knows_which_is() {
        assertThat(day("25/03/2018")).contains(LocalDate.of(2018, 3, 25));
        assertThat(day("03/25/2018")).contains(LocalDate.of(2018, 3, 25));
        assertThat(day("05/05/2018")).contains(LocalDate.of(2018, 5, 5));
        assertThat(day("05/03/2018")).isEmpty();
    }

    @Test
    public void what_names_no_day_is_unreadable() {
        for (String text : new String[] {
            "",
            "soon",
            "March 2018",
            "2018",
            "2018-02-30",
            "0000-01-01",
            "0021-05-04",
            "1899-12-31",
            "31 December 1899",
            "2018-13-01",
            "31 June 2018",
            "123456789",
            "5 Smarch 2018",
            "2018-03/05",
            "{YYYY-MM-DD when the decision was last updated}"
        }) {
            assertThat(MarkdownDate.read(text).day()).as(text).isEmpty();
        }
    }

    @Test
    public void the_first_day_that_a_decision_may_be_from_is_in_1900() {
        assertThat(day("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
    }

    @Test
    public void a_day_at_the_beginning_counts_and_what_follows_is_not_said_by_it() {
        assertThat(MarkdownDate.read("2018-03-05, revised in May"))
                .isEqualTo(new MarkdownDate(Optional.of(FIFTH_OF_MARCH), false));
    }

    private static Optional<LocalDate> day(String text) {
        return MarkdownDate.read(text).day();
    }
}
