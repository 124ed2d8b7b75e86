package com.asyncbacklog.shared;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * The versions of records: their history, and the lock that keeps two people from overwriting each other, as only one can add the row
 * of the next version.
 */
@Named
public class RevisionStore {

    private final ActiveObjects objects;

    public RevisionStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /**
     * Changes these records, all or none, in one transaction.
     *
     * @param byKey a user's key; empty when the app changes them by itself
     * @param work writes the change; answers false when a record is not there any more
     * @return false, with nothing changed, when somebody else changed or deleted one of them first
     */
    public boolean change(Collection<ReplacedVersion> replaced, String byKey, Instant at, BooleanSupplier work) {
        return OptimisticTransaction.firstWins(
                        objects,
                        () -> {
                            inOrder(replaced).forEach(version -> add(version, byKey, at));
                            if (!work.getAsBoolean()) {
                                throw new RecordGone();
                            }
                            return true;
                        },
                        failure -> causes(failure).anyMatch(RecordGone.class::isInstance)
                                || replaced.stream().anyMatch(this::isOvertaken))
                .isPresent();
    }

    /** The last version of a record that {@link #change} led to; 0 when there was no change. */
    public int version(String kind, int recordId) {
        Query last = Query.select()
                .where("KIND = ? AND RECORD_ID = ?", kind, recordId)
                .order("VERSION DESC")
                .limit(1);
        return Arrays.stream(objects.find(RevisionRow.class, last))
                .mapToInt(RevisionRow::getVersion)
                .findFirst()
                .orElse(0);
    }

    /**
     * Empties what earlier versions of a deleted record said; who changed it, and when, stays. Those rows hold the numbers of its
     * versions, so that none can be taken again. One by one under their ids: to change a range of versions would lock the gaps
     * beside it, where neighbours insert. To be called in the transaction of the deletion.
     */
    public void empty(String kind, int recordId) {
        Query query =
                Query.select("ID").where("KIND = ? AND RECORD_ID = ? AND PREVIOUS_JSON IS NOT NULL", kind, recordId);
        for (RevisionRow revision : objects.find(RevisionRow.class, query)) {
            revision.setPreviousJson(null);
            revision.save();
        }
    }

    /** Forgets all versions of a kind's records in a project. */
    public void deleteProject(String kind, long projectId) {
        objects.deleteWithSQL(RevisionRow.class, "PROJECT_ID = ? AND KIND = ?", projectId, kind);
    }

    /** Always in the same order, so that two who change several of the same records do not wait for one another. */
    private static List<ReplacedVersion> inOrder(Collection<ReplacedVersion> replaced) {
        return replaced.stream()
                .sorted(Comparator.comparing(ReplacedVersion::kind).thenComparing(ReplacedVersion::recordId))
                .toList();
    }

    private void add(ReplacedVersion replaced, String byKey, Instant at) {
        objects.create(
                RevisionRow.class,
                new DBParam("KIND", replaced.kind()),
                new DBParam("RECORD_ID", replaced.recordId()),
                new DBParam("VERSION", replaced.version() + 1),
                new DBParam("PROJECT_ID", replaced.projectId()),
                new DBParam("CHANGED_BY", byKey.isEmpty() ? null : byKey),
                new DBParam("CHANGED_AT", at.toEpochMilli()),
                new DBParam("PREVIOUS_JSON", replaced.previousJson()));
    }

    private boolean isOvertaken(ReplacedVersion replaced) {
        Query later = Query.select()
                .where(
                        "KIND = ? AND RECORD_ID = ? AND VERSION > ?",
                        replaced.kind(),
                        replaced.recordId(),
                        replaced.version());
        return objects.count(RevisionRow.class, later) > 0;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Rolls a change back whose record is not there. */
    private static final class RecordGone extends RuntimeException {}
}
