package com.asyncbacklog.decisions;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.Person;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What hands decisions over, for tests of what they are handed over to. */
public final class DecisionHandover {

    private final DecisionsAtWork work;
    private final AppDatabase database;
    private final FakeJira jira;

    public DecisionHandover(AppDatabase database, FakeJira jira) {
        this.work = new DecisionsAtWork(database, jira);
        this.database = database;
        this.jira = jira;
    }

    public DecisionImportService importing() {
        return work.importing();
    }

    public DecisionExportService exporting() {
        return work.exporting();
    }

    public DecisionResource resource() {
        return work.resource();
    }

    public DecisionIssueResource issueResource() {
        return work.issueResource();
    }

    public Instant now() {
        return work.now();
    }

    /** A decision with all a decision can have, in an area. */
    public int record(ApplicationUser author, String issue, String title, String area) {
        return work.record(author, issue, title, area).decision().id();
    }

    public void setAreas(String project, String name, ApplicationUser decider) {
        work.setAreas(project, SampleAreas.area(name).decidedBy(decider));
    }

    public List<Event> events(String project) {
        return new EventStore(database.objects())
                .newest(EventFilter.ofProjects(List.of(jira.project(project).getId())), Optional.empty(), 1_000);
    }

    public List<Optional<EventStory>> tell(List<Event> events, ApplicationUser reader) {
        Person person = jira.people().byKey(reader.getKey());
        return work.teller.tell(events, jira.words().readerOf(person));
    }
}
