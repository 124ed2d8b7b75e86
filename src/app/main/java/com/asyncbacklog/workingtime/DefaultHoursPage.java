package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.PageAction;
import com.asyncbacklog.jira.Reader;
import java.time.Clock;

/** {@code /secure/admin/AsyncBacklogDefaultHours.jspa}: the hours of everybody who has no other, for administrators of Jira. */
public final class DefaultHoursPage extends PageAction {

    private final DefaultHoursService service;
    private final CurrentReader reader;
    private final Clock clock;

    public DefaultHoursPage(DefaultHoursService service, CurrentReader reader, Clock clock, CurrentPage current) {
        super(current);
        this.service = service;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    protected boolean mayShow() {
        return service.ofEverybody().mayEdit();
    }

    @Override
    protected DefaultHoursView view() {
        require("workingtime-defaults-resources");
        Reader administrator = reader.get();
        return new DefaultHoursView(
                service.ofEverybody(),
                "/settings/working-time",
                new CalendarWords(administrator, clock.instant()),
                administrator);
    }
}
