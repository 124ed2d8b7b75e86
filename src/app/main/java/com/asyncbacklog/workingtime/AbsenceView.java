package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;

/** For templates: an absence. */
public final class AbsenceView {

    private final VisibleAbsence absence;
    private final CalendarWords words;

    AbsenceView(VisibleAbsence absence, CalendarWords words) {
        this.absence = absence;
        this.words = words;
    }

    public int getId() {
        return absence.absence().id();
    }

    public String getDays() {
        return words.days(absence.absence().days());
    }

    /** As {@code YYYY-MM-DD}. */
    public String getFrom() {
        return absence.absence().days().from().toString();
    }

    /** As {@code YYYY-MM-DD}. */
    public String getTo() {
        return absence.absence().days().to().toString();
    }

    /** Empty for nobody. */
    public String getDeputyName() {
        return absence.deputy().map(Person::displayName).orElse("");
    }

    /** Their name in Jira, empty for nobody. */
    public String getDeputy() {
        return absence.deputy().map(Person::name).orElse("");
    }

    public boolean isDeputyGone() {
        return absence.deputy().isPresent() && !absence.deputyIsActive();
    }
}
