package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.jira.Reader;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A response clock as REST answers it; texts are in the asker's language.
 *
 * @param dueAt null when no such working time is in sight
 * @param text both people's clocks at that instant; null with it
 * @param late whether it is later than the asker's own working time would make one think
 * @param warning why it is, null when it is not
 * @param absentUntil the last day of the absence that holds the answer up
 * @param standIn who may answer instead
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ResponseClockJson(
        PersonJson to,
        double hours,
        String dueAt,
        String text,
        SideJson theirs,
        SideJson yours,
        CommonJson nextCommon,
        boolean late,
        String warning,
        String absentUntil,
        PersonJson standIn) {

    /**
     * One side's clock.
     *
     * @param now as the clock on the wall there
     * @param due as above, null when there is none
     * @param working whether they are at work now
     * @param nextWorkingAt when they are again; the present instant when they are, null when not in sight
     */
    record SideJson(String timeZone, String now, String due, boolean working, String nextWorkingAt) {

        static SideJson of(WorkingTime time, ResponseClock clock, Reader reader) {
            CalendarWords words = new CalendarWords(reader, clock.now());
            return new SideJson(
                    time.zone().getId(),
                    words.clock(time.zone()),
                    clock.dueAt().map(due -> words.moment(due, time.zone())).orElse(null),
                    time.isWorkingAt(clock.now()),
                    time.nextWorking(clock.now()).map(Instant::toString).orElse(null));
        }
    }

    /** When both work next, from the first instant to the first one that is too late. */
    record CommonJson(String start, String end) {}

    static ResponseClockJson of(ResponseClock clock, Optional<Person> standIn, Reader reader) {
        return new ResponseClockJson(
                PersonJson.of(clock.answerer()),
                clock.working().toSeconds() / 3600.0,
                clock.dueAt().map(Instant::toString).orElse(null),
                clock.dueAt().map(due -> text(due, clock, reader)).orElse(null),
                SideJson.of(clock.theirs(), clock, reader),
                SideJson.of(clock.yours(), clock, reader),
                clock.nextCommon()
                        .map(common -> new CommonJson(
                                common.start().toString(), common.end().toString()))
                        .orElse(null),
                clock.isLate(),
                clock.isLate() ? warning(clock, reader) : null,
                clock.absentUntil().map(LocalDate::toString).orElse(null),
                standIn.map(PersonJson::of).orElse(null));
    }

    private static String text(Instant due, ResponseClock clock, Reader reader) {
        return new CalendarWords(reader, clock.now())
                .onBothClocks(
                        due,
                        clock.answerer().displayName(),
                        clock.theirs().zone(),
                        clock.yours().zone());
    }

    private static String warning(ResponseClock clock, Reader reader) {
        String name = clock.answerer().displayName();
        if (clock.dueAt().isEmpty()) {
            return reader.text("asyncbacklog.workingtime.late.never", name);
        }
        String due = new CalendarWords(reader, clock.now())
                .moment(clock.dueAt().get(), clock.yours().zone());
        return clock.absentUntil()
                .map(until -> reader.text(
                        "asyncbacklog.workingtime.late.absent",
                        name,
                        reader.times().date(until),
                        due))
                .orElseGet(() -> reader.text("asyncbacklog.workingtime.late.off", name, due));
    }
}
