package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Reader;
import java.time.Instant;
import java.util.List;

/** For templates: one's own working hours and zone, to be changed. */
public final class HoursView {

    private final PersonalHours hours;
    private final Presence presence;
    private final CalendarWords words;
    private final Reader reader;

    HoursView(PersonalHours hours, Presence presence, Reader reader, Instant now) {
        this.hours = hours;
        this.presence = presence;
        this.words = new CalendarWords(reader, now);
        this.reader = reader;
    }

    /** Such as "It is Wed 14:32 in Berlin (Europe). You are at work until 17:00." */
    public String getNow() {
        String here = reader.text(
                "asyncbacklog.workingtime.now", words.clock(hours.zone()), CalendarWords.place(hours.zone()));
        String change =
                presence.changesAt().map(at -> words.moment(at, hours.zone())).orElse("");
        return here + " " + reader.text("asyncbacklog.workingtime.now." + state(), change);
    }

    public boolean isOwnDays() {
        return hours.own().week().isPresent();
    }

    /** The hours that count without own ones, in short, and who set them. */
    public String getDefaultDays() {
        HoursFrom fallback = hours.defaults().hours();
        return reader.text(
                "asyncbacklog.workingtime.hours-from." + fallback.source().value(), words.week(fallback.week()));
    }

    public WeekView getWeek() {
        return new WeekView(hours.hours().week(), reader);
    }

    public boolean isOwnZone() {
        return hours.own().zone().isPresent();
    }

    /** The zone that counts without an own one. */
    public String getJiraZone() {
        return CalendarWords.place(new PersonalHours(hours.person(), OwnWorkingTime.NOTHING, hours.defaults()).zone());
    }

    public List<ZoneGroupView> getZones() {
        return ZoneGroupView.all(hours.own().zone(), words.now());
    }

    private String state() {
        if (presence.working()) {
            return "working";
        }
        if (presence.changesAt().isEmpty()) {
            return "never";
        }
        return presence.absence().isPresent() ? "absent" : "off";
    }
}
