package com.atlassian.jira.issue;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Set;

/** An issue as it stood when it was read, read only. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface Issue {

    Long getId();

    String getKey();

    String getSummary();

    /** Wiki markup, {@code null} when there is none. */
    String getDescription();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    Status getStatus();

    /** {@code null} when it has none. */
    Priority getPriority();

    /** {@code null} while it is open. */
    @Unconfirmed("docs.atlassian.com/jira/latest, Issue")
    Resolution getResolution();

    /** {@code null} while it is open. */
    @Unconfirmed("docs.atlassian.com/jira/latest, Issue")
    Timestamp getResolutionDate();

    /** {@code null} when nobody is. */
    ApplicationUser getAssignee();

    /** {@code null} when nobody is. */
    ApplicationUser getReporter();

    @Unconfirmed("docs.atlassian.com/jira/latest, Issue")
    Timestamp getCreated();

    @Unconfirmed("docs.atlassian.com/jira/latest, Issue")
    Timestamp getUpdated();

    @Unconfirmed("docs.atlassian.com/jira/latest, Issue")
    Set<Label> getLabels();

    /** {@code null} when it has none. */
    @Unconfirmed("docs.atlassian.com/jira/latest, Issue")
    Long getSecurityLevelId();

    @Unconfirmed("docs.atlassian.com/jira/latest, Issue")
    boolean isSubTask();

    /** The issue of which it is a sub-task, {@code null} when it is none. */
    @Unconfirmed("docs.atlassian.com/jira/latest, Issue")
    Issue getParentObject();

    /** The value, {@code null} when it has none. */
    Object getCustomFieldValue(CustomField field);

    /** Whether the issue itself was archived; whether also when its project was, is not known. */
    @Unconfirmed("inferred from archived issues since Jira 8.1; no source was reached")
    boolean isArchived();
}
