package com.atlassian.jira.event.issue;

import com.asyncbacklog.signatures.Confirmed;
import java.util.Collection;

/** All events of one change. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface IssueEventBundle {

    Collection<JiraIssueEvent> getEvents();
}
