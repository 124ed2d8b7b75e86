package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.Reader;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows the panel on an issue only where there is an update to show. */
public final class HasUpdates implements Condition {

    private final IssuePanelUpdates updates;
    private final Issues issues;

    public HasUpdates(IssuePanelUpdates updates, Issues issues) {
        this.updates = updates;
        this.issues = issues;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Reader reader = updates.reader();
        return issues.inContext(context, reader.person())
                .filter(access -> !updates.of(access, reader).isEmpty())
                .isPresent();
    }
}
