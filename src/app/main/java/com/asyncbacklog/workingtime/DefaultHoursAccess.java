package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.GlobalAccess;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;

/** Who may do what with default hours. */
@Named
class DefaultHoursAccess {

    private final Projects projects;
    private final GlobalAccess global;
    private final People people;

    DefaultHoursAccess(Projects projects, GlobalAccess global, People people) {
        this.projects = projects;
        this.global = global;
        this.people = people;
    }

    /**
     * Default hours that the reader may see.
     *
     * @param projectId {@link DefaultHours#EVERYBODY} for those of all projects
     */
    record Scope(long projectId, Person reader, boolean mayEdit) {}

    /** A team's are for whoever may browse the project; its administrators change them, unless it is archived. */
    Scope ofProject(String key) {
        return projects.access(key, people.current()).map(this::ofProject).orElseThrow(NotFound::new);
    }

    Scope ofProject(ProjectAccess access) {
        long id = access.project().id();
        return new Scope(id, people.current(), access.administers() && projects.isLive(id));
    }

    /** Everybody's are no secret, as they count for everybody; administrators of Jira change them. */
    Scope ofEverybody() {
        Person reader = people.current();
        return new Scope(DefaultHours.EVERYBODY, reader, global.administersJira(reader));
    }
}
