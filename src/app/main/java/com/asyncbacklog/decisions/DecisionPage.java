package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.PageAction;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Ids;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;

/** {@code /secure/AsyncBacklogDecision.jspa?id=1}: a decision with all that belongs to it. */
public final class DecisionPage extends PageAction {

    private final DecisionService service;
    private final DecisionHistoryService history;
    private final DecisionPageViews views;
    private final CurrentReader reader;
    private final CurrentPage current;

    public DecisionPage(
            DecisionService service,
            DecisionHistoryService history,
            DecisionPageViews views,
            CurrentReader reader,
            CurrentPage current) {
        super(current);
        this.service = service;
        this.history = history;
        this.views = views;
        this.reader = reader;
        this.current = current;
    }

    @Override
    protected boolean mayShow() {
        return !reader.get().person().isAnonymous();
    }

    @Override
    protected DecisionPageView view() {
        require("decisions-own-page-resources");
        int id = Ids.parse(requireNonNullElse(current.parameter("id"), ""));
        VisibleDecision visible = service.get(id);
        Page<HistoryEntryJson> changes = history.of(id, paging());
        return views.of(visible, changes, current.contextPath(), reader.get());
    }

    /** A cursor that comes from no list begins anew. */
    private Paging paging() {
        return Paging.parse("", current.parameter("history"), new FieldErrors());
    }
}
