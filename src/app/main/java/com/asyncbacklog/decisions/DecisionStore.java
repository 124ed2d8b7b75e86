package com.asyncbacklog.decisions;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.shared.Cursor;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final ActiveObjects objects;

    DecisionStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** Stores a new decision and answers it with its id. */
    Decision add(Decision decision) {
        DBParam[] columns = DecisionColumns.of(decision);
        return objects.executeInTransaction(
                () -> decision.withId(objects.create(DecisionRow.class, columns).getID()));
    }

    Optional<Decision> find(int id) {
        return Optional.ofNullable(objects.get(DecisionRow.class, id)).flatMap(DecisionColumns::read);
    }

    /**
     * From the newest to the oldest, at most {@code most} after a place; one statement. Rows of an unknown status are left
     * out by the database, so that a page is only short at the end of the list.
     */
    List<Decision> newest(DecisionFilter filter, Optional<Cursor> after, int most) {
        List<String> criteria = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        filter.issueId()
                .ifPresentOrElse(
                        issue -> add(criteria, values, "ISSUE_ID = ?", issue),
                        () -> add(criteria, values, "PROJECT_ID = ?", filter.projectId()));
        filter.status()
                .ifPresentOrElse(
                        status -> add(criteria, values, "STATUS = ?", status.value()),
                        () -> addStatuses(criteria, values, known -> true));
        filter.reviewDueOn().ifPresent(day -> {
            addStatuses(criteria, values, DecisionStatus::isLive);
            add(criteria, values, "REVIEW_ON <= ?", day.toString());
        });
        // The first half says nothing new: it lets the database begin at the right place of the index.
        after.ifPresent(place -> add(
                criteria,
                values,
                "CREATED_AT <= ? AND (CREATED_AT < ? OR ID < ?)",
                place.at(),
                place.at(),
                place.id()));
        Query query = Query.select()
                .where(String.join(" AND ", criteria), values.toArray())
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
            DecisionRow row = objects.get(DecisionRow.class, before.id());
            DecisionColumns.write(after, row);
            row.save();
        });
    }

    /**
     * Deletes a decision and what its earlier versions said; that somebody deleted it, and when, stays.
     *
     * @return false, with nothing changed, when somebody else changed or deleted it first
     */
    boolean delete(Decision decision, String byKey, Instant at) {
        return change(decision, byKey, at, null, () -> {
            objects.deleteWithSQL(
                    DecisionRevisionRow.class, "DECISION_ID = ? AND VERSION <= ?", decision.id(), decision.version());
            objects.deleteWithSQL(DecisionRow.class, "ID = ?", decision.id());
        });
    }

    /**
     * Whoever adds the row of the next version first wins: the other's insert waits for the end of this transaction, then
     * fails at the unique index. After that its transaction is of no use, so the reason is looked up in a new one.
     */
    private boolean change(Decision before, String byKey, Instant at, String previousJson, Runnable work) {
        int version = before.version() + 1;
        try {
            return objects.executeInTransaction(() -> {
                objects.create(
                        DecisionRevisionRow.class,
                        new DBParam("DECISION_ID", before.id()),
                        new DBParam("VERSION", version),
                        new DBParam("CHANGED_BY", byKey),
                        new DBParam("CHANGED_AT", at.toEpochMilli()),
                        new DBParam("PREVIOUS_JSON", previousJson));
                work.run();
                return true;
            });
        } catch (RuntimeException failure) {
            if (isTaken(before.id(), version)) {
                return false;
            }
            throw failure;
        }
    }

    private boolean isTaken(int id, int version) {
        Query query = Query.select().where("DECISION_ID = ? AND VERSION = ?", id, version);
        return objects.count(DecisionRevisionRow.class, query) > 0;
    }

    private static void addStatuses(List<String> criteria, List<Object> values, Predicate<DecisionStatus> wanted) {
        List<String> statuses = Arrays.stream(DecisionStatus.values())
                .filter(wanted)
                .map(DecisionStatus::value)
                .toList();
        String places = statuses.stream().map(status -> "?").collect(joining(", "));
        add(criteria, values, "STATUS IN (" + places + ")", statuses.toArray());
    }

    private static void add(List<String> criteria, List<Object> values, String criterion, Object... of) {
        criteria.add(criterion);
        values.addAll(Arrays.asList(of));
    }
}
