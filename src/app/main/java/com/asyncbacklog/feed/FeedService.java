package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.VisiblePages;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** A project's feed and how far it is read. Each method checks permission first. */
@Named
class FeedService {

    private final EventStore events;
    private final FeedSights sights;
    private final FeedFilters filters;
    private final ReadMarkService marks;
    private final Projects projects;

    FeedService(EventStore events, FeedSights sights, FeedFilters filters, ReadMarkService marks, Projects projects) {
        this.events = events;
        this.sights = sights;
        this.filters = filters;
        this.marks = marks;
        this.projects = projects;
    }

    /** What happened in a project, as far as the reader may see it, newest first. */
    Feed ofProject(String key, FeedSearch search, Paging paging, Reader reader) {
        return ofProject(visible(key, reader), search, paging, reader);
    }

    /** The same of a project that the reader may browse. Whatever there is: three statements and those of the tellers. */
    Feed ofProject(ProjectRef project, FeedSearch search, Paging paging, Reader reader) {
        EventFilter filter = filters.of(project.id(), search, reader);
        Unread unread = marks.unread(project.id(), reader.person());
        FeedSight sight = sights.of(reader);
        VisiblePages<Event, FeedEntry> pages = new VisiblePages<>(
                (after, most) -> events.newest(filter, after, most),
                Event::place,
                read -> sight.see(read, project, unread),
                FeedEntry::length);
        return new Feed(pages.page(paging), unread);
    }

    /** What of a project's feed the reader has not read; the reader may browse it. */
    Unread unread(ProjectRef project, Reader reader) {
        return marks.unread(project.id(), reader.person());
    }

    /** Marks all of a project's feed up to an event as read. A mark that stands further stays. */
    ReadMark markRead(String key, Optional<Integer> eventId, Map<String, Message> misread, Reader reader) {
        ProjectRef project = visible(key, reader);
        FieldErrors errors = new FieldErrors(misread);
        if (eventId.isEmpty()) {
            errors.add("event", Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        return marks.read(event(eventId.get(), project, reader), reader.person());
    }

    private Event event(int id, ProjectRef project, Reader reader) {
        return events.find(id)
                .filter(event -> event.projectId() == project.id())
                .filter(sights.of(reader)::sees)
                .orElseThrow(() -> InvalidInput.of(Map.of("event", Message.of("asyncbacklog.feed.error.event"))));
    }

    private ProjectRef visible(String key, Reader reader) {
        return projects.find(key, reader.person()).orElseThrow(NotFound::new);
    }
}
