package com.asyncbacklog.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.FakePage;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.jira.Words;
import java.time.ZoneId;
import org.junit.Rule;
import org.junit.Test;

/** In which zone people read the time. */
public class ReaderZoneTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Rule
    public final CalendarWorld world = new CalendarWorld();

    @Test
    public void who_works_elsewhere_than_jira_says_reads_all_times_as_they_are_there() {
        assertThat(zone()).isEqualTo(LONDON);

        world.set(world.ada, "Asia/Tokyo", null);

        assertThat(zone()).isEqualTo(TOKYO);
        assertThat(world.reader().get().times().dateAndTime(CalendarWorld.NOW)).contains("18:00");
        assertThat(mail().times().zone()).isEqualTo(TOKYO);
    }

    @Test
    public void who_set_hours_alone_stays_in_the_zone_of_jira() {
        world.set(world.ada, null, WorkingWeek.STANDARD);

        assertThat(zone()).isEqualTo(LONDON);
    }

    @Test
    public void the_time_on_ones_own_clock_is_that_of_ones_calendar() {
        for (String zone : new String[] {null, "Asia/Tokyo", "America/Los_Angeles"}) {
            world.set(world.ada, zone, null);

            assertThat(zone())
                    .isEqualTo(world.calendars().of(world.person(world.ada)).zone());
        }
    }

    @Test
    public void the_zone_costs_a_request_one_statement_and_none_where_no_time_is_shown() {
        world.set(world.ada, "Asia/Tokyo", null);
        CurrentReader request = world.reader();
        world.database.statements().start();

        request.get().text("asyncbacklog.test");
        assertThat(world.database.statements().count()).isZero();

        for (int part = 0; part < 3; part++) {
            request.get().times().dateAndTime(CalendarWorld.NOW);
            request.get().times().date(CalendarWorld.NOW);
        }
        assertThat(world.database.statements().count()).isEqualTo(1);
    }

    @Test
    public void jobs_which_make_no_page_know_the_zone_all_the_same() {
        world.set(world.ada, "Asia/Tokyo", null);
        Words inJob = world.jira.words(new OwnZoneService(world.ownTimes), FakePage.none());
        Person ada = world.person(world.ada);

        assertThat(inJob.readerOf(ada).times().zone()).isEqualTo(TOKYO);
        assertThat(inJob.reader(ada).times().zone()).isEqualTo(TOKYO);
    }

    @Test
    public void a_visitor_whom_nobody_knows_costs_nothing() {
        world.jira.logIn(null);
        world.database.statements().start();

        assertThat(zone()).isEqualTo(ZoneId.systemDefault());
        assertThat(world.database.statements().count()).isZero();
    }

    private ZoneId zone() {
        return world.reader().get().times().zone();
    }

    private Reader mail() {
        return world.jira.words(new OwnZoneService(world.ownTimes)).readerOf(world.person(world.ada));
    }
}
