package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNull;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.asyncbacklog.shared.ReplacedVersion;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Decisions in the database. Column names are in capitals and stand bare, as Active Objects quotes them only so; texts of
 * unlimited length are never compared.
 */
@Named
class DecisionStore {

    /** In place of the key of a user, in which Jira takes no such signs. */
    static final String BY_ITSELF = "<app>";

    /** What the imports of a project are versions of. */
    private static final String IMPORTS = "decision-imports";

    /** So many are deleted in one transaction. */
    private static final int SOME = 100;

    private final ActiveObjects objects;
    private final EventStore events;
    private final ObjectionStore objections;
    private final DecisionWordStore words;
    private final RevisionStore revisions;

    DecisionStore(
            ActiveObjects objects,
            EventStore events,
            ObjectionStore objections,
            DecisionWordStore words,
            RevisionStore revisions) {
        this.objects = objects;
        this.events = events;
        this.objections = objections;
        this.words = words;
        this.revisions = revisions;
    }

    /** Stores a new decision and what happened by it, and answers it with its id. */
    Decision add(Decision decision) {
        return add(decision, List.of()).orElseThrow();
    }

    /**
     * As above; it takes the place of others at once.
     *
     * @return nothing, with nothing stored, when somebody else changed or deleted one of those others first
     */
    Optional<Decision> add(Decision decision, List<Decision> superseded) {
        DBParam[] columns = DecisionColumns.of(decision);
        return change(superseded, () -> {
            Decision stored =
                    decision.withId(objects.create(DecisionRow.class, columns).getID());
            objections.add(stored);
            words.add(stored);
            events.append(DecisionEvents.recorded(stored));
            inOrder(superseded.stream()
                            .map(old -> Supersession.step(old, stored.id(), decision.author(), decision.createdAt())))
                    .forEach(this::write);
            return stored;
        });
    }

    /** How often decisions were imported into a project; to be asked before it is looked up what is there already. */
    int imports(long projectId) {
        return revisions.version(IMPORTS, recordOfImports(projectId));
    }

    /**
     * Stores all of these new decisions of a project, or none, and tells of them as one.
     *
     * @param imports how many there were when it was looked up what is there already
     * @param event what is told; its record is the first of them
     * @param related the same decisions once they have ids, in the same order, with what they say of one another
     * @return them with their ids; nothing, with nothing stored, when somebody else imported into the project since
     */
    Optional<List<Decision>> addAll(
            List<Decision> decisions, int imports, Event event, UnaryOperator<List<Decision>> related) {
        long projectId = event.projectId();
        ReplacedVersion replaced = new ReplacedVersion(IMPORTS, recordOfImports(projectId), imports, projectId, null);
        AtomicReference<List<Decision>> stored = new AtomicReference<>();
        boolean isStored = revisions.change(List.of(replaced), event.actor(), event.at(), () -> {
            stored.set(addEach(decisions, related));
            events.append(event.about(stored.get().get(0).id()));
            return true;
        });
        return isStored ? Optional.of(stored.get()) : Optional.empty();
    }

