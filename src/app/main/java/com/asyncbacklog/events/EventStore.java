package com.asyncbacklog.events;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Cursor;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The stream of events in the database. Instants are epoch milliseconds. */
@Named
public class EventStore {

    private static final int LATEST = 200;

    /** See {@link EventDetails}. */
    private static final String READ = "ID, DETAILS";

    private final ActiveObjects objects;

    public EventStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /**
     * Appends an event, which can be found under its own issue. To be called in the transaction of the change that it
     * tells of.
     *
     * @return with its id
     */
    public Event append(Event event) {
        return append(event, event.ownIssue());
    }

    /** As above; the event can be found under these issues. */
    public Event append(Event event, Collection<Long> issueIds) {
        return objects.executeInTransaction(() -> {
            EventRow row = objects.create(
                    EventRow.class,
                    new DBParam("PROJECT_ID", event.projectId()),
                    new DBParam("HAPPENED_AT", event.at().toEpochMilli()),
                    new DBParam("KIND", event.kind()),
                    new DBParam("ACTOR", event.actor().isEmpty() ? null : event.actor()),
                    new DBParam("RECORD_ID", event.recordId()),
                    new DBParam("HEALTH", event.health().orElse(null)),
                    new DBParam("DETAILS", EventDetails.write(event)));
            Event stored = event(row);
            addIssues(stored, issueIds);
            return stored;
        });
    }

    /** Lets the event of this kind about a record be found under other issues than before: those it mentions now. */
    public void relink(String kind, int recordId, Collection<Long> issueIds) {
        objects.executeInTransaction(() -> {
            relink(rows(kind, recordId), kind, recordId, issueIds);
            return null;
        });
    }

    /** As above; what it says of the health of the project was corrected too, and it is found by that. */
    public void restate(String kind, int recordId, Optional<String> health, Collection<Long> issueIds) {
        objects.executeInTransaction(() -> {
            EventRow[] rows = rows(kind, recordId);
            for (EventRow row : rows) {
                row.setHealth(health.orElse(null));
                row.setDetails(EventDetails.write(event(row).withHealth(health)));
                row.save();
            }
            relink(rows, kind, recordId, issueIds);
            return null;
        });
    }

    /** Forgets that events were found under an issue. */
    public void unlinkIssue(long issueId) {
        objects.deleteWithSQL(EventIssueRow.class, "ISSUE_ID = ?", issueId);
    }

    public Optional<Event> find(int id) {
        return Optional.ofNullable(objects.get(EventRow.class, id)).map(EventStore::event);
    }

    /** The event of this kind about a record; one statement. */
    public Optional<Event> find(String kind, int recordId) {
        Query query = Query.select(READ)
                .where("KIND = ? AND RECORD_ID = ?", kind, recordId)
                .limit(1);
        return read(query).stream().findFirst();
    }

    /** From the newest to the oldest, at most {@code most} after a place; one statement. */
    public List<Event> newest(EventFilter filter, Optional<Cursor> after, int most) {
        if (filter.projectIds().isEmpty()) {
            return List.of();
        }
        return filter.issueId().isPresent() ? newestOfIssue(filter, after, most) : newestOfAll(filter, after, most);
    }

    /**
     * What others than one person did in projects, in each since an instant of its own; from the newest to the oldest, at most
     * {@code most} after a place; one statement.
     *
     * @param since the first instants, inclusive, by project; not too many of them, as each is a part of the statement
     */
    public List<Event> newestSince(Map<Long, Instant> since, String notBy, Optional<Cursor> after, int most) {
        if (since.isEmpty()) {
            return List.of();
        }
        List<Criteria> inEach = since.entrySet().stream()
                .map(each -> new Criteria()
                        .and("PROJECT_ID = ?", each.getKey())
                        .and("HAPPENED_AT >= ?", each.getValue().toEpochMilli()))
                .toList();
        Criteria criteria = new Criteria()
                .anyOf(inEach)
                .and("(ACTOR IS NULL OR ACTOR <> ?)", notBy)
                .after(after, "HAPPENED_AT", "ID");
        return read(Query.select(READ)
                .where(criteria.text(), criteria.values())
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(most));
    }

    /** Ids of the projects in which a person did the last {@value #LATEST} things, the last first; one statement. */
    public List<Long> projectsOf(String actorKey) {
        Query query = Query.select("ID, PROJECT_ID")
                .where("ACTOR = ?", actorKey)
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(LATEST);
        Set<Long> projectIds = new LinkedHashSet<>();
        objects.<EventRow, Integer>stream(EventRow.class, query, row -> projectIds.add(row.getProjectId()));
        return List.copyOf(projectIds);
    }

