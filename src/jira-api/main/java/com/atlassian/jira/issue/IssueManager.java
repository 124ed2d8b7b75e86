package com.atlassian.jira.issue;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import java.util.Collection;
import java.util.List;

/** Finds issues; checks no permission. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface IssueManager {

    /** The issue, {@code null} when there is none. */
    MutableIssue getIssueObject(Long id);

    /** The issue of this key, also of a key it had before it was moved; {@code null} when there is none. */
    MutableIssue getIssueObject(String key);

    /** The issues of these ids in one read. Whether a missing one is left out or {@code null} is not said: expect both. */
    @Unconfirmed("docs.atlassian.com/jira/7.0.6, IssueManager")
    List<Issue> getIssueObjects(Collection<Long> ids);
}
