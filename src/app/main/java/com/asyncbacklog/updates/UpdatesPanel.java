package com.asyncbacklog.updates;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.Reader;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The panel on an issue: the newest updates that mention it. It shows only where there are some, see {@link HasUpdates}. */
public final class UpdatesPanel implements ContextProvider {

    private final IssuePanelUpdates updates;
    private final Issues issues;
    private final UpdateViews views;
    private final CurrentPage current;

    public UpdatesPanel(IssuePanelUpdates updates, Issues issues, UpdateViews views, CurrentPage current) {
        this.updates = updates;
        this.issues = issues;
        this.views = views;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {}

    /** All that was there as well, and to be written to: in Jira this takes the place of the template's context. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Reader reader = updates.reader();
        Map<String, Object> shown = new HashMap<>(context);
        shown.remove("panel");
        issues.inContext(context, reader.person()).ifPresent(access -> shown.put("panel", panel(access, reader)));
        return shown;
    }

    private UpdatesPanelView panel(IssueAccess access, Reader reader) {
        UpdateViews.Viewing viewing = views.forReader(reader);
        List<UpdateBriefView> briefs = updates.of(access, reader).stream()
                .map(update -> new UpdateBriefView(viewing.of(update), current.contextPath()))
                .toList();
        return new UpdatesPanelView(access.issue(), briefs, current.contextPath());
    }
}
