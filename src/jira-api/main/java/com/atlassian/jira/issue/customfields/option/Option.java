package com.atlassian.jira.issue.customfields.option;

import com.asyncbacklog.signatures.Unconfirmed;

/** A value to choose in a custom field. */
@Unconfirmed("docs.atlassian.com/jira, Option of older versions")
public interface Option {

    Long getOptionId();

    String getValue();
}
