package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;

/** For templates: default hours, to be changed by who may. */
public final class DefaultHoursView {

    private final VisibleDefaultHours hours;
    private final String address;
    private final CalendarWords words;
    private final Reader reader;

    /** @param address below the base of the REST API */
    DefaultHoursView(VisibleDefaultHours hours, String address, CalendarWords words, Reader reader) {
        this.hours = hours;
        this.address = address;
        this.words = words;
        this.reader = reader;
    }

    public String getAddress() {
        return address;
    }

    public boolean isEditable() {
        return hours.mayEdit();
    }

    /** Whether they were set here. */
    public boolean isOwnDays() {
        return hours.hours().week().isPresent();
    }

    /** What counts, in short, and who set it. */
    public String getEffective() {
        return from(hours.effective());
    }

    /** What counts without any set here, in short, and who set it. */
    public String getDefaultDays() {
        return from(hours.fallback());
    }

    public WeekView getWeek() {
        return new WeekView(hours.effective().week(), reader);
    }

    public int getVersion() {
        return hours.hours().version();
    }

    /** Who changed them last, and when; empty when nobody did. */
    public String getChanged() {
        return hours.changedBy()
                .map(Person::displayName)
                .map(name -> reader.text(
                        "asyncbacklog.workingtime.changed",
                        name,
                        reader.times().date(hours.hours().changedAt().orElseThrow())))
                .orElse("");
    }

    private String from(HoursFrom from) {
        return reader.text(
                "asyncbacklog.workingtime.hours-from." + from.source().value(), words.week(from.week()));
    }
}
