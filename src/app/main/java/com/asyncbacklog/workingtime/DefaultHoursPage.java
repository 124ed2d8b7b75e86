package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.PageAction;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.jira.Words;
import java.time.Clock;

/** {@code /secure/admin/AsyncBacklogDefaultHours.jspa}: the hours of everybody who has no other, for administrators of Jira. */
public final class DefaultHoursPage extends PageAction {

    private final DefaultHoursService service;
    private final People people;
    private final Words words;
    private final Clock clock;

    public DefaultHoursPage(DefaultHoursService service, People people, Words words, Clock clock, CurrentPage current) {
        super(current);
        this.service = service;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @Override
    protected boolean mayShow() {
        return service.ofEverybody().mayEdit();
    }

    @Override
    protected DefaultHoursView view() {
        require("workingtime-defaults-resources");
        Reader reader = words.reader(people.current());
        return new DefaultHoursView(
                service.ofEverybody(), "/settings/working-time", new CalendarWords(reader, clock.instant()), reader);
    }
}
