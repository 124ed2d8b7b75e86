package com.atlassian.jira.issue;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** Finds custom fields. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface CustomFieldManager {

    /** The field, by {@code customfield_NNNNN}; {@code null} when there is none. */
    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();
}
