package com.asyncbacklog.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.workingtime.DateRange;
import com.asyncbacklog.workingtime.WorkingHours;
import com.asyncbacklog.workingtime.WorkingTime;
import com.asyncbacklog.workingtime.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class DueDigestTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final FakeJira jira = new FakeJira();
    private final Person ada =
            jira.people().byKey(jira.user("ada", "Europe/Berlin").getKey());
    private final DigestReader reader = new DigestReader(ada, Set.of(100L), false);
    private final WorkingTime officeHours = new WorkingTime(BERLIN, WorkingWeek.STANDARD, List.of());

    @Test
    public void it_is_due_from_the_beginning_of_the_working_day_to_its_end() {
        assertThat(due("2026-03-27T07:59:59Z", officeHours)).isEmpty();
        assertThat(due("2026-03-27T08:00:00Z", officeHours)).contains("2026-03-27");
        assertThat(due("2026-03-27T15:59:59Z", officeHours)).contains("2026-03-27");
        assertThat(due("2026-03-27T16:00:00Z", officeHours)).isEmpty();
    }

    @Test
    public void after_the_clock_is_set_forward_it_is_due_an_hour_earlier() {
        assertThat(due("2026-03-30T06:59:59Z", officeHours)).isEmpty();
        assertThat(due("2026-03-30T07:00:00Z", officeHours)).contains("2026-03-30");
    }

    @Test
    public void it_is_due_neither_on_a_day_off_nor_in_an_absence() {
        assertThat(due("2026-03-29T10:00:00Z", officeHours)).isEmpty();
        assertThat(due("2026-03-31T10:00:00Z", absent("2026-03-31", "2026-04-02")))
                .isEmpty();
        assertThat(due("2026-04-03T10:00:00Z", absent("2026-03-31", "2026-04-02")))
                .contains("2026-04-03");
    }

    @Test
    public void the_morning_of_a_night_shift_is_its_evening() {
        WorkingTime nights = new WorkingTime(
                BERLIN,
                new WorkingWeek(
                        Map.of(DayOfWeek.FRIDAY, List.of(new WorkingHours(LocalTime.of(22, 0), LocalTime.of(6, 0))))),
                List.of());

        assertThat(due("2026-03-27T20:59:00Z", nights)).isEmpty();
        assertThat(due("2026-03-27T21:00:00Z", nights)).contains("2026-03-27");
        assertThat(due("2026-03-28T03:30:00Z", nights)).contains("2026-03-27");
    }

    @Test
    public void it_is_claimed_once_a_person_and_day() {
        DueDigest due = DueDigest.at(Instant.parse("2026-03-27T08:00:00Z"), reader, officeHours)
                .orElseThrow();

        assertThat(due.key()).isEqualTo("digest:" + ada.key() + ":2026-03-27");
    }

    @Test
    public void the_first_one_begins_with_the_working_day_before() {
        assertThat(firstFrom("2026-03-30T07:00:00Z", officeHours)).isEqualTo("2026-03-27T08:00:00Z");
        assertThat(firstFrom("2026-04-03T07:00:00Z", absent("2026-03-31", "2026-04-02")))
                .isEqualTo("2026-03-30T07:00:00Z");
    }

    @Test
    public void without_a_working_day_before_it_begins_a_week_before() {
        assertThat(firstFrom("2026-03-30T07:00:00Z", absent("1900-01-01", "2026-03-29")))
                .isEqualTo("2026-03-22T23:00:00Z");
    }

    private Optional<String> due(String now, WorkingTime calendar) {
        return DueDigest.at(Instant.parse(now), reader, calendar)
                .map(DueDigest::day)
                .map(LocalDate::toString);
    }

    private String firstFrom(String now, WorkingTime calendar) {
        return DueDigest.at(Instant.parse(now), reader, calendar)
                .orElseThrow()
                .firstFrom()
                .toString();
    }

    private WorkingTime absent(String from, String to) {
        return new WorkingTime(
                BERLIN, WorkingWeek.STANDARD, List.of(new DateRange(LocalDate.parse(from), LocalDate.parse(to))));
    }
}