    /** How many there are, counted to {@code most}; one statement. */
    public int count(EventFilter filter, int most) {
        return newest(filter, Optional.empty(), most).size();
    }

    /** Under which issues events of a kind can be found since an instant, those of the newest events first; one statement. */
    public List<IssueMention> mentions(String kind, Instant since, Optional<Cursor> after, int most) {
        Criteria criteria = new Criteria()
                .and("KIND = ?", kind)
                .and("HAPPENED_AT >= ?", since.toEpochMilli())
                .after(after, "HAPPENED_AT", "ID");
        Query query = Query.select()
                .where(criteria.text(), criteria.values())
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(most);
        return Arrays.stream(objects.find(EventIssueRow.class, query))
                .map(row -> new IssueMention(
                        row.getIssueId(), row.getProjectId(), new Cursor(row.getHappenedAt(), row.getID())))
                .toList();
    }

    /** Ids of the records that events of a kind under an issue are about, from the newest to the oldest; one statement. */
    public List<Integer> recordsOfIssue(String kind, long issueId, int most) {
        Query query = Query.select("ID, RECORD_ID")
                .where("ISSUE_ID = ? AND KIND = ?", issueId, kind)
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(most);
        List<Integer> recordIds = new ArrayList<>();
        objects.<EventIssueRow, Integer>stream(EventIssueRow.class, query, row -> recordIds.add(row.getRecordId()));
        return recordIds;
    }

    /** Forgets all that happened in a project. */
    public void deleteProject(long projectId) {
        objects.executeInTransaction(() -> {
            objects.deleteWithSQL(EventIssueRow.class, "PROJECT_ID = ?", projectId);
            objects.deleteWithSQL(EventRow.class, "PROJECT_ID = ?", projectId);
            return null;
        });
    }

    private EventRow[] rows(String kind, int recordId) {
        return objects.find(EventRow.class, Query.select().where("KIND = ? AND RECORD_ID = ?", kind, recordId));
    }

    private void relink(EventRow[] rows, String kind, int recordId, Collection<Long> issueIds) {
        objects.deleteWithSQL(EventIssueRow.class, "KIND = ? AND RECORD_ID = ?", kind, recordId);
        for (EventRow row : rows) {
            addIssues(event(row), issueIds);
        }
    }

    private void addIssues(Event event, Collection<Long> issueIds) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Long issueId : issueIds) {
            rows.add(Map.of(
                    "EVENT_ID", event.id(),
                    "ISSUE_ID", issueId,
                    "PROJECT_ID", event.projectId(),
                    "KIND", event.kind(),
                    "RECORD_ID", event.recordId(),
                    "HAPPENED_AT", event.at().toEpochMilli()));
        }
        if (!rows.isEmpty()) {
            objects.create(EventIssueRow.class, rows);
        }
    }

    private List<Event> newestOfAll(EventFilter filter, Optional<Cursor> after, int most) {
        Criteria criteria = criteria(filter, "").after(after, "HAPPENED_AT", "ID");
        return read(Query.select(READ)
                .where(criteria.text(), criteria.values())
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(most));
    }

    private List<Event> newestOfIssue(EventFilter filter, Optional<Cursor> after, int most) {
        Criteria criteria =
                criteria(filter, "e.").and("i.ISSUE_ID = ?", filter.issueId()).after(after, "e.HAPPENED_AT", "e.ID");
        return read(Query.select(READ)
                .alias(EventRow.class, "e")
                .alias(EventIssueRow.class, "i")
                .join(EventIssueRow.class, "e.ID = i.EVENT_ID")
                .where(criteria.text(), criteria.values())
                .order("e.HAPPENED_AT DESC, e.ID DESC")
                .limit(most));
    }

    private static Criteria criteria(EventFilter filter, String table) {
        Criteria criteria = new Criteria().in(table + "PROJECT_ID", filter.projectIds());
        if (!filter.kinds().isEmpty()) {
            criteria.in(table + "KIND", filter.kinds());
        }
        return criteria.and(table + "ACTOR = ?", filter.actor())
                .and(table + "HEALTH = ?", filter.health())
                .and(table + "HAPPENED_AT >= ?", filter.since().map(Instant::toEpochMilli))
                .and(table + "HAPPENED_AT < ?", filter.until().map(Instant::toEpochMilli));
    }

    private List<Event> read(Query query) {
        List<Event> events = new ArrayList<>();
        objects.<EventRow, Integer>stream(EventRow.class, query, row -> events.add(event(row)));
        return events;
    }

    private static Event event(EventRow row) {
        return EventDetails.read(row.getID(), row.getDetails());
    }
}
