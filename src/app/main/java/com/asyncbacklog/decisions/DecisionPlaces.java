package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.jira.SeenIssues;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who sees a decision: whoever may browse its issue. One about no issue is seen by all who may browse its project, and one
 * whose issue was deleted by those who administer the project.
 */
@Named
class DecisionPlaces {

    private final Issues issues;
    private final Projects projects;

    DecisionPlaces(Issues issues, Projects projects) {
        this.issues = issues;
        this.projects = projects;
    }

    /** The issue of this key, or that had it before a move. */
    Optional<IssueAccess> issue(String key, Person reader) {
        return issues.find(key, reader);
    }

    /** Whether the project is there and takes changes. */
    boolean isLive(ProjectRef project) {
        return projects.isLive(project.id());
    }

    /** The keys of those of these issues that the reader may browse, by id; one call. */
    Map<Long, String> issueKeys(Collection<Long> ids, Person reader) {
        Map<Long, String> keys = new HashMap<>();
        if (!ids.isEmpty()) {
            issues.look(List.copyOf(ids), reader)
                    .visible()
                    .forEach((id, access) -> keys.put(id, access.issue().key()));
        }
        return keys;
    }

    Optional<ProjectRef> project(String key, Person reader) {
        return projects.find(key, reader);
    }

    /** The project of this key and what the reader may do there. */
    Optional<ProjectAccess> projectAccess(String key, Person reader) {
        return projects.access(key, reader);
    }

    /** The key of a project that the reader may browse. */
    Optional<String> projectKey(long id, Person reader) {
        return projects.access(id, reader).map(access -> access.project().key());
    }

    boolean administers(long projectId, Person reader) {
        return projects.access(projectId, reader)
                .filter(ProjectAccess::administers)
                .isPresent();
    }

    /** Of each that the reader may see, by its id, where it is. All issues come by one call, projects by one each. */
    Map<Integer, DecisionAccess> visible(Collection<Decision> decisions, Person reader) {
        List<Long> ids = decisions.stream()
                .flatMap(decision -> decision.home().issueId().stream())
                .distinct()
                .toList();
        SeenIssues seen = ids.isEmpty() ? new SeenIssues(Map.of(), Set.of()) : issues.look(ids, reader);
        Map<Long, Optional<ProjectAccess>> asked = new HashMap<>();
        Map<Long, Boolean> live = new HashMap<>();
        Map<Integer, DecisionAccess> visible = new HashMap<>();
        for (Decision decision : decisions) {
            Optional<DecisionAccess> access;
            DecisionHome home = decision.home();
            if (home.issueId().isEmpty()) {
                access = project(home, reader, asked)
                        .map(found -> DecisionAccess.inProject(
                                found, live.computeIfAbsent(home.projectId(), projects::isLive)));
            } else if (seen.missing().contains(home.issueId().get())) {
                access = project(home, reader, asked)
                        .filter(ProjectAccess::administers)
                        .map(DecisionAccess::ofDeletedIssue);
            } else {
                access = Optional.ofNullable(seen.visible().get(home.issueId().get()))
                        .map(DecisionAccess::onIssue);
            }
            access.ifPresent(found -> visible.put(decision.id(), found));
        }
        return visible;
    }

    /** Those of the people who may see what is decided there, in the same order. */
    List<Person> whoSees(DecisionHome home, Collection<Person> people) {
        return home.issueId()
                .map(issue -> issues.browsers(issue, people))
                .orElseGet(() -> projects.browsers(home.projectId(), people));
    }

    private Optional<ProjectAccess> project(
            DecisionHome home, Person reader, Map<Long, Optional<ProjectAccess>> asked) {
        return asked.computeIfAbsent(home.projectId(), id -> projects.access(id, reader));
    }
}
