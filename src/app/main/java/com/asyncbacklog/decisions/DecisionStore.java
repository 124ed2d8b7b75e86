package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNull;

import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.DatabaseFaults;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Decisions in the database. Column names are in capitals and stand bare, as Active Objects quotes them only so; texts of
 * unlimited length are never compared.
 */
@Named
class DecisionStore {

    /** So often a change is tried that the database ended for reasons of its own. */
    private static final int ATTEMPTS = 3;

    private final ActiveObjects objects;
    private final EventStore events;

    DecisionStore(ActiveObjects objects, EventStore events) {
        this.objects = objects;
        this.events = events;
    }

    /** Stores a new decision and what happened by it, and answers it with its id. */
    Decision add(Decision decision) {
        DBParam[] columns = DecisionColumns.of(decision);
        return objects.executeInTransaction(() -> {
            Decision stored =
                    decision.withId(objects.create(DecisionRow.class, columns).getID());
            events.append(DecisionEvents.recorded(stored));
            return stored;
        });
    }

    /** Those of these ids that there are; one statement. */
    List<Decision> find(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Criteria criteria = new Criteria().in("ID", ids);
        Query query = Query.select().where(criteria.text(), criteria.values());
        return Arrays.stream(objects.find(DecisionRow.class, query))
                .flatMap(row -> DecisionColumns.read(row).stream())
                .toList();
    }

    Optional<Decision> find(int id) {
        return Optional.ofNullable(objects.get(DecisionRow.class, id)).flatMap(DecisionColumns::read);
    }

    /**
     * From the newest to the oldest, at most {@code most} after a place; one statement. Rows of an unknown status are left
     * out by the database, so that a page is only short at the end of the list.
     */
    List<Decision> newest(DecisionFilter filter, Optional<Cursor> after, int most) {
        Criteria criteria = new Criteria();
        filter.issueId()
                .ifPresentOrElse(
                        issue -> criteria.and("ISSUE_ID = ?", issue),
                        () -> criteria.and("PROJECT_ID = ?", filter.projectId()));
        filter.status()
                .ifPresentOrElse(
                        status -> criteria.and("STATUS = ?", status.value()),
                        () -> criteria.in("STATUS", statuses(known -> true)));
        filter.reviewDueOn()
                .ifPresent(day ->
                        criteria.in("STATUS", statuses(DecisionStatus::isLive)).and("REVIEW_ON <= ?", day.toString()));
        criteria.after(after, "CREATED_AT", "ID");
        Query query = Query.select()
                .where(criteria.text(), criteria.values())
                .order("CREATED_AT DESC, ID DESC")
                .limit(most);
        return Arrays.stream(objects.find(DecisionRow.class, query))
                .flatMap(row -> DecisionColumns.read(row).stream())
                .toList();
    }

    /**
     * Puts the next version of a decision in the place of the one before it.
     *
     * @return false, with nothing changed, when somebody else changed or deleted that one first
     */
    boolean replace(Decision before, Decision after) {
        return change(before, after.updatedBy(), after.updatedAt(), DecisionColumns.json(before.content()), () -> {
            DecisionRow row = requireNonNull(objects.get(DecisionRow.class, before.id()), "deleted");
            DecisionColumns.write(after, row);
            row.save();
        });
    }

    /**
     * Deletes a decision and what its earlier versions said; who changed it, and when, stays. Those rows hold the numbers
     * of its versions, so that none can be taken again.
     *
     * @return false, with nothing changed, when somebody else changed or deleted it first
     */
    boolean delete(Decision decision, String byKey, Instant at) {
        return change(decision, byKey, at, null, () -> {
            emptyRevisions(decision.id());
            objects.deleteWithSQL(DecisionRow.class, "ID = ?", decision.id());
        });
    }

    /**
     * Whoever adds the row of the next version first wins: the other's insert waits for the end of this transaction, then
     * fails at the unique index. After that its transaction is of no use, so the reason is looked up in a new one. A
     * database may also end a transaction to resolve a deadlock, perhaps with a change of another decision: then the same
     * is tried again.
     */
    private boolean change(Decision before, String byKey, Instant at, String previousJson, Runnable work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return objects.executeInTransaction(() -> {
                    addRevision(before, byKey, at, previousJson);
                    work.run();
                    return true;
                });
            } catch (RuntimeException failure) {
                if (isOvertaken(before)) {
                    return false;
                }
                if (!DatabaseFaults.isRollback(failure)) {
                    throw failure;
                }
            }
        }
        return false;
    }

    private void addRevision(Decision before, String byKey, Instant at, String previousJson) {
        objects.create(
                DecisionRevisionRow.class,
                new DBParam("DECISION_ID", before.id()),
                new DBParam("VERSION", before.version() + 1),
                new DBParam("CHANGED_BY", byKey),
                new DBParam("CHANGED_AT", at.toEpochMilli()),
                new DBParam("PREVIOUS_JSON", previousJson));
    }

    /** One by one under their ids: to change a range of versions would lock the gaps beside it, where neighbours insert. */
    private void emptyRevisions(int id) {
        Query query = Query.select("ID").where("DECISION_ID = ? AND PREVIOUS_JSON IS NOT NULL", id);
        for (DecisionRevisionRow revision : objects.find(DecisionRevisionRow.class, query)) {
            revision.setPreviousJson(null);
            revision.save();
        }
    }

    private boolean isOvertaken(Decision before) {
        Query later = Query.select().where("DECISION_ID = ? AND VERSION > ?", before.id(), before.version());
        return objects.count(DecisionRevisionRow.class, later) > 0
                || objects.get(DecisionRow.class, before.id()) == null;
    }

    private static List<String> statuses(Predicate<DecisionStatus> wanted) {
        return Arrays.stream(DecisionStatus.values())
                .filter(wanted)
                .map(DecisionStatus::value)
                .toList();
    }
}
