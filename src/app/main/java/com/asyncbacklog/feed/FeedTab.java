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
    private final FeedLandingService landings;
    private final PeopleNowService peopleNow;
    private final AttentionService attention;
    private final FeedPageParts parts;
    private final CurrentPage current;

    FeedTab(
            FeedService service,
            FeedLandingService landings,
            PeopleNowService peopleNow,
            AttentionService attention,
            FeedPageParts parts,
            CurrentPage current) {
        this.service = service;
        this.landings = landings;
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
        FeedLanding landing;
        String error = "";
        try {
            landing = landing(project, search, reader);
        } catch (InvalidInput wrongAddress) {
            error = first(wrongAddress, reader);
            Feed nothing = new Feed(new Page<>(List.of(), Optional.empty()), service.unread(project, reader));
            landing = new FeedLanding(nothing, isLater(), false);
        }
        FeedAddress address = new FeedAddress(project.key(), search);
        parts.webResources().forEach(current::require);
        return new FeedPageView(
                place(landing, search, error),
                parts.offered(access, reader),
                parts.views().waiting(attention.waitingFor(reader, new ProjectKeys(List.of(project.key()))), reader),
                parts.views().people(peopleNow.in(project, reader), reader),
                parts.views().days(landing.feed(), reader),
                new FeedFilterChoice(parts.chips(address, reader), parts.kinds(address, reader)),
                links(address, landing));
    }

    /** Who goes on from page to page has left behind what the address once pointed to. */
    private FeedLanding landing(ProjectRef project, FeedSearch search, Reader reader) {
        return isLater()
                ? new FeedLanding(service.ofProject(project, search, paging(), reader), true, false)
                : landings.land(project, search, current::parameter, reader);
    }

    private FeedPlace place(FeedLanding landing, FeedSearch search, String error) {
        List<FeedEntry> items = landing.feed().page().items();
        boolean fromTheTop = !search.isNarrowed() && !landing.later() && !items.isEmpty();
        return new FeedPlace(
                error,
                landing.missed(),
                search.isNarrowed(),
                fromTheTop ? items.get(0).event().id() : 0,
                items.stream().anyMatch(FeedEntry::isNew),
                search.since());
    }

    private FeedLinks links(FeedAddress address, FeedLanding landing) {
        return new FeedLinks(
                address.all().path(),
                landing.later() ? address.path() : "",
                landing.feed().page().next().map(address::from).orElse(""),
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
