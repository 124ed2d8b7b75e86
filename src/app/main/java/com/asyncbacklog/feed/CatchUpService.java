package com.asyncbacklog.feed;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionService;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.ProjectKeys;
import com.asyncbacklog.shared.VisiblePages;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is new to a reader in all the projects that they take part in. */
@Named
class CatchUpService {

    /** In more projects nobody takes part; those read last count. */
    private static final int MOST_PROJECTS = 50;

    private final EventStore events;
    private final FeedSights sights;
    private final ReadMarkService marks;
    private final Projects projects;
    private final AttentionService attention;

    CatchUpService(
            EventStore events,
            FeedSights sights,
            ReadMarkService marks,
            Projects projects,
            AttentionService attention) {
        this.events = events;
        this.sights = sights;
        this.marks = marks;
        this.projects = projects;
        this.attention = attention;
    }

    /** What is new in these projects; in any: as below. */
    Page<FeedEntry> news(ProjectKeys wanted, Paging paging, Reader reader) {
        if (reader.person().isAnonymous()) {
            return new Page<>(List.of(), Optional.empty());
        }
        return wanted.isAny()
                ? news(attention.waitingFor(reader, ProjectKeys.ANY), paging, reader)
                : news(named(wanted.keys(), reader), paging, reader);
    }

    /**
     * What is new, newest first, in the projects whose feed the reader has read, in which they did something lately, or in which
     * something waits for them.
     *
     * @param waiting all that waits for the reader, who is logged in
     */
    Page<FeedEntry> news(List<AttentionItem> waiting, Paging paging, Reader reader) {
        return news(takingPart(waiting, reader), paging, reader);
    }

    private Page<FeedEntry> news(Stream<ProjectRef> wanted, Paging paging, Reader reader) {
        Map<Long, ProjectRef> visible = new LinkedHashMap<>();
        wanted.limit(MOST_PROJECTS).forEach(project -> visible.put(project.id(), project));
        Map<Long, Unread> unread = unread(visible.keySet(), reader);
        FeedSight sight = sights.of(reader);
        return new VisiblePages<Event, FeedEntry>(
                        (after, most) -> events.newestSince(
                                since(unread), reader.person().key(), after, most),
                        Event::place,
                        read -> sight.see(read, visible, unread).stream()
                                .map(entry -> entry.filter(FeedEntry::isNew))
                                .toList(),
                        FeedEntry::length)
                .page(paging);
    }

    private Stream<ProjectRef> takingPart(List<AttentionItem> waiting, Reader reader) {
        Stream<Long> ids = Stream.concat(
                marks.unread(reader.person(), MOST_PROJECTS).stream().map(Unread::projectId),
                events.projectsOf(reader.person().key()).stream());
        Stream<ProjectRef> byId =
                ids.distinct().flatMap(id -> projects.access(id, reader.person()).map(ProjectAccess::project).stream());
        List<String> keys = waiting.stream().map(AttentionItem::projectKey).toList();
        return Stream.concat(named(keys, reader), byId).distinct();
    }

    private Stream<ProjectRef> named(Collection<String> keys, Reader reader) {
        return keys.stream().distinct().flatMap(key -> projects.find(key, reader.person()).stream());
    }

    private Map<Long, Unread> unread(Collection<Long> projectIds, Reader reader) {
        Map<Long, Unread> unread = new LinkedHashMap<>();
        projectIds.forEach(id -> unread.put(id, marks.neverRead(id, reader.person())));
        marks.unreadIn(projectIds, reader.person()).forEach(one -> unread.put(one.projectId(), one));
        return unread;
    }

    private static Map<Long, Instant> since(Map<Long, Unread> unread) {
        Map<Long, Instant> since = new LinkedHashMap<>();
        unread.forEach(
                (id, one) -> since.put(id, Instant.ofEpochMilli(one.after().at())));
        return since;
    }
}
