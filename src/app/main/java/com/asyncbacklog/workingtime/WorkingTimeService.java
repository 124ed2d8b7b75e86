package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.List;

/** People's own settings. Everybody sees and changes only theirs, so who they are is all there is to check. */
@Named
class WorkingTimeService {

    private final WorkingTimeStore store;
    private final DefaultHoursStore defaults;
    private final CalendarNews news;
    private final People people;
    private final Projects projects;

    WorkingTimeService(
            WorkingTimeStore store, DefaultHoursStore defaults, CalendarNews news, People people, Projects projects) {
        this.store = store;
        this.defaults = defaults;
        this.news = news;
        this.people = people;
        this.projects = projects;
    }

    /** What counts for oneself where no project is meant. */
    PersonalHours mine() {
        return of(people.current(), DefaultHours.EVERYBODY);
    }

    /** What counts for oneself in a project. */
    PersonalHours mineIn(String projectKey) {
        Person person = people.current();
        return projects.find(projectKey, person)
                .map(project -> of(person, project.id()))
                .orElseThrow(NotFound::new);
    }

    PersonalHours replace(OwnWorkingTimeDraft draft) {
        Person person = people.current();
        OwnWorkingTime own = draft.checked();
        if (own.equals(OwnWorkingTime.NOTHING)) {
            store.delete(person.key());
        } else {
            store.write(person.key(), own);
        }
        news.calendarChanged(person.key());
        return of(person, DefaultHours.EVERYBODY);
    }

    /** Takes back all that one set for oneself but for absences. */
    void reset() {
        Person person = people.current();
        store.delete(person.key());
        news.calendarChanged(person.key());
    }

    private PersonalHours of(Person person, long projectId) {
        OwnWorkingTime own = store.find(List.of(person.key())).getOrDefault(person.key(), OwnWorkingTime.NOTHING);
        return new PersonalHours(person, own, defaults.find(projectId));
    }
}
