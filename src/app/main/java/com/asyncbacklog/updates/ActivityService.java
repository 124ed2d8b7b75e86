package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueChange;
import com.asyncbacklog.jira.IssueFollower;
import com.asyncbacklog.jira.PeriodicJob;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/**
 * Notes what people do in Jira, so that a draft of their update can begin with it. One short insert for each change of an issue; what
 * nobody did who is logged in is not noted. Only they themselves ever see their notes, and only of issues that they still see.
 */
@Named
public class ActivityService implements IssueFollower, PeriodicJob {

    private static final Duration KEPT = Duration.ofDays(14);

    private final ActivityStore store;

    ActivityService(ActivityStore store) {
        this.store = store;
    }

    @Override
    public void issueChanged(IssueChange change) {
        if (change.actor().isEmpty()) {
            return;
        }
        ActivityKind.of(change.kind())
                .map(kind -> new Activity(
                        change.actor(),
                        change.issue().projectId(),
                        change.issue().id(),
                        kind,
                        change.at()))
                .ifPresent(store::add);
    }

    @Override
    public String name() {
        return "update-activity-cleaning";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Instant now) {
        store.forgetBefore(now.minus(KEPT));
    }
}
