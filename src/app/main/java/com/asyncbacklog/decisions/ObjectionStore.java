package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNull;

import com.asyncbacklog.shared.Criteria;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Objections in the database, and who is being consulted. All that is written goes into the transaction of the step of the
 * decision, whose revision row keeps two steps apart.
 */
@Named
class ObjectionStore {

    private static final String ANSWER = "answer";
    private static final String OBJECTOR = "objector";

    private final ActiveObjects objects;

    ObjectionStore(ActiveObjects objects) {
        this.objects = objects;
    }

    Optional<Objection> find(int id) {
        return Optional.ofNullable(objects.get(ObjectionRow.class, id)).map(ObjectionStore::read);
    }

    /** Those of these ids that there are; one statement for each thousand. */
    List<Objection> find(Collection<Integer> ids) {
        return readAll("ID", ids);
    }

    /** Those to these decisions, to each in the order in which they were raised; one statement for each thousand. */
    List<Objection> ofDecisions(Collection<Integer> decisionIds) {
        return readAll("DECISION_ID", decisionIds);
    }

    /**
     * Those on which somebody has to speak next: to decisions that they recorded or decided, and their own that were
     * answered; the newest {@code most}. One statement.
     */
    List<Objection> waitingFor(String key, int most) {
        Query query = Query.select()
                .where(
                        "(WAITS_FOR = ? AND (AUTHOR = ? OR DECIDED_BY = ?)) OR (WAITS_FOR = ? AND OBJECTOR = ?)",
                        ANSWER,
                        key,
                        key,
                        OBJECTOR,
                        key)
                .order("ID DESC")
                .limit(most);
        return Arrays.stream(objects.find(ObjectionRow.class, query))
                .map(ObjectionStore::read)
                .toList();
    }

    /** Ids of the decisions about which somebody is being consulted, the newest {@code most}; one statement. */
    List<Integer> consulting(String key, int most) {
        Query query = Query.select().where("PERSON = ?", key).order("ID DESC").limit(most);
        return Arrays.stream(objects.find(ConsultedRow.class, query))
                .map(ConsultedRow::getDecisionId)
                .toList();
    }

    /**
     * Ids of the decisions whose time for objections depends on the calendars of any of these people, who are consulted or
     * have objected. Two statements for each thousand of them.
     */
    List<Integer> dependingOn(Collection<String> keys) {
        List<Integer> ids = new ArrayList<>();
        for (List<String> some : Criteria.lists(keys)) {
            Criteria consulted = new Criteria().in("PERSON", some);
            for (ConsultedRow row :
                    objects.find(ConsultedRow.class, Query.select().where(consulted.text(), consulted.values()))) {
                ids.add(row.getDecisionId());
            }
            Criteria objectors = new Criteria().and("WAITS_FOR = ?", OBJECTOR).in("OBJECTOR", some);
            for (ObjectionRow row :
                    objects.find(ObjectionRow.class, Query.select().where(objectors.text(), objectors.values()))) {
                ids.add(row.getDecisionId());
            }
        }
        return ids.stream().distinct().toList();
    }

    /** Writes what a step changes here; answers the id of the objection it is about, 0 for none. */
    int write(DecisionStep step) {
        int id = step.objection()
                .map(objection -> write(objection, step.after()))
                .orElse(0);
        List<String> consulted = consulted(step.after());
        if (!consulted.equals(consulted(step.before()))) {
            forgetConsulted(step.after().id());
            addConsulted(step.after().id(), consulted);
        }
        if (step.before().status() == DecisionStatus.PROPOSED && step.after().status() != DecisionStatus.PROPOSED) {
            settleAll(step.after().id());
        }
        return id;
    }

    /** Notes who is consulted about a decision that is new. */
    void add(Decision decision) {
        addConsulted(decision.id(), consulted(decision));
    }

    /** Deletes all there is about a decision, row by row under their ids, as ranges would lock what lies beside them. */
    void delete(int decisionId) {
        forgetConsulted(decisionId);
        objects.delete(rows(decisionId));
    }

    private static List<String> consulted(Decision decision) {
        return decision.state().isBeingConsulted()
                ? decision.state().window().map(ObjectionWindow::consulted).orElse(List.of())
                : List.of();
    }

    private void addConsulted(int decisionId, List<String> keys) {
        if (!keys.isEmpty()) {
            List<Map<String, Object>> rows = keys.stream()
                    .map(key -> Map.<String, Object>of("DECISION_ID", decisionId, "PERSON", key))
                    .toList();
            objects.create(ConsultedRow.class, rows);
        }
    }

    private void forgetConsulted(int decisionId) {
        objects.delete(objects.find(ConsultedRow.class, Query.select().where("DECISION_ID = ?", decisionId)));
    }

    private int write(Objection objection, Decision decision) {
        if (objection.id() == 0) {
            return objects.create(
                            ObjectionRow.class,
                            new DBParam("DECISION_ID", objection.decisionId()),
                            new DBParam("OBJECTOR", objection.objector()),
                            new DBParam("REASON", objection.reason()),
                            new DBParam("RAISED_AT", objection.raisedAt().toEpochMilli()),
                            new DBParam("AUTHOR", decision.author()),
                            new DBParam(
                                    "DECIDED_BY", decision.state().decidedBy().orElse(null)),
                            new DBParam("WAITS_FOR", waitsFor(objection)))
                    .getID();
        }
        ObjectionRow row = requireNonNull(objects.get(ObjectionRow.class, objection.id()), "deleted");
        row.setAnswer(objection.answer().map(Objection.Answer::text).orElse(null));
        row.setAnsweredBy(objection.answer().map(Objection.Answer::by).orElse(null));
        row.setAnsweredAt(
                objection.answer().map(answer -> answer.at().toEpochMilli()).orElse(null));
        row.setAgreedAt(objection.agreedAt().map(Instant::toEpochMilli).orElse(null));
        row.setWaitsFor(waitsFor(objection));
        row.save();
        return objection.id();
    }

    private static String waitsFor(Objection objection) {
        if (objection.isOpen()) {
            return ANSWER;
        }
        return objection.isAnswered() ? OBJECTOR : null;
    }

    private void settleAll(int decisionId) {
        for (ObjectionRow row : rows(decisionId)) {
            row.setWaitsFor(null);
            row.save();
        }
    }

    private ObjectionRow[] rows(int decisionId) {
        return objects.find(ObjectionRow.class, Query.select().where("DECISION_ID = ?", decisionId));
    }

    private List<Objection> readAll(String column, Collection<Integer> ids) {
        List<Objection> found = new ArrayList<>();
        for (List<Integer> some : Criteria.lists(ids)) {
            Criteria criteria = new Criteria().in(column, some);
            Query query =
                    Query.select().where(criteria.text(), criteria.values()).order("ID");
            for (ObjectionRow row : objects.find(ObjectionRow.class, query)) {
                found.add(read(row));
            }
        }
        return found;
    }

    private static Objection read(ObjectionRow row) {
        Optional<Objection.Answer> answer = Optional.ofNullable(row.getAnsweredAt())
                .map(at -> new Objection.Answer(row.getAnswer(), row.getAnsweredBy(), Instant.ofEpochMilli(at)));
        return new Objection(
                row.getID(),
                row.getDecisionId(),
                row.getObjector(),
                row.getReason(),
                Instant.ofEpochMilli(row.getRaisedAt()),
                answer,
                Optional.ofNullable(row.getAgreedAt()).map(Instant::ofEpochMilli));
    }
}
