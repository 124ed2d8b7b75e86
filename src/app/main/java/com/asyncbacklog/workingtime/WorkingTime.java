package com.asyncbacklog.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When one person works. All durations are elapsed time. What lies ahead is looked for in the next hundred years, so that
 * an answer always comes, and soon: beyond them, as with an empty week or in an absence without end, there is no more
 * working time in sight, and the answer is empty.
 *
 * @param absences days without work, in that zone; kept in order and merged
 */
public record WorkingTime(ZoneId zone, WorkingWeek week, List<DateRange> absences) {

    private static final Period IN_SIGHT = Period.ofYears(100);

    /** Time for the longest parental leave, and for the year after it in which each mixture of clock changes occurs. */
    private static final Period IN_SIGHT_FOR_TWO = Period.ofYears(5);

    public WorkingTime {
        absences = DateRange.merged(absences);
    }

    /**
     * The local working day an instant belongs to. Days change at 04:00 on this person's clock: Friday 23:30 and Saturday
     * 02:00 are Friday. But work belongs to the day on which its stretch began: a night shift takes its day along until it
     * ends, and a day whose work begins earlier begins with it. Days never run backwards, and none is one that the zone's
     * clock left out.
     */
    public LocalDate localDay(Instant instant) {
        return localDays().of(instant);
    }

    /** All instants of a local working day, as {@link #localDay} tells; empty for one that the zone's clock left out. */
    public Optional<Interval> bounds(LocalDate localDay) {
        return localDays().bounds(localDay);
    }

    /** Whether there is work that begins on this day: it has hours, is in no absence, and its clock shows those hours. */
    public boolean isWorkingDay(LocalDate day) {
        return !stretches(day).isEmpty();
    }

    /** The next working day after this one; empty when none is in sight. */
    public Optional<LocalDate> nextWorkingDay(LocalDate day) {
        return workdays()
                .from(day.plusDays(1), day.plus(IN_SIGHT))
                .filter(this::isWorkingDay)
                .findFirst();
    }

    /** The last working day before this one; empty when there is none in the hundred years before. */
    public Optional<LocalDate> previousWorkingDay(LocalDate day) {
        return workdays()
                .backFrom(day.minusDays(1), day.minus(IN_SIGHT))
                .filter(this::isWorkingDay)
                .findFirst();
    }

    /** The stretches of work that begin on a day, in order; the last may end on the next. Empty when it is no working day. */
    public List<Interval> stretches(LocalDate day) {
        if (!workdays().has(day) || !clock().has(day)) {
            return List.of();
        }
        return week.on(day.getDayOfWeek()).stream()
                .flatMap(hours -> clock().interval(day, hours).stream())
                .toList();
    }

    /** From the beginning of a day's first stretch to the end of its last, breaks included; empty when it is no working day. */
    public Optional<Interval> workday(LocalDate day) {
        List<Interval> stretches = stretches(day);
        return stretches.isEmpty()
                ? Optional.empty()
                : Interval.between(
                        stretches.get(0).start(),
                        stretches.get(stretches.size() - 1).end());
    }

    public boolean isWorkingAt(Instant instant) {
        return stretchAt(instant).isPresent();
    }

    /** The whole stretch of work that goes on at an instant. */
    public Optional<Interval> stretchAt(Instant instant) {
        return stretches(instant, Period.ofDays(1))
                .filter(stretch -> stretch.contains(instant))
                .findFirst();
    }

    /** When the next stretch begins; never {@code from} itself. A stretch begins anew after a break and at midnight. */
    public Optional<Instant> nextStart(Instant from) {
        return rest(from).map(Interval::start).filter(from::isBefore).findFirst();
    }

    /** When the stretch that goes on ends, or else the next one; never {@code from} itself. */
    public Optional<Instant> nextEnd(Instant from) {
        return rest(from).map(Interval::end).findFirst();
    }