    private List<Decision> addEach(List<Decision> decisions, UnaryOperator<List<Decision>> related) {
        List<DecisionRow> rows = decisions.stream()
                .map(decision -> objects.create(DecisionRow.class, DecisionColumns.of(decision)))
                .toList();
        List<Decision> withIds = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            withIds.add(decisions.get(i).withId(rows.get(i).getID()));
        }
        List<Decision> stored = related.apply(withIds);
        for (int i = 0; i < rows.size(); i++) {
            if (!stored.get(i).equals(withIds.get(i))) {
                DecisionColumns.write(stored.get(i), rows.get(i));
                rows.get(i).save();
            }
            words.add(stored.get(i));
        }
        return stored;
    }

    /** Projects have longer ids than records; if two ever share one, each only looks again when the other imports. */
    private static int recordOfImports(long projectId) {
        return Long.hashCode(projectId);
    }

    /** Those of these ids that there are; one statement for each thousand. */
    List<Decision> find(Collection<Integer> ids) {
        List<Decision> found = new ArrayList<>();
        for (List<Integer> some : Criteria.lists(ids)) {
            Criteria criteria = new Criteria().in("ID", some);
            found.addAll(read(Query.select().where(criteria.text(), criteria.values())));
        }
        return found;
    }

    Optional<Decision> find(int id) {
        return Optional.ofNullable(objects.get(DecisionRow.class, id)).flatMap(DecisionColumns::read);
    }

    /**
     * From the newest to the oldest, at most {@code most} after a place; one statement, and for a search by words one more for
     * each thousand found. Rows of an unknown status are left out by the database, so that a page is only short at the end of
     * the list.
     */
    List<Decision> newest(DecisionFilter filter, Optional<Cursor> after, int most) {
        if (!filter.words().isEmpty()) {
            return newestWithWords(filter, after, most);
        }
        Criteria criteria = criteria(filter, "").after(after, "CREATED_AT", "ID");
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("CREATED_AT DESC, ID DESC")
                .limit(most));
    }

    /** The ids first: whoever sorts all that was found should have no long texts to carry. */
    private List<Decision> newestWithWords(DecisionFilter filter, Optional<Cursor> after, int most) {
        Criteria criteria = criteria(filter, "d.").after(after, "d.CREATED_AT", "d.ID");
        Query query = Query.select("ID").alias(DecisionRow.class, "d");
        DecisionWordStore.join(query, criteria, "d", filter.projectId(), filter.words());
        List<Integer> ids = new ArrayList<>();
        objects.stream(
                DecisionRow.class,
                query.where(criteria.text(), criteria.values())
                        .order("d.CREATED_AT DESC, d.ID DESC")
                        .limit(most),
                row -> ids.add(row.getID()));
        return find(ids).stream()
                .sorted(Comparator.comparing(Decision::createdAt)
                        .thenComparing(Decision::id)
                        .reversed())
                .toList();
    }

    /** @param table before each column, with its full stop; empty when there is no other table */
    private static Criteria criteria(DecisionFilter filter, String table) {
        Criteria criteria = new Criteria();
        filter.issueId()
                .ifPresentOrElse(
                        issue -> criteria.and(table + "ISSUE_ID = ?", issue),
                        () -> criteria.and(table + "PROJECT_ID = ?", filter.projectId()));
        filter.status()
                .ifPresentOrElse(
                        status -> addStatus(criteria, status, filter.now(), table),
                        () -> criteria.in(table + "STATUS", statuses(known -> true)));
        filter.reviewDueOn()
                .ifPresent(day -> criteria.in(table + "STATUS", statuses(DecisionStatus::isLive))
                        .and("(%1$sREVIEW_ON <= ? OR %1$sBROKEN_SINCE IS NOT NULL)".formatted(table), day.toString()));
        return criteria.and(table + "AREA_ID = ?", filter.areaId());
    }

    /** Those whose time for objections is over, the one that is so longest first; one statement. */
    List<Decision> due(Instant now, int most) {
        return read(Query.select()
                .where("WAITS_FOR = ? AND EFFECTIVE_AT <= ?", WaitsFor.OBJECTIONS.value(), now.toEpochMilli())
                .order("EFFECTIVE_AT, ID")
                .limit(most));
    }

    /** Those whose clock runs, in the order of their ids, after an id; one statement. */
    List<Decision> openToObjections(int afterId, int most) {
        return read(Query.select()
                .where("WAITS_FOR = ? AND ID > ?", WaitsFor.OBJECTIONS.value(), afterId)
                .order("ID")
                .limit(most));
    }

    /** All of them in the order of their ids, after an id; one statement. */
    List<Decision> all(int afterId, int most) {
        return read(Query.select().where("ID > ?", afterId).order("ID").limit(most));
    }

    /** Those of a project that have one of these titles; one statement for each thousand. */
    List<Decision> titled(Collection<String> titles, long projectId) {
        List<Decision> found = new ArrayList<>();
        for (List<String> some : Criteria.lists(titles)) {
            Criteria criteria = new Criteria().and("PROJECT_ID = ?", projectId).in("TITLE", some);
            found.addAll(read(Query.select().where(criteria.text(), criteria.values())));
        }
        return found;
    }

    /** Of all projects, those on issues with an id below another one, the highest first; one statement, which reads no texts. */
    List<IssueDecision> onIssues(Optional<DecisionStatus> wanted, Instant now, int beforeId, int most) {
        Criteria criteria = new Criteria().and("ISSUE_ID > ?", 0).and("ID < ?", beforeId);
        wanted.ifPresent(status -> addStatus(criteria, status, now, ""));
        Query query = Query.select("ID, ISSUE_ID, PROJECT_ID, AREA_ID")
                .where(criteria.text(), criteria.values())
                .order("ID DESC")
                .limit(most);
        List<IssueDecision> found = new ArrayList<>();
        objects.stream(
                DecisionRow.class,
                query,
                row -> found.add(new IssueDecision(
                        row.getID(), row.getIssueId(), row.getProjectId(), Optional.ofNullable(row.getAreaId()))));
        return found;
    }

    /** Those whose words were never stored, as of an earlier release, in the order of their ids; one statement. */
    List<Decision> withoutWords(int afterId, int most) {
        return read(Query.select()
                .where("HAS_WORDS IS NULL AND ID > ?", afterId)
                .order("ID")
                .limit(most));
    }

    /** Those that still matter and rest on assumptions, in the order of their ids, after an id; one statement. */
    List<Decision> assuming(int afterId, int most) {
        Criteria criteria = new Criteria()
                .in("STATUS", statuses(DecisionStatus::isLive))
                .and("ASSUMPTIONS_JSON IS NOT NULL")
                .and("ID > ?", afterId);
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("ID")
                .limit(most));
    }

    /**
     * Stores the words of a decision as it was read. The row is written first, so that whoever changes the decision meanwhile
     * waits, or was waited for; in that case {@link #find} answers another version, and it is to be done again.
     */
    void addWords(Decision decision) {
        objects.executeInTransaction(() -> {
            DecisionRow row = objects.get(DecisionRow.class, decision.id());
            if (row != null) {
                row.setHasWords(true);
                row.save();
                words.renew(decision);
            }
            return null;
        });
    }

    /** Those of these issues or areas of a project that hold; at most {@code most}, one statement. */
    List<Decision> accepted(long projectId, Collection<Long> issueIds, Collection<Integer> areaIds, int most) {
        List<Criteria> about = new ArrayList<>();
        if (!issueIds.isEmpty()) {
            about.add(new Criteria().in("ISSUE_ID", issueIds));
        }
        if (!areaIds.isEmpty()) {
            about.add(
                    new Criteria().and("ISSUE_ID = ?", DecisionColumns.NO_ISSUE).in("AREA_ID", areaIds));
        }
        if (about.isEmpty()) {
            return List.of();
        }
        Criteria criteria = new Criteria()
                .and("PROJECT_ID = ?", projectId)
                .and("STATUS = ?", DecisionStatus.ACCEPTED.value())
                .anyOf(about);
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("CREATED_AT, ID")
                .limit(most));
    }

    /** Those of a project whose review date has come by a day or whose assumptions broke, the oldest first; one statement. */
    List<Decision> toReview(long projectId, LocalDate day, int most) {
        Criteria criteria = new Criteria()
                .and("PROJECT_ID = ?", projectId)
                .in("STATUS", statuses(DecisionStatus::isLive))
                .and("(REVIEW_ON <= ? OR BROKEN_SINCE IS NOT NULL)", day.toString());
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("CREATED_AT, ID")
                .limit(most));
    }

    /** Those about which reviewers ask who recorded them or decides in these areas, who were asked longest first; one statement. */
    List<Decision> asked(String author, Collection<Integer> areaIds, int most) {
        List<Criteria> theirs = new ArrayList<>(List.of(new Criteria().and("AUTHOR = ?", author)));
        if (!areaIds.isEmpty()) {
            theirs.add(new Criteria().in("AREA_ID", areaIds));
        }
        Criteria criteria = new Criteria().and("ASKED_AT > ?", 0L).anyOf(theirs);
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("ASKED_AT, ID")
                .limit(most));
    }

    /** Writes down how it stands with reviews of a decision, which is no new version; nothing when it is gone. */
    void setReview(int id, ReviewState review) {
        objects.executeInTransaction(() -> {
            DecisionRow row = objects.get(DecisionRow.class, id);
            if (row != null) {
                DecisionColumns.write(review, row);
                row.save();
            }
            return null;
        });
    }

    /** All on an issue; one statement. */
    List<Decision> ofIssue(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId).order("ID"));
    }

    /** Those in these areas that wait for somebody to decide, what waits longest first; one statement. */
    List<Decision> waitingInAreas(Collection<Integer> areaIds, int most) {
        if (areaIds.isEmpty()) {
            return List.of();
        }
        Criteria criteria = new Criteria()
                .in("AREA_ID", areaIds)
                .in("WAITS_FOR", List.of(WaitsFor.DECIDERS.value(), WaitsFor.OTHER_DECIDERS.value()));
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("CREATED_AT, ID")
                .limit(most));
    }

    /**
     * Those that wait for somebody to decide and have lost their area, or are in one of these, what waits longest first; one
     * statement, which reads no texts.
     */
    List<WaitingDecision> waitingWithoutArea(Collection<Integer> removedAreaIds, int most) {
        List<Criteria> lost = new ArrayList<>(List.of(new Criteria().and("AREA_CLEARED = ?", true)));
        if (!removedAreaIds.isEmpty()) {
            lost.add(new Criteria().in("AREA_ID", removedAreaIds));
        }
        Criteria criteria = new Criteria()
                .in("WAITS_FOR", List.of(WaitsFor.DECIDERS.value(), WaitsFor.OTHER_DECIDERS.value()))
                .anyOf(lost);
        List<WaitingDecision> found = new ArrayList<>();
        objects.stream(
                DecisionRow.class,
                Query.select("ID, PROJECT_ID")
                        .where(criteria.text(), criteria.values())
                        .order("CREATED_AT, ID")
                        .limit(most),
                row -> found.add(new WaitingDecision(row.getID(), row.getProjectId())));
        return found;
    }

    /**
     * Puts the next version of a decision in the place of the one before it.
     *
     * @return false, with nothing changed, when somebody else changed or deleted that one first
     */
    boolean replace(Decision before, Decision after) {
        return apply(List.of(DecisionStep.of(before, after, after.updatedBy())));
    }

    /**
     * Writes down all of these steps, each of another decision, with what is told of them.
     *
     * @return false, with nothing changed, when somebody else changed or deleted one of the decisions first
     */
    boolean apply(List<DecisionStep> steps) {
        return change(steps.stream().map(DecisionStep::before).toList(), () -> {
                    inOrder(steps.stream()).forEach(this::write);
                    return true;
                })
                .isPresent();
    }

    /**
     * Deletes a decision and what its earlier versions said; who changed it, and when, stays as long as its project. Those
     * rows hold the numbers of its versions, so that none can be taken again.
     *
     * @return false, with nothing changed, when somebody else changed or deleted it first
     */
    boolean delete(Decision decision, String byKey, Instant at) {
        return change(List.of(decision), () -> {
                    addRevision(decision, byKey, at, null, null);
                    emptyRevisions(decision);
                    objections.delete(decision.id());
                    words.delete(decision.id());
                    forgetReviews(decision.id());
                    objects.deleteWithSQL(DecisionRow.class, "ID = ?", decision.id());
                    return true;
                })
                .isPresent();
    }

    /** Ids of the projects from which decisions were deleted; one statement. */
    Set<Long> projectsOfDeleted() {
        Set<Long> ids = new HashSet<>();
        objects.stream(
                DecisionRevisionRow.class,
                Query.select("ID, PROJECT_ID").where("PROJECT_ID IS NOT NULL"),
                row -> ids.add(row.getProjectId()));
        return ids;
    }

    /** Deletes all decisions of a project with all there is about them, some at a time so that no transaction grows long. */
    void deleteProject(long projectId) {
        while (deleteSome(projectId) > 0) {
            // There may be more.
        }
        objects.executeInTransaction(
                () -> objects.deleteWithSQL(DecisionRevisionRow.class, "PROJECT_ID = ?", projectId));
        revisions.deleteProject(IMPORTS, projectId);
    }

    private int deleteSome(long projectId) {
        return objects.executeInTransaction(() -> {
            DecisionRow[] rows = objects.find(
                    DecisionRow.class,
                    Query.select()
                            .where("PROJECT_ID = ?", projectId)
                            .order("ID")
                            .limit(SOME));
            for (DecisionRow row : rows) {
                objections.delete(row.getID());
                words.delete(row.getID());
                forgetReviews(row.getID());
                objects.deleteWithSQL(DecisionRevisionRow.class, "DECISION_ID = ?", row.getID());
            }
            objects.delete(rows);
            return rows.length;
        });
    }

    private void forgetReviews(int id) {
        objects.deleteWithSQL(AssumptionCheckRow.class, "DECISION_ID = ?", id);
        objects.deleteWithSQL(AssumptionBreakRow.class, "DECISION_ID = ?", id);
        objects.deleteWithSQL(ReviewAgendaRow.class, "DECISION_ID = ?", id);
        objects.deleteWithSQL(ReviewMarkRow.class, "DECISION_ID = ?", id);
    }

    /** In the order of the ids, so that two who change the same decisions never wait for one another. */
    private static Stream<DecisionStep> inOrder(Stream<DecisionStep> steps) {
        return steps.sorted(Comparator.comparingInt(step -> step.before().id()));
    }

    private void write(DecisionStep step) {
        String kind = step.kinds().isEmpty() ? null : step.kinds().get(0);
        addRevision(step.before(), step.by(), step.at(), kind, DecisionColumns.json(step.before()));
        DecisionRow row =
                requireNonNull(objects.get(DecisionRow.class, step.before().id()), "deleted");
        DecisionColumns.write(step.after(), row);
        DecisionColumns.writeReview(step.before(), step.after(), row);
        row.save();
        words.replace(step.before(), step.after());
        int objectionId = objections.write(step);
        step.kinds().forEach(each -> events.append(DecisionEvents.of(step, each, objectionId)));
    }

    /** Nothing when somebody else was faster with the next version of one of these. */
    private <T> Optional<T> change(List<Decision> befores, TransactionCallback<T> work) {
        return OptimisticTransaction.firstWins(
                objects, work, failure -> befores.stream().anyMatch(this::isOvertaken));
    }

    private void addRevision(Decision before, String byKey, Instant at, String kind, String previousJson) {
        objects.create(
                DecisionRevisionRow.class,
                new DBParam("DECISION_ID", before.id()),
                new DBParam("VERSION", before.version() + 1),
                new DBParam("CHANGED_BY", byKey.isEmpty() ? BY_ITSELF : byKey),
                new DBParam("CHANGED_AT", at.toEpochMilli()),
                new DBParam("KIND", kind),
                new DBParam("PREVIOUS_JSON", previousJson));
    }

    /** One by one under their ids: to change a range of versions would lock the gaps beside it, where neighbours insert. */
    private void emptyRevisions(Decision deleted) {
        Query query = Query.select("ID").where("DECISION_ID = ?", deleted.id());
        for (DecisionRevisionRow revision : objects.find(DecisionRevisionRow.class, query)) {
            revision.setPreviousJson(null);
            revision.setProjectId(deleted.home().projectId());
            revision.save();
        }
    }

    private List<Decision> read(Query query) {
        return Arrays.stream(objects.find(DecisionRow.class, query))
                .flatMap(row -> DecisionColumns.read(row).stream())
                .toList();
    }

    private boolean isOvertaken(Decision before) {
        Query later = Query.select().where("DECISION_ID = ? AND VERSION > ?", before.id(), before.version());
        return objects.count(DecisionRevisionRow.class, later) > 0
                || objects.get(DecisionRow.class, before.id()) == null;
    }

    /** One whose time for objections is over holds, whether or not that was written down. */
    private static void addStatus(Criteria criteria, DecisionStatus status, Instant now, String table) {
        switch (status) {
            case ACCEPTED ->
                criteria.and(
                        "(%1$sSTATUS = ? OR (%1$sSTATUS = ? AND %1$sEFFECTIVE_AT <= ?))".formatted(table),
                        status.value(),
                        DecisionStatus.PROPOSED.value(),
                        now.toEpochMilli());
            case PROPOSED ->
                criteria.and(
                        "%1$sSTATUS = ? AND (%1$sEFFECTIVE_AT IS NULL OR %1$sEFFECTIVE_AT > ?)".formatted(table),
                        status.value(),
                        now.toEpochMilli());
            default -> criteria.and(table + "STATUS = ?", status.value());
        }
    }

    private static List<String> statuses(Predicate<DecisionStatus> wanted) {
        return Arrays.stream(DecisionStatus.values())
                .filter(wanted)
                .map(DecisionStatus::value)
                .toList();
    }
}
