package com.atlassian.jira.issue.fields;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;

/** A field beyond those that every issue has. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface CustomField {

    /** {@code customfield_NNNNN}. */
    String getId();

    /** As administrators named it; may be translated. */
    @Unconfirmed("docs.atlassian.com/jira, CustomField of older versions")
    String getFieldName();

    @Unconfirmed("docs.atlassian.com/jira, CustomField of older versions")
    CustomFieldType getCustomFieldType();

    /** The issue's value, {@code null} when it has none. */
    @Unconfirmed("docs.atlassian.com/jira, CustomField of older versions")
    Object getValue(Issue issue);
}
