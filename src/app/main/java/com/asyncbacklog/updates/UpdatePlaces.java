package com.asyncbacklog.updates;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.Optional;

/** Who acts, and in which project. */
@Named
class UpdatePlaces {

    private final People people;
    private final Projects projects;

    UpdatePlaces(People people, Projects projects) {
        this.people = people;
        this.projects = projects;
    }

    /** Whoever the thread works for. */
    Person current() {
        return people.current();
    }

    /** The project of this key, if that person may browse it. */
    UpdatePlace find(String projectKey, Person person) {
        ProjectAccess access = projects.access(projectKey, person).orElseThrow(NotFound::new);
        return new UpdatePlace(access, projects.isLive(access.project().id()));
    }

    /** The project of this id, if that person may browse it. */
    Optional<ProjectRef> project(long id, Person person) {
        return projects.access(id, person).map(ProjectAccess::project);
    }

    /** As the first; refuses who may not write there. */
    UpdatePlace writable(String projectKey, Person person) {
        UpdatePlace place = find(projectKey, person);
        refuseInArchive(place);
        if (!place.mayComment()) {
            throw new Forbidden(Message.of("asyncbacklog.updates.error.may-not-post"));
        }
        return place;
    }

    /** Says why nobody may write in an archived project, not even who otherwise might. */
    static void refuseInArchive(UpdatePlace place) {
        if (!place.live()) {
            throw new Forbidden(Message.of("asyncbacklog.error.archived"));
        }
    }
}
