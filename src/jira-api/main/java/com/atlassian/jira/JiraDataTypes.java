package com.atlassian.jira;

import com.asyncbacklog.signatures.Confirmed;

/** Jira's own kinds of values. Objects made by a call, so no value is copied into the app when it is compiled. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public final class JiraDataTypes {

    public static final JiraDataType ISSUE = named("Issue");

    private JiraDataTypes() {}

    private static JiraDataType named(String name) {
        return new JiraDataType() {
            @Override
            public String toString() {
                return name;
            }
        };
    }
}
