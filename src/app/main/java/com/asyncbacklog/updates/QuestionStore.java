package com.asyncbacklog.updates;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The questions of updates and their answers in the database. */
@Named
class QuestionStore {

    private final ActiveObjects objects;
    private final RevisionStore revisions;
    private final EventStore events;

    QuestionStore(ActiveObjects objects, RevisionStore revisions, EventStore events) {
        this.objects = objects;
        this.revisions = revisions;
        this.events = events;
    }

    Optional<Question> find(int id) {
        return Optional.ofNullable(objects.get(QuestionRow.class, id)).map(QuestionColumns::read);
    }

    /** Those of these ids that there are; one statement. */
    List<Question> find(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of() : read(new Criteria().in("ID", ids), Criteria.LONGEST_LIST);
    }

    /** Those of these updates, in the order they were asked in; one statement. */
    List<Question> ofUpdates(Collection<Integer> updateIds) {
        return updateIds.isEmpty() ? List.of() : readAll(new Criteria().in("UPDATE_ID", updateIds));
    }

    /** The answers to all questions of these updates, oldest first; one statement. */
    List<Answer> answersIn(Collection<Integer> updateIds) {
        if (updateIds.isEmpty()) {
            return List.of();
        }
        Criteria criteria = new Criteria().in("UPDATE_ID", updateIds);
        Query query = Query.select().where(criteria.text(), criteria.values()).order("ID");
        return Arrays.stream(objects.find(AnswerRow.class, query))
                .map(QuestionStore::answer)
                .toList();
    }

    /** Open ones that wait for somebody, oldest first; one statement. */
    List<Question> waitingFor(String answererKey, int most) {
        return read(open().and("ANSWERER = ?", answererKey), most);
    }

    /** Open ones that somebody asked in a project, oldest first; one statement. */
    List<Question> askedBy(String askerKey, long projectId, int most) {
        return read(open().and("ASKER = ?", askerKey).and("PROJECT_ID = ?", projectId), most);
    }

    /** Open ones of everybody with a greater id than this one, in the order of their ids; one statement. */
    List<Question> openAfter(int id, int most) {
        return read(open().and("ID > ?", id), most);
    }

    /**
     * Puts the next version of a question in the place of the one before, and what happened by it.
     *
     * @param actor the key of who changes it; empty when the app does
     * @return false, with nothing changed, when somebody else changed or removed it first
     */
    boolean change(QuestionChange change, String actor, Instant at, Event event, Collection<Long> issueIds) {
        return revisions.change(List.of(change.before().replaced()), actor, at, () -> {
            if (!write(change)) {
                return false;
            }
            events.append(event, issueIds);
            return true;
        });
    }

    /** As above; something is said to the question by it. */
    boolean answer(QuestionChange change, Answer answer, Event event, Collection<Long> issueIds) {
        return revisions.change(List.of(change.before().replaced()), answer.author(), answer.at(), () -> {
            if (!write(change)) {
                return false;
            }
            add(answer, change.after());
            events.append(event, issueIds);
            return true;
        });
    }

    /** To be called in the transaction that stores the update. */
    void add(Question question, int updateId) {
        objects.create(QuestionRow.class, QuestionColumns.of(question.stored(0, updateId)));
    }

    /**
     * To be called in the transaction that changes the update.
     *
     * @return false when one of them is not there any more
     */
    boolean change(QuestionChanges changes, int updateId) {
        changes.added().forEach(question -> add(question, updateId));
        return changes.changed().stream().allMatch(this::write)
                && changes.removed().stream().allMatch(this::remove);
    }

    /** To be called in the transaction that forgets the project. */
    void deleteProject(long projectId) {
        objects.deleteWithSQL(AnswerRow.class, "PROJECT_ID = ?", projectId);
        objects.deleteWithSQL(QuestionRow.class, "PROJECT_ID = ?", projectId);
        revisions.deleteProject(Question.KIND, projectId);
    }

    private boolean write(QuestionChange change) {
        QuestionRow row = objects.get(QuestionRow.class, change.before().id());
        if (row == null) {
            return false;
        }
        QuestionColumns.write(change.after(), row);
        row.save();
        return true;
    }

    private boolean remove(Question question) {
        objects.deleteWithSQL(AnswerRow.class, "UPDATE_ID = ? AND QUESTION_ID = ?", question.updateId(), question.id());
        return objects.deleteWithSQL(QuestionRow.class, "ID = ?", question.id()) == 1;
    }

    private void add(Answer answer, Question question) {
        objects.create(
                AnswerRow.class,
                new DBParam("UPDATE_ID", question.updateId()),
                new DBParam("QUESTION_ID", question.id()),
                new DBParam("PROJECT_ID", question.projectId()),
                new DBParam("AUTHOR", answer.author()),
                new DBParam("ANSWER", answer.text()),
                new DBParam("ANSWERED_AT", answer.at().toEpochMilli()));
    }

    private static Criteria open() {
        return new Criteria().and("STATUS = ?", QuestionStatus.OPEN.value());
    }

    private List<Question> read(Criteria criteria, int most) {
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("ID")
                .limit(most));
    }

    private List<Question> readAll(Criteria criteria) {
        return read(Query.select().where(criteria.text(), criteria.values()).order("ID"));
    }

    private List<Question> read(Query query) {
        return Arrays.stream(objects.find(QuestionRow.class, query))
                .map(QuestionColumns::read)
                .toList();
    }

    private static Answer answer(AnswerRow row) {
        return new Answer(
                row.getID(),
                row.getQuestionId(),
                row.getAuthor(),
                row.getAnswer(),
                Instant.ofEpochMilli(row.getAnsweredAt()));
    }
}
