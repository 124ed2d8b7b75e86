package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleWeeks.AROUND_THE_CLOCK;
import static com.asyncbacklog.workingtime.SampleWeeks.LONG_WEEKEND;
import static com.asyncbacklog.workingtime.SampleWeeks.NIGHTS;
import static com.asyncbacklog.workingtime.SampleWeeks.SMALL_HOURS;
import static com.asyncbacklog.workingtime.SampleWeeks.SUNDAY_TO_THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/**
 * The engine against a clock watched minute by minute, around each clock change of the years 2025 and 2026: in a sample of
 * zones, and with {@code mvn verify -Pslow} in all of them.
 */
public class EveryZoneTest {

    private static final boolean SLOW = Boolean.getBoolean("slow");
    private static final int SAMPLE = 7;
    private static final long SEED = 20_260_329;

    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");

    /** Changes of other years that the two don't have the like of: of half an hour, at odd times, over a whole day. */
    private static final Map<String, List<String>> REMARKABLE = Map.of(
            "Pacific/Apia", List.of("2011-04-02T14:00:00Z", "2011-12-30T10:00:00Z"),
            "Pacific/Kwajalein", List.of("1993-08-21T12:00:00Z"),
            "Pacific/Kiritimati", List.of("1994-12-31T10:00:00Z"),
            "America/Sao_Paulo", List.of("2018-02-18T02:00:00Z", "2018-11-04T03:00:00Z"),
            "America/St_Johns", List.of("2010-03-14T03:31:00Z", "2010-11-07T02:31:00Z"),
            "America/Caracas", List.of("2007-12-09T07:00:00Z", "2016-05-01T07:00:00Z"),
            "Antarctica/Casey", List.of("2018-03-10T17:00:00Z", "2018-10-06T20:00:00Z", "2020-10-03T16:01:00Z"),
            "Asia/Pyongyang", List.of("2015-08-14T15:00:00Z", "2018-05-04T15:00:00Z"),
            "Asia/Kathmandu", List.of("1985-12-31T18:30:00Z"));

    private final Random random = new Random(SEED);
    private final Comparison comparison = new Comparison();

    @Test
    public void answers_are_those_of_a_clock_watched_minute_by_minute() {
        List<String> zones = zones();
        for (String zone : zones) {
            for (Instant change : changes(zone)) {
                people(zone, change).forEach(person -> comparison.around(change, person));
            }
        }
        assertNoMismatch(zones.size() + " zones");
    }

    @Test
    public void so_they_are_where_a_day_is_left_out_and_where_the_clock_is_set_at_odd_times() {
        REMARKABLE.forEach((zone, changes) -> changes.stream()
                .map(Instant::parse)
                .forEach(change -> {
                    ZoneOffsetTransition next = ZoneId.of(zone).getRules().nextTransition(change.minusSeconds(1));
                    assertThat(next.getInstant()).as(zone).isEqualTo(change);
                    people(zone, change).forEach(person -> comparison.around(change, person));
                }));
        assertNoMismatch(REMARKABLE.size() + " zones with remarkable changes");
    }

    @Test
    public void so_is_the_next_time_at_which_two_people_work() {
        List<String> zones = zones();
        for (String zone : zones) {
            for (Instant change : changes(zone)) {
                List<WorkingTime> here = people(zone, change);
                List<WorkingTime> there = people(zones.get(random.nextInt(zones.size())), change);
                for (WorkingTime person : here) {
                    comparison.common(change, person, there.get(random.nextInt(there.size())));
                }
            }
        }
        assertNoMismatch(zones.size() + " zones in pairs");
    }

    private void assertNoMismatch(String of) {
        if (SLOW) {
            System.out.printf(
                    "%s: %,d instants, %,d answers, %d mismatches%n",
                    of,
                    comparison.instants(),
                    comparison.answers(),
                    comparison.mismatches().size());
        }
        assertThat(comparison.mismatches()).as(of).isEmpty();
        assertThat(comparison.instants()).as(of).isGreaterThan(1_000);
    }

    private List<String> zones() {
        List<String> all = new ArrayList<>(ZoneId.getAvailableZoneIds());
        Collections.sort(all);
        if (!SLOW) {
            Collections.shuffle(all, random);
        }
        return SLOW ? all : all.subList(0, SAMPLE);
    }

    /** Some instant where a zone's clock is not set at all. */
    private List<Instant> changes(String zone) {
        List<Instant> changes = new ArrayList<>();
        ZoneOffsetTransition change = ZoneId.of(zone).getRules().nextTransition(FROM);
        while (change != null && change.getInstant().isBefore(TO)) {
            changes.add(change.getInstant());
            change = ZoneId.of(zone).getRules().nextTransition(change.getInstant());
        }
        return changes.isEmpty() ? List.of(FROM.plusSeconds(60L * random.nextInt(365 * 24 * 60))) : changes;
    }

    private List<WorkingTime> people(String zone, Instant change) {
        LocalDate day = LocalDate.ofInstant(change, ZoneId.of(zone));
        return List.of(
                person(zone, WorkingWeek.STANDARD),
                person(zone, SUNDAY_TO_THURSDAY, new DateRange(day.minusDays(1), day.plusDays(1))),
                person(zone, AROUND_THE_CLOCK),
                person(zone, NIGHTS, new DateRange(day, day)),
                person(zone, SMALL_HOURS),
                person(zone, LONG_WEEKEND, new DateRange(day.plusDays(2), day.plusYears(1))),
                person(zone, SampleWeeks.random(random)));
    }

    private static WorkingTime person(String zone, WorkingWeek week, DateRange... absences) {
        return new WorkingTime(ZoneId.of(zone), week, List.of(absences));
    }
}
