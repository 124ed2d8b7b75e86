package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueState;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.Projects;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where nothing happens to decisions any more, whoever looks: on an issue that is archived or gone, and for those about no issue
 * in a project that is. Clocks and checks stand still there.
 */
@Named
class Standstill {

    private final Issues issues;
    private final Projects projects;

    Standstill(Issues issues, Projects projects) {
        this.issues = issues;
        this.projects = projects;
    }

    /** All issues come by one call, projects by one each. */
    Look lookAt(Collection<Decision> decisions) {
        List<Long> ids = decisions.stream()
                .flatMap(decision -> decision.home().issueId().stream())
                .distinct()
                .toList();
        return new Look(ids.isEmpty() ? Map.of() : issues.states(ids));
    }

    boolean holds(Decision decision) {
        return lookAt(List.of(decision)).isStill(decision);
    }

    /** How it is with some decisions. */
    final class Look {

        private final Map<Long, IssueState> states;
        private final Map<Long, Boolean> liveProjects = new HashMap<>();

        private Look(Map<Long, IssueState> states) {
            this.states = states;
        }

        /** Of the decision's issue; nothing when it is about none, or the issue is gone. */
        Optional<IssueState> issue(Decision decision) {
            return decision.home().issueId().map(states::get);
        }

        boolean isStill(Decision decision) {
            return decision.home().issueId().isPresent()
                    ? issue(decision).map(IssueState::archived).orElse(true)
                    : !liveProjects.computeIfAbsent(decision.home().projectId(), projects::isLive);
        }
    }
}
