package com.asyncbacklog.jira;

import com.asyncbacklog.jira.IssueChange.Kind;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to Jira and passes on what happened in the app's own words. Of the bundle and the plain event that Jira
 * publishes for one change only the bundle counts. What a follower fails at is logged: the change itself must not fail for it.
 */
@Named
public class JiraEvents {

    private static final Logger LOG = LoggerFactory.getLogger(JiraEvents.class);

    private static final Map<Long, Kind> KINDS = Map.ofEntries(
            Map.entry(EventType.ISSUE_CREATED_ID, Kind.CREATED),
            Map.entry(EventType.ISSUE_COMMENTED_ID, Kind.COMMENTED),
            Map.entry(EventType.ISSUE_RESOLVED_ID, Kind.TRANSITIONED),
            Map.entry(EventType.ISSUE_CLOSED_ID, Kind.TRANSITIONED),
            Map.entry(EventType.ISSUE_REOPENED_ID, Kind.TRANSITIONED),
            Map.entry(EventType.ISSUE_WORKSTARTED_ID, Kind.TRANSITIONED),
            Map.entry(EventType.ISSUE_GENERICEVENT_ID, Kind.TRANSITIONED),
            Map.entry(EventType.ISSUE_MOVED_ID, Kind.MOVED),
            Map.entry(EventType.ISSUE_ARCHIVED_ID, Kind.ARCHIVED),
            Map.entry(EventType.ISSUE_RESTORED_ID, Kind.RESTORED),
            Map.entry(EventType.ISSUE_DELETED_ID, Kind.DELETED));

    private final EventPublisher publisher;
    private final List<IssueFollower> followers;
    private final Clock clock;

    public JiraEvents(EventPublisher publisher, List<IssueFollower> followers, Clock clock) {
        this.publisher = publisher;
        this.followers = followers;
        this.clock = clock;
    }

    @PostConstruct
    public void listen() {
        publisher.register(this);
    }

    @PreDestroy
    public void stopListening() {
        publisher.unregister(this);
    }

    @EventListener
    public void onIssueEvents(IssueEventBundle bundle) {
        bundle.getEvents().stream()
                .filter(DelegatingJiraIssueEvent.class::isInstance)
                .map(event -> change(((DelegatingJiraIssueEvent) event).asIssueEvent()))
                .forEach(change -> tell(follower -> follower.issueChanged(change)));
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        long projectId = event.getProject().getId();
        tell(follower -> follower.projectDeleted(projectId));
    }

    private IssueChange change(IssueEvent event) {
        Issue issue = event.getIssue();
        return new IssueChange(
                KINDS.getOrDefault(event.getEventTypeId(), Kind.OTHER),
                clock.instant(),
                event.getUser() == null ? "" : event.getUser().getKey(),
                Issues.ref(issue),
                Optional.ofNullable(event.getComment()).map(comment -> comment.getId()));
    }

    private void tell(Consumer<IssueFollower> news) {
        for (IssueFollower follower : followers) {
            try {
                news.accept(follower);
            } catch (RuntimeException failure) {
                LOG.error(
                        "{} could not follow a change in Jira",
                        follower.getClass().getSimpleName(),
                        failure);
            }
        }
    }
}
