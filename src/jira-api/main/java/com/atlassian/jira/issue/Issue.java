package com.atlassian.jira.issue;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.jira.project.Project;

/** An issue as it stands, read only. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface Issue {

    Long getId();

    String getKey();

    String getSummary();

    Project getProjectObject();

    Long getProjectId();
}
