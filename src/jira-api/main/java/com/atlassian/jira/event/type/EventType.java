package com.atlassian.jira.event.type;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/**
 * Ids of Jira's own kinds of issue events. Objects, so no value is copied into the app when it is compiled; the names are
 * confirmed, the numbers are general knowledge.
 */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public class EventType {

    public static final Long ISSUE_CREATED_ID = Long.valueOf(1);
    public static final Long ISSUE_UPDATED_ID = Long.valueOf(2);
    public static final Long ISSUE_ASSIGNED_ID = Long.valueOf(3);
    public static final Long ISSUE_RESOLVED_ID = Long.valueOf(4);
    public static final Long ISSUE_CLOSED_ID = Long.valueOf(5);
    public static final Long ISSUE_COMMENTED_ID = Long.valueOf(6);
    public static final Long ISSUE_REOPENED_ID = Long.valueOf(7);
    public static final Long ISSUE_DELETED_ID = Long.valueOf(8);
    public static final Long ISSUE_MOVED_ID = Long.valueOf(9);
    public static final Long ISSUE_WORKSTARTED_ID = Long.valueOf(11);
    public static final Long ISSUE_GENERICEVENT_ID = Long.valueOf(13);

    @Unconfirmed("a listener of mailru/jira-plugins-mrimsender (Jira 9) names it; the number is a guess")
    public static final Long ISSUE_ARCHIVED_ID = Long.valueOf(18);

    @Unconfirmed("by analogy with ISSUE_ARCHIVED_ID; name and number are guesses")
    public static final Long ISSUE_RESTORED_ID = Long.valueOf(19);

    private EventType() {}
}
