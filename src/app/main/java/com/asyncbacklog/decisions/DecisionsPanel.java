package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/**
 * The panel on an issue. It stands on every issue view, so it costs one statement whatever there is: the newest ten and
 * whether there are more, but no count of them all, which would be a second one.
 */
public final class DecisionsPanel implements ContextProvider {

    private static final int SHOWN = 10;

    private final DecisionService service;
    private final DecisionViews views;
    private final Issues issues;
    private final People people;
    private final CurrentPage current;

    public DecisionsPanel(
            DecisionService service, DecisionViews views, Issues issues, People people, CurrentPage current) {
        this.service = service;
        this.views = views;
        this.issues = issues;
        this.people = people;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {}

    /** All that was there as well, and to be written to: in Jira this takes the place of the template's context. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Person reader = people.current();
        Map<String, Object> shown = new HashMap<>(context);
        shown.remove("panel");
        issues.inContext(context, reader).ifPresent(access -> shown.put("panel", panel(access, reader)));
        return shown;
    }

    private DecisionsPanelView panel(IssueAccess access, Person reader) {
        Page<VisibleDecision> page = service.glanceAt(access, reader, Paging.first(SHOWN));
        return new DecisionsPanelView(
                access, views.of(page, reader), page.next().isPresent(), views.timeZone(reader), current.contextPath());
    }
}
