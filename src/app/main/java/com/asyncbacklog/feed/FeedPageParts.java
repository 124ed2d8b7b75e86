package com.asyncbacklog.feed;

import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Health;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What stands on the feed's page beside the feed itself: what can be done, and how it can be narrowed. */
@Named
class FeedPageParts {

    private final List<FeedAction> actions;
    private final EventTellers tellers;
    private final FeedViews views;

    FeedPageParts(List<FeedAction> actions, EventTellers tellers, FeedViews views) {
        this.actions = List.copyOf(actions);
        this.tellers = tellers;
        this.views = views;
    }

    FeedViews views() {
        return views;
    }

    /** What all actions need: who is offered none may still answer, or read, what the feed shows of them. */
    List<String> webResources() {
        return actions.stream().map(FeedAction::webResource).toList();
    }

    /** The templates of those actions that the reader is offered. */
    List<String> offered(ProjectAccess project, Reader reader) {
        return actions.stream()
                .filter(action -> action.isOffered(project, reader))
                .map(FeedAction::template)
                .toList();
    }

    /** A chip for each group of kinds and each health; those in force take themselves off, as do those of one kind, author, issue and day. */
    List<FeedChipView> chips(FeedAddress address, Reader reader) {
        FeedSearch search = address.search();
        List<FeedChipView> chips = new ArrayList<>();
        tellers.kindsByTitle(reader).forEach((title, kinds) -> {
            String group = String.join(",", kinds);
            boolean on = search.kinds().equals(group);
            chips.add(new FeedChipView(title, address.ofKinds(on ? "" : group).path(), on));
        });
        if (chips.stream().noneMatch(FeedChipView::isSelected)
                && tellers.kinds().contains(search.kinds())) {
            chips.add(new FeedChipView(
                    tellers.label(search.kinds(), reader), address.ofKinds("").path(), true));
        }
        for (Health health : Health.values()) {
            boolean on = search.health().equals(health.value());
            chips.add(new FeedChipView(
                    reader.text(health.labelKey()),
                    address.withHealth(on ? "" : health.value()).path(),
                    on));
        }
        addIfInForce(chips, search.author(), address.by("").path());
        addIfInForce(chips, search.issueKey(), address.ofIssue("").path());
        addIfInForce(chips, search.since(), address.since("").path());
        return chips;
    }

    /** One kind each, for who looks for just that. */
    List<FeedKindView> kinds(FeedAddress address, Reader reader) {
        return tellers.kinds().stream()
                .map(kind -> new FeedKindView(
                        kind,
                        tellers.label(kind, reader),
                        address.search().kinds().equals(kind)))
                .toList();
    }

    private static void addIfInForce(List<FeedChipView> chips, String value, String without) {
        if (!value.isEmpty()) {
            chips.add(new FeedChipView(value, without, true));
        }
    }
}
