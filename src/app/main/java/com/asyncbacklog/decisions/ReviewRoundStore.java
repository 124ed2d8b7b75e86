package com.asyncbacklog.decisions;

import static java.util.stream.Collectors.toSet;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.asyncbacklog.shared.ReplacedVersion;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import net.java.ao.Query;

/**
 * Review rounds in the database. Whatever happens in a round makes its next version, so nobody marks what another closes at the
 * same moment.
 */
@Named
class ReviewRoundStore {

    private static final String KIND = "review-round";

    private final ActiveObjects objects;
    private final RevisionStore revisions;
    private final EventStore events;

    ReviewRoundStore(ActiveObjects objects, RevisionStore revisions, EventStore events) {
        this.objects = objects;
        this.revisions = revisions;
        this.events = events;
    }

    Optional<ReviewRound> find(int id) {
        return Optional.ofNullable(objects.get(ReviewRoundRow.class, id)).map(ReviewColumns::read);
    }

    /** Those of these ids that there are; one statement for each thousand. */
    List<ReviewRound> find(Collection<Integer> ids) {
        return Criteria.lists(ids).stream()
                .flatMap(some -> read(new Criteria().in("ID", some), "ID", some.size()).stream())
                .toList();
    }

    /** The newest of a project; one statement. */
    Optional<ReviewRound> last(long projectId) {
        return read(new Criteria().and("PROJECT_ID = ?", projectId), "PLACE DESC", 1).stream()
                .findFirst();
    }

    /** From the newest to the oldest, at most {@code most} after a place; one statement. */
    List<ReviewRound> newest(long projectId, Optional<Cursor> after, int most) {
        Criteria criteria = new Criteria().and("PROJECT_ID = ?", projectId).after(after, "OPENED_AT", "ID");
        return read(criteria, "OPENED_AT DESC, ID DESC", most);
    }

    /** Those of all projects in a stage, the one that closes first coming first; one statement. */
    List<ReviewRound> in(ReviewRound.Stage stage, int most) {
        return read(new Criteria().and("STAGE = ?", ReviewColumns.name(stage)), "CLOSES_AT, ID", most);
    }

    /** Ids of the projects that have had rounds; one statement. */
    Set<Long> projects() {
        return Arrays.stream(objects.find(ReviewRoundRow.class, Query.select()))
                .map(ReviewRoundRow::getProjectId)
                .collect(toSet());
    }

    /** The agendas of these rounds, by the round's id, in the order in which the items came; one statement for each thousand. */
    Map<Integer, List<AgendaItem>> agendas(Collection<Integer> roundIds) {
        Map<Integer, List<AgendaItem>> agendas = new HashMap<>();
        for (List<Integer> some : Criteria.lists(roundIds)) {
            Criteria criteria = new Criteria().in("ROUND_ID", some);
            Query query =
                    Query.select().where(criteria.text(), criteria.values()).order("ID");
            for (ReviewAgendaRow row : objects.find(ReviewAgendaRow.class, query)) {
                agendas.computeIfAbsent(row.getRoundId(), id -> new ArrayList<>())
                        .add(ReviewColumns.read(row));
            }
        }
        return agendas;
    }

    /** All marks in these rounds, by the round's id, in the order in which they came; one statement for each thousand. */
    Map<Integer, List<ReviewMark>> marks(Collection<Integer> roundIds) {
        Map<Integer, List<ReviewMark>> marks = new HashMap<>();
        for (List<Integer> some : Criteria.lists(roundIds)) {
            Criteria criteria = new Criteria().in("ROUND_ID", some);
            Query query =
                    Query.select().where(criteria.text(), criteria.values()).order("ID");
            for (ReviewMarkRow row : objects.find(ReviewMarkRow.class, query)) {
                List<ReviewMark> ofRound = marks.computeIfAbsent(row.getRoundId(), id -> new ArrayList<>());
                ReviewColumns.read(row).ifPresent(ofRound::add);
            }
        }
        return marks;
    }

    /**
     * Opens a round, and tells so.
     *
     * @return with its id; nothing, with nothing changed, when somebody else opened one of its number first
     */
    Optional<ReviewRound> open(ReviewRound round, List<AgendaItem> agenda) {
        return OptimisticTransaction.firstWins(
                objects,
                () -> {
                    ReviewRound stored = round.withId(objects.create(ReviewRoundRow.class, ReviewColumns.of(round))
                            .getID());
                    add(stored, agenda);
                    events.append(event(ReviewEvents.OPENED, stored, stored.openedBy(), stored.openedAt()));
                    return stored;
                },
                failure -> isTaken(round));
    }

