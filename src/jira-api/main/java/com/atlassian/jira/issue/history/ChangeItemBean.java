package com.atlassian.jira.issue.history;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import java.sql.Timestamp;

/** One field that a change of an issue touched. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public class ChangeItemBean {

    @Unconfirmed("docs.atlassian.com/jira, ChangeItemBean of older versions; set by a call, so that no value is copied")
    public static final String STATIC_FIELD = String.valueOf("jira");

    @Unconfirmed("docs.atlassian.com/jira, ChangeItemBean of older versions; set by a call, so that no value is copied")
    public static final String CUSTOM_FIELD = String.valueOf("custom");

    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;
    private final Timestamp created;

    @Unconfirmed("docs.atlassian.com/jira, ChangeItemBean of older versions; not called by the app")
    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = created;
    }

    @Unconfirmed("docs.atlassian.com/jira, ChangeItemBean of older versions")
    public String getFieldType() {
        return fieldType;
    }

    /** The field, for example {@code status} or {@code Epic Link}. */
    public String getField() {
        return field;
    }

    /** The id of the value before, {@code null} where there is none. */
    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromString;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }

    public Timestamp getCreated() {
        return created;
    }
}
