package com.asyncbacklog.feed;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.Ids;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the part of a project's feed in which the reader sees what an address points to, however long ago it happened. */
@Named
class FeedLandingService {

    private final FeedService feeds;
    private final EventStore events;
    private final List<FeedPointer> pointers;

    FeedLandingService(FeedService feeds, EventStore events, List<FeedPointer> pointers) {
        this.feeds = feeds;
        this.events = events;
        this.pointers = List.copyOf(pointers);
    }

    /**
     * The feed from its newest on, when what is pointed to is among that, and else from there on. What there is not, what the reader
     * may not see and what the search leaves out are missed alike. Whatever there is: at most two pages and two statements.
     *
     * @param parameters of the address, {@code null} where absent
     */
    FeedLanding land(ProjectRef project, FeedSearch search, UnaryOperator<String> parameters, Reader reader) {
        Feed newest = feeds.ofProject(project, search, Paging.first(Paging.DEFAULT_LIMIT), reader);
        Optional<FeedPointer> pointer = pointers.stream()
                .filter(known -> !id(known, parameters).isEmpty())
                .findFirst();
        if (pointer.isEmpty()) {
            return new FeedLanding(newest, false, false);
        }
        Optional<Event> target = target(pointer.get(), id(pointer.get(), parameters));
        if (target.filter(newest::shows).isPresent()) {
            return new FeedLanding(newest, false, false);
        }
        return target.map(event -> feeds.ofProject(project, search, from(event), reader))
                .filter(feed -> feed.shows(target.get()))
                .map(feed -> new FeedLanding(feed, true, false))
                .orElseGet(() -> new FeedLanding(newest, false, true));
    }

    private static String id(FeedPointer pointer, UnaryOperator<String> parameters) {
        return requireNonNullElse(parameters.apply(pointer.parameter()), "");
    }

    private Optional<Event> target(FeedPointer pointer, String id) {
        return Ids.find(id).flatMap(pointer::record).flatMap(record -> events.find(pointer.kind(), record));
    }

    private static Paging from(Event event) {
        Cursor before = event.place().before();
        return new Paging(Paging.DEFAULT_LIMIT, Optional.of(before));
    }
}
