package com.asyncbacklog.host.jira;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.ArrayList;
import java.util.List;

/** Writes down the events of one node. */
public final class EventLog {

    private final List<String> lines = new ArrayList<>();
    private final List<IssueEvent> issueEvents = new ArrayList<>();

    static EventLog of(Jira jira) {
        EventLog log = new EventLog();
        jira.events().register(log);
        return log;
    }

    List<String> lines() {
        return lines;
    }

    IssueEvent lastIssueEvent() {
        return issueEvents.get(issueEvents.size() - 1);
    }

    @EventListener
    public void onEvent(IssueEvent event) {
        issueEvents.add(event);
        lines.add("event " + text(event));
    }

    @EventListener
    public void onBundle(IssueEventBundle bundle) {
        lines.add("bundle "
                + bundle.getEvents().stream()
                        .map(event -> text(((DelegatingJiraIssueEvent) event).asIssueEvent()))
                        .toList());
    }

    @EventListener
    public void onChange(IssueChangedEvent event) {
        lines.add("changed "
                + event.getChangeItems().stream().map(ChangeItemBean::getField).toList());
    }

    @EventListener
    public void onLink(IssueLinkCreatedEvent event) {
        lines.add("linked " + text(event.getIssueLink()));
    }

    @EventListener
    public void onUnlink(IssueLinkDeletedEvent event) {
        lines.add("unlinked " + text(event.getIssueLink()));
    }

    @EventListener
    public void onDelete(ProjectDeletedEvent event) {
        lines.add("deleted project " + event.getProject().getKey() + " by "
                + event.getUser().getName());
    }

    @EventListener
    public void onEdit(UserEditedEvent event) {
        lines.add("edited user " + event.getOriginalUser().getName() + " now "
                + event.getUser().getName() + (event.getUser().isActive() ? "" : " inactive"));
    }

    @EventListener
    public void onDelete(UserDeletedEvent event) {
        lines.add("deleted user " + event.getUsername());
    }

    private static String text(IssueEvent event) {
        return event.getEventTypeId() + " " + event.getIssue().getKey() + " by "
                + event.getUser().getName();
    }

    private static String text(IssueLink link) {
        return link.getSourceObject().getKey() + " " + link.getIssueLinkType().getOutward() + " "
                + link.getDestinationObject().getKey();
    }
}
