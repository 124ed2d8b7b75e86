package com.atlassian.jira.issue.status.category;

import com.asyncbacklog.signatures.Unconfirmed;

/** Whether work has not begun, has begun or is done. */
@Unconfirmed("docs.atlassian.com/jira, StatusCategory of older versions")
public interface StatusCategory {

    /** {@code new}, {@code indeterminate}, {@code done} or {@code undefined}. */
    String getKey();
}
