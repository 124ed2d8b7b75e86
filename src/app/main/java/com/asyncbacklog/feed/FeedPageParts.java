package com.asyncbacklog.feed;

import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
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

    List<FeedAction> actions(ProjectAccess project, Reader reader) {
        return actions.stream()
                .filter(action -> action.isOffered(project, reader))
                .toList();
    }

    /** A chip for each kind and health; those in force take themselves off, and so do those of author, issue and day. */
    List<FeedChipView> chips(FeedAddress address, Reader reader) {
        FeedSearch search = address.search();
        List<FeedChipView> chips = new ArrayList<>();
        for (String kind : tellers.kinds()) {
            boolean on = search.kinds().equals(kind);
            chips.add(new FeedChipView(
                    tellers.label(kind, reader), address.ofKinds(on ? "" : kind).path(), on));
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

    private static void addIfInForce(List<FeedChipView> chips, String value, String without) {
        if (!value.isEmpty()) {
            chips.add(new FeedChipView(value, without, true));
        }
    }
}
