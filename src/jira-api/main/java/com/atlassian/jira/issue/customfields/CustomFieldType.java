package com.atlassian.jira.issue.customfields;

import com.asyncbacklog.signatures.Unconfirmed;

/** The type of a custom field. Jira's own has two type parameters, which no descriptor shows. */
@Unconfirmed("docs.atlassian.com/jira, CustomFieldType of older versions")
public interface CustomFieldType {

    /** For example {@code com.pyxis.greenhopper.jira:gh-epic-link}. */
    String getKey();
}
