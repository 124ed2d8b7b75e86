package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.profile.ProfileSection;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** One's own absences on the page of one's settings. */
@Named
public final class AbsencesSection implements ProfileSection {

    private static final int MOST = 100;

    private final AbsenceService service;
    private final CalendarService calendars;
    private final Clock clock;

    public AbsencesSection(AbsenceService service, CalendarService calendars, Clock clock) {
        this.service = service;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String template() {
        return "async-backlog/workingtime/absences.vm";
    }

    @Override
    public String webResource() {
        return "workingtime-absences-resources";
    }

    @Override
    public AbsencesView view(Reader reader) {
        Instant now = clock.instant();
        Page<VisibleAbsence> latest = service.mine(Paging.first(MOST));
        return new AbsencesView(
                latest.items(),
                latest.next().isPresent(),
                calendars.of(reader.person()).localDay(now),
                new CalendarWords(reader, now));
    }
}
