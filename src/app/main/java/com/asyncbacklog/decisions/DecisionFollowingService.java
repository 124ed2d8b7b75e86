package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueChange;
import com.asyncbacklog.jira.IssueFollower;
import com.asyncbacklog.jira.IssueState;
import com.asyncbacklog.jira.PeriodicJob;
import com.asyncbacklog.jira.Projects;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets decisions follow their issues: into another project, where they lose their area; to a standstill when the issue is
 * archived or deleted, and out of it when it is restored. With their project they stand still or go for good. As a node may miss
 * what happened on another, and nobody tells of archived projects, all are looked at every night.
 */
@Named
public class DecisionFollowingService implements IssueFollower, PeriodicJob {

    private static final int BATCH = 200;

    private final DecisionStore store;
    private final DecisionAreaStore areas;
    private final ObjectionClockService clocks;
    private final Standstill standstill;
    private final Projects projects;

    DecisionFollowingService(
            DecisionStore store,
            DecisionAreaStore areas,
            ObjectionClockService clocks,
            Standstill standstill,
            Projects projects) {
        this.store = store;
        this.areas = areas;
        this.clocks = clocks;
        this.standstill = standstill;
        this.projects = projects;
    }

    @Override
    public void issueChanged(IssueChange change) {
        long issueId = change.issue().id();
        switch (change.kind()) {
            case MOVED ->
                store.ofIssue(issueId)
                        .forEach(decision -> move(decision, change.issue().projectId(), change.actor(), change.at()));
            case ARCHIVED, DELETED -> store.ofIssue(issueId).forEach(decision -> clocks.halt(decision, change.at()));
            case RESTORED -> store.ofIssue(issueId).forEach(decision -> clocks.resume(decision, change.at()));
            default -> {}
        }
    }

    @Override
    public void projectDeleted(long projectId) {
        store.deleteProject(projectId);
        areas.deleteProject(projectId);
    }

    @Override
    public String name() {
        return "decisions-follow-issues";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Instant now) {
        List<Decision> batch = store.all(0, BATCH);
        while (!batch.isEmpty()) {
            Standstill.Look look = standstill.lookAt(batch);
            batch.forEach(decision -> reconcile(decision, look, now));
            batch = store.all(batch.get(batch.size() - 1).id(), BATCH);
        }
        Stream.concat(areas.projects().stream(), store.projectsOfDeleted().stream())
                .distinct()
                .filter(project -> !projects.exists(project))
                .forEach(this::projectDeleted);
    }

    private void reconcile(Decision decision, Standstill.Look look, Instant now) {
        Optional<IssueState> state = look.issue(decision);
        if (state.isEmpty() && !projects.exists(decision.home().projectId())) {
            projectDeleted(decision.home().projectId());
        } else if (state.isPresent()
                && state.get().projectId() != decision.home().projectId()) {
            move(decision, state.get().projectId(), "", now);
        } else {
            clocks.follow(decision, look, now);
        }
    }

    /** A move that was missed is nobody's change: who changed it last stays. */
    private void move(Decision decision, long projectId, String by, Instant now) {
        DecisionHome moved = decision.home().movedTo(projectId);
        if (decision.home().projectId() != projectId) {
            Decision after = decision.placed(moved, by.isEmpty() ? decision.updatedBy() : by, now);
            store.apply(List.of(DecisionStep.of(decision, after, by)));
        }
    }
}
