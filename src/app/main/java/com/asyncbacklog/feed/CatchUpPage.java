package com.asyncbacklog.feed;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionService;
import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.PageAction;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.ProjectKeys;
import java.util.List;

/** {@code /secure/AsyncBacklogCatchUp.jspa}: what waits for somebody and what is new to them, in all projects. */
public final class CatchUpPage extends PageAction {

    /** Without the context path. */
    public static final String PATH = "/secure/AsyncBacklogCatchUp.jspa";

    /** So much of what is new is read, over all projects. */
    private static final int LIMIT = 100;

    private final CatchUpService service;
    private final AttentionService attention;
    private final FeedViews views;
    private final CurrentReader reader;
    private final CurrentPage current;

    public CatchUpPage(
            CatchUpService service,
            AttentionService attention,
            FeedViews views,
            CurrentReader reader,
            CurrentPage current) {
        super(current);
        this.service = service;
        this.attention = attention;
        this.views = views;
        this.reader = reader;
        this.current = current;
    }

    @Override
    protected boolean mayShow() {
        return !reader.get().person().isAnonymous();
    }

    @Override
    protected CatchUpView view() {
        require("catchup-resources");
        Reader looking = reader.get();
        Paging paging = paging();
        List<AttentionItem> waiting = attention.waitingFor(looking, ProjectKeys.ANY);
        Page<FeedEntry> news = service.news(waiting, paging, looking);
        return new CatchUpView(
                views.waiting(waiting, looking),
                CatchUpProjectView.of(news.items(), views, looking),
                paging.after().isPresent(),
                news.next(),
                current.contextPath());
    }

    /** A cursor that comes from no list begins anew: there is nothing else on this page to be wrong about. */
    private Paging paging() {
        Paging paging = Paging.parse("", current.parameter("cursor"), new FieldErrors());
        return new Paging(LIMIT, paging.after());
    }
}
