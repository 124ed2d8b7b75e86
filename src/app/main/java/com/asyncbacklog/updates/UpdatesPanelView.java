package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.shared.HubAddress;
import java.util.List;

/** For templates: the newest updates that mention an issue. */
public final class UpdatesPanelView {

    private final IssueRef issue;
    private final List<UpdateBriefView> updates;
    private final String contextPath;

    UpdatesPanelView(IssueRef issue, List<UpdateBriefView> updates, String contextPath) {
        this.issue = issue;
        this.updates = updates;
        this.contextPath = contextPath;
    }

    public List<UpdateBriefView> getUpdates() {
        return updates;
    }

    /** All that happened in the issue's project and mentions it. */
    public String getAllLink() {
        return contextPath
                + new HubAddress(issue.projectKey(), "feed")
                        .with("issue", issue.key())
                        .path();
    }
}
