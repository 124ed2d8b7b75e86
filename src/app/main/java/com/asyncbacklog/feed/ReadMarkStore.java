package com.asyncbacklog.feed;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Read marks in the database. */
@Named
class ReadMarkStore {

    private final ActiveObjects objects;

    ReadMarkStore(ActiveObjects objects) {
        this.objects = objects;
    }

    Optional<ReadMark> find(long projectId, String userKey) {
        Query query = Query.select().where("USER_KEY = ? AND PROJECT_ID = ?", userKey, projectId);
        return Arrays.stream(objects.find(ReadMarkRow.class, query))
                .map(ReadMarkStore::mark)
                .findFirst();
    }

    /** A person's marks of all projects, at most {@code most}, those set last first; one statement. */
    List<ReadMark> of(String userKey, int most) {
        Query query = Query.select()
                .where("USER_KEY = ?", userKey)
                .order("MARKED_AT DESC, ID DESC")
                .limit(most);
        return Arrays.stream(objects.find(ReadMarkRow.class, query))
                .map(ReadMarkStore::mark)
                .toList();
    }

    /** A person's marks of these projects, at most a thousand; one statement. */
    List<ReadMark> in(Collection<Long> projectIds, String userKey) {
        if (projectIds.isEmpty()) {
            return List.of();
        }
        Criteria criteria = new Criteria().and("USER_KEY = ?", userKey).in("PROJECT_ID", projectIds);
        Query query = Query.select().where(criteria.text(), criteria.values());
        return Arrays.stream(objects.find(ReadMarkRow.class, query))
                .map(ReadMarkStore::mark)
                .toList();
    }

    /**
     * Sets a mark unless the one there is stands as far or further.
     *
     * @return the mark as it is now
     */
    ReadMark advance(ReadMark mark) {
        Optional<ReadMark> now = Optional.empty();
        while (now.isEmpty()) {
            now = OptimisticTransaction.lastWins(objects, () -> put(mark));
        }
        return now.get();
    }

    void deleteProject(long projectId) {
        objects.executeInTransaction(() -> objects.deleteWithSQL(ReadMarkRow.class, "PROJECT_ID = ?", projectId));
    }

    /**
     * Deletes an older row and puts a new one in its place, as Active Objects can only change a row that it has read: it would
     * then set back a mark that somebody moved on in between. Here the database compares, under its lock on the row. Of two
     * who put one at the same time, the unique index refuses the second, who tries again.
     *
     * @return nothing when another old one came between
     */
    private Optional<ReadMark> put(ReadMark mark) {
        long at = mark.place().at();
        objects.deleteWithSQL(
                ReadMarkRow.class,
                "USER_KEY = ? AND PROJECT_ID = ? AND (HAPPENED_AT < ? OR (HAPPENED_AT = ? AND EVENT_ID < ?))",
                mark.userKey(),
                mark.projectId(),
                at,
                at,
                mark.place().id());
        Optional<ReadMark> left = find(mark.projectId(), mark.userKey());
        if (left.isPresent()) {
            return left.filter(other -> !other.isBefore(mark.place()));
        }
        objects.create(
                ReadMarkRow.class,
                new DBParam("USER_KEY", mark.userKey()),
                new DBParam("PROJECT_ID", mark.projectId()),
                new DBParam("EVENT_ID", mark.place().id()),
                new DBParam("HAPPENED_AT", at),
                new DBParam("MARKED_AT", mark.markedAt().toEpochMilli()));
        return Optional.of(mark);
    }

    private static ReadMark mark(ReadMarkRow row) {
        return new ReadMark(
                row.getProjectId(),
                row.getUserKey(),
                new Cursor(row.getHappenedAt(), row.getEventId()),
                Instant.ofEpochMilli(row.getMarkedAt()));
    }
}
