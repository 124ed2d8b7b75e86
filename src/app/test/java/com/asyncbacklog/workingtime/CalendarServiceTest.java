package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.CalendarWorld.NOW;
import static com.asyncbacklog.workingtime.SampleCalendars.EARLY;
import static com.asyncbacklog.workingtime.SampleCalendars.NIGHTS;
import static com.asyncbacklog.workingtime.SampleCalendars.SUNDAY_TO_THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.Person;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

public class CalendarServiceTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Rule
    public final CalendarWorld world = new CalendarWorld();

    @Test
    public void who_set_nothing_works_the_built_in_hours_in_the_zone_of_their_profile() {
        assertThat(of(world.ada)).isEqualTo(new WorkingTime(LONDON, WorkingWeek.STANDARD, List.of()));
    }

    @Test
    public void the_hours_of_the_team_count_before_everybodys_and_ones_own_before_both() {
        world.setDefault(DefaultHours.EVERYBODY, EARLY);
        assertThat(of(world.ada).week()).isEqualTo(EARLY);
        world.setDefault(world.project, SUNDAY_TO_THURSDAY);
        assertThat(of(world.ada).week()).isEqualTo(SUNDAY_TO_THURSDAY);
        world.set(world.ada, null, NIGHTS);
        assertThat(of(world.ada).week()).isEqualTo(NIGHTS);
        assertThat(of(world.ben).week()).isEqualTo(SUNDAY_TO_THURSDAY);
    }

    @Test
    public void where_no_project_is_meant_no_teams_hours_count() {
        world.setDefault(world.project, SUNDAY_TO_THURSDAY);

        assertThat(world.calendars().of(world.person(world.ada)).week()).isEqualTo(WorkingWeek.STANDARD);
    }

    @Test
    public void ones_own_zone_counts_before_that_of_jira_whatever_the_hours() {
        world.set(world.ada, "Pacific/Auckland", null);
        world.setDefault(world.project, EARLY);

        assertThat(of(world.ada)).isEqualTo(new WorkingTime(ZoneId.of("Pacific/Auckland"), EARLY, List.of()));
    }

    @Test
    public void absences_are_days_without_work() {
        world.absent(world.ada, "2026-03-05", "2026-03-06", null);
        world.absent(world.ada, "2026-03-06", "2026-03-09", null);

        assertThat(of(world.ada).nextStart(NOW)).contains(Instant.parse("2026-03-10T09:00:00Z"));
    }

    @Test
    public void somebody_whom_jira_has_forgotten_has_a_calendar_too() {
        Person known = world.person(world.ada);
        world.jira.forget(world.ada);

        assertThat(of(world.ada).zone()).isEqualTo(ZoneId.systemDefault());
        assertThat(world.calendars().of(known, world.project).zone()).isEqualTo(LONDON);
    }

    @Test
    public void any_number_of_people_takes_three_statements() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            ApplicationUser user = world.jira.user("user " + i, "UTC");
            world.absent(user, "2026-03-05", "2026-03-06", null);
            world.absent(user, "2026-04-05", "2026-04-06", null);
            people.add(world.person(user));
        }
        world.set(world.ada, "UTC", EARLY);
        people.add(world.person(world.ada));

        world.database.statements().start();
        assertThat(world.calendars().of(people, world.project)).hasSize(301);
        assertThat(world.database.statements().count()).isEqualTo(3);
    }

    @Test
    public void people_of_several_projects_take_as_many_statements_as_those_of_one() {
        long other = world.project + 1;
        world.setDefault(world.project, EARLY);
        world.setDefault(other, NIGHTS);
        Person ada = world.person(world.ada);
        Person ben = world.person(world.ben);

        world.database.statements().start();
        Map<Long, Map<Person, WorkingTime>> calendars =
                world.calendars().of(Map.of(world.project, List.of(ada), other, List.of(ada, ben)));

        assertThat(world.database.statements().count()).isEqualTo(3);
        assertThat(calendars.get(world.project).get(ada).week()).isEqualTo(EARLY);
        assertThat(calendars.get(world.project)).hasSize(1);
        assertThat(calendars.get(other).get(ada).week()).isEqualTo(NIGHTS);
        assertThat(calendars.get(other).get(ben).week()).isEqualTo(NIGHTS);
    }

    @Test
    public void nobody_stands_in_for_whom_is_there() {
        world.absent(world.ada, "2026-03-05", "2026-03-06", world.ben);

        assertThat(standIn(world.ada, NOW)).isEmpty();
    }

    @Test
    public void the_deputy_stands_in_for_all_of_the_absence_on_the_absents_own_clock() {
        world.absent(world.mei, "2026-03-05", "2026-03-06", world.ben);

        // Days change at 04:00 on the clock in Tokyo, nine hours ahead.
        assertThat(standIn(world.mei, Instant.parse("2026-03-04T18:59:59Z"))).isEmpty();
        assertThat(standIn(world.mei, Instant.parse("2026-03-04T19:00:00Z"))).contains("ben");
        assertThat(standIn(world.mei, Instant.parse("2026-03-06T18:59:59Z"))).contains("ben");
        assertThat(standIn(world.mei, Instant.parse("2026-03-06T19:00:00Z"))).isEmpty();
    }

    @Test
    public void of_two_absences_at_once_the_deputy_entered_last_counts() {
        world.absent(world.ada, "2026-03-01", "2026-03-31", world.ben);
        world.absent(world.ada, "2026-03-04", "2026-03-04", world.mei);
        world.absent(world.ada, "2026-03-04", "2026-03-05", null);

        assertThat(standIn(world.ada, NOW)).contains("mei");
    }

    @Test
    public void who_is_absent_too_passes_it_on() {
        world.absent(world.ada, "2026-03-04", "2026-03-04", world.ben);
        world.absent(world.ben, "2026-03-04", "2026-03-04", world.mei);

        assertThat(standIn(world.ada, NOW.plusSeconds(36_000))).contains("mei");

        world.absent(world.mei, "2026-03-04", "2026-03-05", null);
        assertThat(standIn(world.ada, NOW.plusSeconds(36_000))).isEmpty();
    }

    @Test
    public void deputies_of_each_other_are_nobody() {
        world.absent(world.ada, "2026-03-04", "2026-03-04", world.admin);
        world.absent(world.admin, "2026-03-04", "2026-03-04", world.ada);

        assertThat(standIn(world.ada, NOW)).isEmpty();
    }

    @Test
    public void a_chain_ends_after_some_people() {
        List<ApplicationUser> chain = IntStream.range(0, 8)
                .mapToObj(i -> world.jira.user("user " + i, "UTC"))
                .toList();
        for (int i = 0; i < 7; i++) {
            world.absent(chain.get(i), "2026-03-04", "2026-03-04", chain.get(i + 1));
        }

        assertThat(standIn(chain.get(0), NOW)).isEmpty();
        assertThat(standIn(chain.get(4), NOW)).contains("user 7");
    }

    @Test
    public void a_deputy_who_can_no_longer_log_in_is_passed_over() {
        world.absent(world.ada, "2026-03-04", "2026-03-04", world.ben);
        world.absent(world.ada, "2026-03-04", "2026-03-04", world.mei);
        world.jira.deactivate(world.mei);
        assertThat(standIn(world.ada, NOW)).contains("ben");

        world.jira.forget(world.ben);
        assertThat(standIn(world.ada, NOW)).isEmpty();
    }

    @Test
    public void a_deleted_project_takes_its_teams_hours_along() {
        world.setDefault(world.project, SUNDAY_TO_THURSDAY);

        new CalendarCleaningService(world.defaults).projectDeleted(world.project);

        assertThat(of(world.ada).week()).isEqualTo(WorkingWeek.STANDARD);
    }

    @Test
    public void a_presence_says_until_when_and_in_what_absence() {
        world.absent(world.ben, "2026-03-03", "2026-03-05", null);
        WorkingTime ofBen = of(world.ben);

        assertThat(Presence.at(NOW, of(world.ada)))
                .isEqualTo(new Presence(true, Optional.of(Instant.parse("2026-03-04T17:00:00Z")), Optional.empty()));
        assertThat(Presence.at(NOW, of(world.mei)))
                .isEqualTo(new Presence(false, Optional.of(Instant.parse("2026-03-05T00:00:00Z")), Optional.empty()));
        assertThat(Presence.at(NOW, ofBen))
                .isEqualTo(new Presence(
                        false,
                        Optional.of(Instant.parse("2026-03-06T17:00:00Z")),
                        Optional.of(new DateRange(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-05")))));
    }

    private WorkingTime of(ApplicationUser user) {
        return world.calendars().of(world.person(user), world.project);
    }

    private Optional<String> standIn(ApplicationUser user, Instant at) {
        return world.calendars().standIn(world.person(user), at).map(Person::name);
    }
}
