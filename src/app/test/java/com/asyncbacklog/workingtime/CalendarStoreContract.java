package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleCalendars.EARLY;
import static com.asyncbacklog.workingtime.SampleCalendars.NIGHTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the stores of calendars promise on every database. */
public abstract class CalendarStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-03T18:05:00Z");
    private static final long PROJECT = 10_100;
    private static final String ADA = "JIRAUSER10100";
    private static final String BEN = "JIRAUSER10101";

    @Rule
    public final AppDatabase database;

    private WorkingTimeStore own;
    private DefaultHoursStore defaults;
    private AbsenceStore absences;

    CalendarStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void open() {
        own = new WorkingTimeStore(database.objects());
        defaults = new DefaultHoursStore(database.objects());
        absences = new AbsenceStore(database.objects());
    }

    @Test
    public void what_somebody_set_comes_back_as_it_was_and_the_next_takes_its_place() {
        OwnWorkingTime all = own("America/Argentina/Buenos_Aires", NIGHTS);
        OwnWorkingTime nothingWorked = new OwnWorkingTime(Optional.empty(), Optional.of(WorkingWeek.NONE));
        OwnWorkingTime zoneOnly = new OwnWorkingTime(Optional.of(ZoneId.of("UTC")), Optional.empty());
        for (OwnWorkingTime set : List.of(all, nothingWorked, zoneOnly)) {
            own.write(ADA, set);
            own.write(BEN, all);

            assertThat(own.find(List.of(ADA, BEN, "nobody"))).isEqualTo(Map.of(ADA, set, BEN, all));
        }

        own.delete(ADA);

        assertThat(own.find(List.of(ADA, BEN))).containsOnlyKeys(BEN);
    }

    @Test
    public void a_zone_that_java_no_longer_knows_is_as_none_and_the_rest_stays() {
        own.write(ADA, own("Europe/Berlin", EARLY));
        WorkingTimeRow row = database.objects().find(WorkingTimeRow.class, Query.select())[0];
        row.setZoneId("Europe/Atlantis");
        row.save();

        assertThat(own.find(List.of(ADA)).get(ADA)).isEqualTo(new OwnWorkingTime(Optional.empty(), Optional.of(EARLY)));
    }

    @Test
    public void of_many_who_set_the_same_persons_time_for_the_first_time_none_fails_and_one_row_is_left() {
        for (int round = 0; round < 5; round++) {
            String person = "person " + round;

            List<Boolean> done = atOnce(List.of("Europe/Berlin", "Asia/Tokyo", "UTC").stream()
                    .<Callable<Boolean>>map(zone -> () -> {
                        own.write(person, own(zone, EARLY));
                        return true;
                    })
                    .toList());

            assertThat(done).containsOnly(true);
            assertThat(own.find(List.of(person))).hasSize(1);
        }
        assertThat(database.objects().count(WorkingTimeRow.class, Query.select()))
                .isEqualTo(5);
    }

    @Test
    public void thousands_of_people_take_a_statement_for_each_thousand() {
        List<String> people =
                IntStream.range(0, 2_500).mapToObj(i -> "person " + i).toList();
        own.write("person 2499", own("UTC", EARLY));
        absences.add(absence("person 2499", "2026-04-01", "2026-04-02"));

        assertThat(statementsOf(() -> assertThat(own.find(people)).containsOnlyKeys("person 2499")))
                .isEqualTo(3);
        assertThat(statementsOf(() -> assertThat(absences.find(people)).containsOnlyKeys("person 2499")))
                .isEqualTo(3);
        assertThat(statementsOf(() -> own.find(List.of()))).isZero();
    }

    @Test
    public void default_hours_of_a_project_and_of_everybody_come_in_one_statement() {
        DefaultHours team = set(DefaultHours.unset(PROJECT), EARLY);
        DefaultHours everybody = set(DefaultHours.unset(DefaultHours.EVERYBODY), NIGHTS);
        set(DefaultHours.unset(PROJECT + 1), WorkingWeek.NONE);

        assertThat(statementsOf(() -> assertThat(defaults.find(PROJECT)).isEqualTo(new Defaults(team, everybody))))
                .isEqualTo(1);
        assertThat(defaults.find(PROJECT + 2)).isEqualTo(new Defaults(DefaultHours.unset(PROJECT + 2), everybody));
        assertThat(defaults.find(DefaultHours.EVERYBODY).hours())
                .isEqualTo(new HoursFrom(HoursSource.ADMINISTRATOR, NIGHTS));
    }

    @Test
    public void default_hours_that_are_taken_back_keep_their_version() {
        DefaultHours first = set(DefaultHours.unset(PROJECT), EARLY);
        DefaultHours none = first.changed(Optional.empty(), BEN, NOW.plusSeconds(1));

        assertThat(defaults.replace(first, none)).isTrue();

        assertThat(defaults.find(PROJECT).team()).isEqualTo(none);
        assertThat(none.version()).isEqualTo(2);
        assertThat(defaults.replace(first, first.changed(Optional.of(NIGHTS), BEN, NOW)))
                .isFalse();
        assertThat(defaults.find(PROJECT).hours()).isEqualTo(HoursFrom.BUILT_IN);
    }

    @Test
    public void of_two_who_change_the_same_default_hours_one_wins_also_the_first_time() {
        for (int round = 0; round < 10; round++) {
            DefaultHours before = defaults.find(PROJECT).team();

            List<Boolean> won = atOnce(List.of(
                    () -> defaults.replace(before, before.changed(Optional.of(EARLY), ADA, NOW)),
                    () -> defaults.replace(before, before.changed(Optional.of(NIGHTS), BEN, NOW))));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(defaults.find(PROJECT).team().version()).isEqualTo(before.version() + 1);
        }
    }

    @Test
    public void a_deleted_project_leaves_no_hours_and_others_theirs() {
        set(DefaultHours.unset(PROJECT), EARLY);
        DefaultHours other = set(DefaultHours.unset(PROJECT + 1), EARLY);

        defaults.deleteProject(PROJECT);

        assertThat(defaults.find(PROJECT).team()).isEqualTo(DefaultHours.unset(PROJECT));
        assertThat(defaults.find(PROJECT + 1).team()).isEqualTo(other);
    }

    @Test
    public void absences_come_by_person_and_overlapping_ones_stay_apart() {
        Absence easter = absences.add(absence(ADA, "2026-04-03", "2026-04-06"));
        Absence april = absences.add(new Absence(0, ADA, days("2026-04-01", "2026-04-30"), Optional.of(BEN)));
        Absence bens = absences.add(absence(BEN, "0001-01-01", "9999-12-31"));

        Map<String, List<Absence>> found = absences.find(List.of(ADA, BEN));

        assertThat(found.get(ADA)).containsExactlyInAnyOrder(easter, april);
        assertThat(found.get(BEN)).containsExactly(bens);
        assertThat(absences.count(ADA)).isEqualTo(2);
    }

    @Test
    public void absences_run_from_the_latest_to_the_earliest_and_page_by_place() {
        List<Absence> expected = new ArrayList<>();
        for (String first : List.of("2026-05-01", "2026-03-01", "2026-05-01", "2024-02-29", "1999-12-31")) {
            expected.add(absences.add(absence(ADA, first, "2026-06-01")));
        }
        absences.add(absence(BEN, "2026-05-01", "2026-05-01"));
        expected.sort((one, other) -> AbsencePlace.of(other).isOlderThan(AbsencePlace.of(one)) ? -1 : 1);

        List<Absence> read = new ArrayList<>(absences.latest(ADA, Optional.empty(), 2));
        for (int page = 0; page < 3; page++) {
            read.addAll(absences.latest(ADA, Optional.of(AbsencePlace.of(read.get(read.size() - 1))), 2));
        }

        assertThat(read).isEqualTo(expected);
        assertThat(read.get(0).id()).isGreaterThan(read.get(1).id());
    }

    @Test
    public void an_absence_is_deleted_only_as_that_of_its_owner() {
        Absence mine = absences.add(absence(ADA, "2026-04-03", "2026-04-06"));

        assertThat(absences.delete(BEN, mine.id())).isFalse();
        assertThat(absences.count(ADA)).isEqualTo(1);
        assertThat(absences.delete(ADA, mine.id())).isTrue();
        assertThat(absences.delete(ADA, mine.id())).isFalse();
        assertThat(absences.count(ADA)).isZero();
    }

    private DefaultHours set(DefaultHours before, WorkingWeek week) {
        DefaultHours after = before.changed(Optional.of(week), ADA, NOW);
        assertThat(defaults.replace(before, after)).isTrue();
        return after;
    }

    private static OwnWorkingTime own(String zone, WorkingWeek week) {
        return new OwnWorkingTime(Optional.of(ZoneId.of(zone)), Optional.of(week));
    }

    private static Absence absence(String person, String from, String to) {
        return new Absence(0, person, days(from, to), Optional.empty());
    }

    private static DateRange days(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    private int statementsOf(Runnable work) {
        database.statements().start();
        work.run();
        return database.statements().count();
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> work) {
        CyclicBarrier barrier = new CyclicBarrier(work.size());
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Callable<Boolean>> together = work.stream()
                    .<Callable<Boolean>>map(one -> () -> {
                        barrier.await(60, TimeUnit.SECONDS);
                        return one.call();
                    })
                    .toList();
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(together)) {
                results.add(result.get());
            }
            return results;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        } finally {
            threads.shutdownNow();
        }
    }
}
