package com.asyncbacklog.acceptance;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody in a project whose updates are prompted, with what can be told of their mails by the clock on their wall alone. Knows nothing of
 * the app's own reckoning.
 */
final class Walker {

    private static final String API = "/rest/async-backlog/1.0";

    private final String name;
    private final ZoneId zone;
    private Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private LocalTime start = LocalTime.of(9, 0);
    private Optional<LocalDate> awayFrom = Optional.empty();
    private Optional<LocalDate> awayTo = Optional.empty();
    private final Set<LocalDate> posted = new HashSet<>();

    Walker(String name, ZoneId zone) {
        this.name = name;
        this.zone = zone;
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return zone;
    }

    /** From then on, for eight hours on each of these days. */
    void works(Caller caller, Set<DayOfWeek> newDays, LocalTime newStart) {
        days = newDays;
        start = newStart;
        String week = days.stream()
                .map(day -> "\"%s\":[{\"from\":\"%s\",\"to\":\"%s\"}]"
                        .formatted(day.name().substring(0, 3), start, start.plusHours(8)))
                .collect(joining(","));
        caller.put(API + "/me/working-time", "{\"days\":{" + week + "}}").done();
    }

    /** Both days included. */
    void isAway(Caller caller, String from, String to) {
        awayFrom = Optional.of(LocalDate.parse(from));
        awayTo = Optional.of(LocalDate.parse(to));
        caller.post(API + "/me/absences", "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to))
                .done();
    }

    /** Says that there is nothing to report on a day of theirs, which it must be now. */
    void posts(Caller caller, String project, LocalDate day) {
        posted.add(day);
        caller.post(API + "/projects/" + project + "/updates", "{\"nothingToReport\":true}")
                .done();
    }

    /** Every prompt that they should get from one instant to another, as {@link #mail} writes it. */
    Stream<String> prompts(Instant from, Instant until, LocalTime promptAt) {
        return instants(from, until, promptAt, day -> !posted.contains(day)).map(at -> mail("prompt", at));
    }

    /** The same of digests, if there is something new each day. */
    Stream<String> digests(Instant from, Instant until) {
        return instants(from, until, start, day -> true).map(at -> mail("digest", at));
    }

    String mail(String kind, Instant at) {
        return at + " " + kind + " to " + name + " in " + zone;
    }

    private Stream<Instant> instants(Instant from, Instant until, LocalTime time, Predicate<LocalDate> counts) {
        LocalDate first = LocalDate.ofInstant(from, zone).minusDays(1);
        LocalDate last = LocalDate.ofInstant(until, zone).plusDays(1);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> awayFrom.isEmpty() || day.isBefore(awayFrom.get()) || day.isAfter(awayTo.get()))
                .filter(counts)
                .map(day -> day.atTime(time).atZone(zone).toInstant())
                .filter(at -> !at.isBefore(from) && at.isBefore(until));
    }
}
