package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.shared.HubAddress;
import java.util.List;

/** For templates: the newest decisions of an issue. */
public final class DecisionsPanelView {

    private final IssueAccess access;
    private final List<DecisionView> decisions;
    private final boolean more;
    private final String timeZone;
    private final String contextPath;

    DecisionsPanelView(
            IssueAccess access, List<DecisionView> decisions, boolean more, String timeZone, String contextPath) {
        this.access = access;
        this.decisions = decisions;
        this.more = more;
        this.timeZone = timeZone;
        this.contextPath = contextPath;
    }

    public String getIssueKey() {
        return access.issue().key();
    }

    public String getProjectKey() {
        return access.issue().projectKey();
    }

    /** The reader's, in which scripts show times. */
    public String getTimeZone() {
        return timeZone;
    }

    /** How many are shown here; with {@link #isMore} there are more than that. */
    public int getCount() {
        return decisions.size();
    }

    public boolean isCanRecord() {
        return access.mayComment() && !access.archived();
    }

    public List<DecisionView> getDecisions() {
        return decisions;
    }

    public boolean isMore() {
        return more;
    }

    /** All of the issue's decisions in the hub, without the context path. */
    public String getAllLink() {
        return new HubAddress(access.issue().projectKey(), "decisions")
                .with("issue", getIssueKey())
                .path();
    }

    public String getContextPath() {
        return contextPath;
    }
}
