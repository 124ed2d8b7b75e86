package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.jira.MembersJson;
import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who reviews a project's decisions, and who says who does. */
@Named
class Reviewers {

    private final Projects projects;
    private final Membership membership;
    private final Actors actors;

    Reviewers(Projects projects, Membership membership, Actors actors) {
        this.projects = projects;
        this.membership = membership;
        this.actors = actors;
    }

    /** Whoever the thread works for. */
    Actor current() {
        return actors.current();
    }

    /** A project that somebody sees. */
    ProjectAccess project(String key, Actor reader) {
        return projects.access(key, reader.person()).orElseThrow(NotFound::new);
    }

    /** The same for its administrators, while it is not archived. */
    ProjectAccess administered(String key, Actor administrator) {
        ProjectAccess access = project(key, administrator);
        if (!access.administers()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-open-round"));
        }
        if (!isLive(access.project().id())) {
            throw new Forbidden(Message.of("asyncbacklog.error.archived"));
        }
        return access;
    }

    Optional<ProjectAccess> access(long projectId, Person reader) {
        return projects.access(projectId, reader);
    }

    boolean isLive(long projectId) {
        return projects.isLive(projectId);
    }

    boolean exists(long projectId) {
        return projects.exists(projectId);
    }

    Members read(JsonFields fields, FieldErrors errors) {
        return membership.read(fields, "reviewers", errors);
    }

    MembersJson json(Members reviewers) {
        return membership.json(reviewers);
    }

    Person person(String key) {
        return actors.person(key);
    }

    /** What somebody belongs to, for many questions. */
    Membership.Belonging belonging(Person person) {
        return membership.of(person);
    }

    /** Whether somebody who sees the round's project marks in it; nobody does who is not logged in, or in an archive. */
    boolean includes(Membership.Belonging belonging, Person person, ReviewRound round) {
        return !person.isAnonymous()
                && isLive(round.projectId())
                && (round.reviewers().isEmpty() || belonging.to(round.reviewers(), round.projectId()));
    }

    /** Those who were chosen, each once; nobody where everybody may mark, as nobody waits for everybody. */
    List<Person> chosen(ReviewRound round) {
        return membership.people(round.reviewers(), round.projectId());
    }

    /** Where the days of a round are counted: with who opened it, else with who leads the project. */
    ZoneId zone(long projectId, String openedBy) {
        return Optional.of(openedBy)
                .filter(key -> !key.isEmpty())
                .map(actors::person)
                .or(() -> projects.lead(projectId))
                .flatMap(Person::zone)
                .orElseGet(ZoneId::systemDefault);
    }
}
