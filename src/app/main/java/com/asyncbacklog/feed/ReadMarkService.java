package com.asyncbacklog.feed;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.jira.IssueFollower;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Cursor;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far a person has read; for themselves only. */
@Named
public class ReadMarkService implements IssueFollower {

    private final ReadMarkStore store;
    private final Clock clock;

    ReadMarkService(ReadMarkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Unread unread(long projectId, Person reader) {
        Optional<ReadMark> mark = reader.isAnonymous() ? Optional.empty() : store.find(projectId, reader.key());
        return Unread.of(projectId, reader.key(), mark, clock.instant());
    }

    /** The projects whose feed they read, at most {@code most}, those read last first. */
    List<Unread> unread(Person reader, int most) {
        return store.of(reader.key(), most).stream()
                .map(mark -> Unread.of(mark.projectId(), reader.key(), Optional.of(mark), clock.instant()))
                .toList();
    }

    /** In those of these projects whose feed they read, at most a thousand. */
    List<Unread> unreadIn(Collection<Long> projectIds, Person reader) {
        return store.in(projectIds, reader.key()).stream()
                .map(mark -> Unread.of(mark.projectId(), reader.key(), Optional.of(mark), clock.instant()))
                .toList();
    }

    /** How far a person has read, by project, of the thousand projects that they read last; one statement. */
    public Map<Long, Cursor> places(Person reader) {
        return store.of(reader.key(), Criteria.LONGEST_LIST).stream()
                .collect(Collectors.toMap(ReadMark::projectId, ReadMark::place));
    }

    /** Unread in a project of which it is known that they have no mark there. */
    Unread neverRead(long projectId, Person reader) {
        return Unread.of(projectId, reader.key(), Optional.empty(), clock.instant());
    }

    /** @return the mark as it is now, which may stand further */
    ReadMark read(Event newest, Person reader) {
        return store.advance(new ReadMark(newest.projectId(), reader.key(), newest.place(), clock.instant()));
    }

    @Override
    public void projectDeleted(long projectId) {
        store.deleteProject(projectId);
    }
}