    /**
     * When so much of this person's working time will be over: the first instant {@code t} with
     * {@code between(from, t)} equal to {@code working}. So eight hours from Monday 09:00 are over on Monday at 17:00, not
     * on Tuesday morning; and no time at all is over at once, also at night: there is nothing to wait for.
     *
     * @param working not negative
     * @return empty when not so much working time is in sight
     */
    public Optional<Instant> after(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("working time ahead cannot be " + working);
        }
        if (working.isZero()) {
            return Optional.of(from);
        }
        Duration left = working;
        for (Iterator<Interval> ahead = rest(from).iterator(); ahead.hasNext(); ) {
            Interval stretch = ahead.next();
            if (left.compareTo(stretch.length()) <= 0) {
                return Optional.of(stretch.start().plus(left));
            }
            left = left.minus(stretch.length());
        }
        return Optional.empty();
    }

    /** The working time that passes between two instants; zero when the second is not after the first. */
    public Duration between(Instant from, Instant to) {
        return Interval.between(from, to).map(this::within).orElse(Duration.ZERO);
    }

    /**
     * When the clock shows a time of day within a local working day: 17:30 of Friday is on Friday, 00:30 of Friday on
     * Saturday, and 05:30 at the end of Friday's night shift on Saturday too. A time that the clock is set forward over is
     * reached when it is set; of one that it shows twice the first counts. A day without that time, because another begins
     * before it, has it at its end. So each working day has exactly one such instant, and never before that of an earlier day.
     *
     * @return empty when it is no working day
     */
    public Optional<Instant> at(LocalDate localDay, LocalTime timeOfDay) {
        return isWorkingDay(localDay) ? Optional.of(localDays().at(localDay, timeOfDay)) : Optional.empty();
    }

    /**
     * When two people next work at the same time: the rest of it, when they do already at {@code from}. A stretch that
     * begins where another ends is one of its own, as in {@link #nextStart}.
     *
     * @return empty when they don't in the next five years
     */
    public static Optional<Interval> nextCommon(WorkingTime a, WorkingTime b, Instant from) {
        Iterator<Interval> ofA = a.rest(from, IN_SIGHT_FOR_TWO).iterator();
        Iterator<Interval> ofB = b.rest(from, IN_SIGHT_FOR_TWO).iterator();
        Optional<Interval> one = next(ofA);
        Optional<Interval> other = next(ofB);
        while (one.isPresent() && other.isPresent()) {
            Optional<Interval> common = one.get().intersection(other.get());
            if (common.isPresent()) {
                return common;
            }
            if (one.get().end().isBefore(other.get().end())) {
                one = next(ofA);
            } else {
                other = next(ofB);
            }
        }
        return Optional.empty();
    }

    private static Optional<Interval> next(Iterator<Interval> stretches) {
        return stretches.hasNext() ? Optional.of(stretches.next()) : Optional.empty();
    }

    private Duration within(Interval interval) {
        LocalDate last = clock().date(interval.end()).plusDays(1);
        return stretches(interval.start(), last)
                .takeWhile(stretch -> stretch.start().isBefore(interval.end()))
                .flatMap(stretch -> stretch.intersection(interval).stream())
                .map(Interval::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<Interval> rest(Instant from) {
        return rest(from, IN_SIGHT);
    }

    /** What is left of working time from an instant on, in order. */
    private Stream<Interval> rest(Instant from, Period inSight) {
        return stretches(from, inSight).flatMap(stretch -> stretch.since(from).stream());
    }

    private Stream<Interval> stretches(Instant from, Period inSight) {
        return stretches(from, clock().date(from).plus(inSight));
    }

    /** Those that may not be over at an instant, in order: one that began the day before may go on, longer ones are none. */
    private Stream<Interval> stretches(Instant from, LocalDate last) {
        return workdays().from(clock().date(from).minusDays(1), last).flatMap(day -> stretches(day).stream());
    }

    private WallClock clock() {
        return new WallClock(zone);
    }

    private Workdays workdays() {
        return new Workdays(week, absences);
    }

    private LocalDays localDays() {
        return new LocalDays(this, clock());
    }
}
