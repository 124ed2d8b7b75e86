package com.asyncbacklog.feed;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.attention.AttentionService;
import com.asyncbacklog.feed.FeedPageView.FeedFilterChoice;
import com.asyncbacklog.feed.FeedPageView.FeedLinks;
import com.asyncbacklog.feed.FeedPageView.FeedPlace;
import com.asyncbacklog.hub.HubTab;
import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.ProjectKeys;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hub's first tab: what happened in the project, and what waits there for the reader. What it is narrowed to stands in its address. */
@Named
public class FeedTab implements HubTab {

    private final FeedService service;
    private final PeopleNowService peopleNow;
    private final AttentionService attention;
    private final FeedPageParts parts;
    private final CurrentPage current;

    FeedTab(
            FeedService service,
            PeopleNowService peopleNow,
            AttentionService attention,
            FeedPageParts parts,
            CurrentPage current) {
        this.service = service;
        this.peopleNow = peopleNow;
        this.attention = attention;
        this.parts = parts;
        this.current = current;
    }

    @Override
    public String name() {
        return FeedAddress.TAB;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String labelKey() {
        return "asyncbacklog.feed.title";
    }

    @Override
    public String template() {
        return "async-backlog/feed/page.vm";
    }

    @Override
    public String webResource() {
        return "feed-resources";
    }

    @Override
    public FeedPageView view(ProjectAccess access, Reader reader) {
        ProjectRef project = access.project();
        FeedSearch search = search();
        Feed feed;
        String error = "";
        try {
            feed = service.ofProject(project, search, paging(), reader);
        } catch (InvalidInput wrongAddress) {
            error = first(wrongAddress, reader);
            feed = new Feed(new Page<>(List.of(), Optional.empty()), service.unread(project, reader));
        }
        FeedAddress address = new FeedAddress(project.key(), search);
        parts.webResources().forEach(current::require);
        return new FeedPageView(
                place(feed, search, error),
                parts.offered(access, reader),
                parts.views().waiting(attention.waitingFor(reader, new ProjectKeys(List.of(project.key()))), reader),
                parts.views().people(peopleNow.in(project, reader), reader),
                parts.views().days(feed, reader),
                new FeedFilterChoice(parts.chips(address, reader), parts.kinds(address, reader)),
                links(address, feed));
    }

    private FeedPlace place(Feed feed, FeedSearch search, String error) {
        List<FeedEntry> items = feed.page().items();
        boolean fromTheTop = !search.isNarrowed() && !isLater() && !items.isEmpty();
        return new FeedPlace(
                error,
                search.isNarrowed(),
                fromTheTop ? items.get(0).event().id() : 0,
                items.stream().anyMatch(FeedEntry::isNew),
                search.since());
    }

    private FeedLinks links(FeedAddress address, Feed feed) {
        return new FeedLinks(
                address.all().path(),
                isLater() ? address.path() : "",
                feed.page().next().map(address::from).orElse(""),
                address.atom());
    }

    private FeedSearch search() {
        return new FeedSearch(
                current.parameter("kind"),
                current.parameter("author"),
                current.parameter("health"),
                current.parameter("issue"),
                current.parameter("since"));
    }

    private boolean isLater() {
        return !requireNonNullElse(current.parameter("cursor"), "").isEmpty();
    }

    private Paging paging() {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse("", current.parameter("cursor"), errors);
        errors.refuseIfAny();
        return paging;
    }

    private static String first(InvalidInput refusal, Reader reader) {
        return Stream.concat(refusal.errors().values().stream(), refusal.messages().stream())
                .map((Message message) -> reader.texts().text(message))
                .findFirst()
                .orElse("");
    }
}