    /** Adds to the agenda; false, with nothing changed, when something else happened in the round first. */
    boolean extend(ReviewRound round, List<AgendaItem> more, Instant at) {
        return change(round, "", at, () -> {
            add(round, more);
            return true;
        });
    }

    /** Sets somebody's mark in the place of the one before; false, with nothing changed, as above. */
    boolean mark(ReviewRound round, ReviewMark mark) {
        return change(round, mark.by(), mark.at(), () -> {
            Query query = Query.select()
                    .where("ROUND_ID = ? AND DECISION_ID = ? AND PERSON = ?", round.id(), mark.decisionId(), mark.by());
            ReviewMarkRow[] before = objects.find(ReviewMarkRow.class, query);
            if (before.length == 0) {
                objects.create(ReviewMarkRow.class, ReviewColumns.of(mark, round.id()));
            } else {
                ReviewColumns.write(mark, before[0]);
                before[0].save();
            }
            return true;
        });
    }

    /** Closes a round, and tells so; false, with nothing changed, as above. */
    boolean close(ReviewRound round, Instant closedAt, Instant toldAt) {
        return change(round, "", toldAt, () -> {
            ReviewRoundRow row = objects.get(ReviewRoundRow.class, round.id());
            row.setStage(ReviewColumns.name(ReviewRound.Stage.CLOSED));
            row.setClosedAt(closedAt.toEpochMilli());
            row.save();
            events.append(event(ReviewEvents.CLOSED, round, "", toldAt));
            return true;
        });
    }

    /** The outcome of a round that is closed stands with each decision now. */
    void settle(ReviewRound round) {
        objects.executeInTransaction(() -> {
            ReviewRoundRow row = objects.get(ReviewRoundRow.class, round.id());
            if (row != null) {
                row.setStage(ReviewColumns.name(ReviewRound.Stage.SETTLED));
                row.save();
            }
            return null;
        });
    }

    void deleteProject(long projectId) {
        objects.executeInTransaction(() -> {
            ReviewRoundRow[] rows =
                    objects.find(ReviewRoundRow.class, Query.select().where("PROJECT_ID = ?", projectId));
            for (ReviewRoundRow row : rows) {
                objects.deleteWithSQL(ReviewAgendaRow.class, "ROUND_ID = ?", row.getID());
                objects.deleteWithSQL(ReviewMarkRow.class, "ROUND_ID = ?", row.getID());
            }
            objects.delete(rows);
            revisions.deleteProject(KIND, projectId);
            return null;
        });
    }

    private boolean change(ReviewRound round, String by, Instant at, BooleanSupplier work) {
        ReplacedVersion replaced = new ReplacedVersion(KIND, round.id(), round.version(), round.projectId(), null);
        return revisions.change(List.of(replaced), by, at, () -> {
            ReviewRoundRow row = objects.get(ReviewRoundRow.class, round.id());
            if (row == null) {
                return false;
            }
            row.setVersion(round.version() + 1);
            row.save();
            return work.getAsBoolean();
        });
    }

    private void add(ReviewRound round, List<AgendaItem> agenda) {
        List<Map<String, Object>> rows =
                agenda.stream().map(item -> ReviewColumns.of(item, round.id())).toList();
        if (!rows.isEmpty()) {
            objects.create(ReviewAgendaRow.class, rows);
        }
    }

    private boolean isTaken(ReviewRound round) {
        Query same = Query.select().where("PROJECT_ID = ? AND PLACE = ?", round.projectId(), round.number());
        return objects.count(ReviewRoundRow.class, same) > 0;
    }

    private List<ReviewRound> read(Criteria criteria, String order, int most) {
        Query query = Query.select()
                .where(criteria.text(), criteria.values())
                .order(order)
                .limit(most);
        return Arrays.stream(objects.find(ReviewRoundRow.class, query))
                .map(ReviewColumns::read)
                .toList();
    }

    private static Event event(String kind, ReviewRound round, String by, Instant at) {
        return Event.of(kind, at, by, round.projectId(), Optional.empty(), round.id());
    }
}
