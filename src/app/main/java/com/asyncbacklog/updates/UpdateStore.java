package com.asyncbacklog.updates;

import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Health;
import com.asyncbacklog.shared.ReplacedVersion;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Updates in the database, each with its questions. */
@Named
class UpdateStore {

    private final ActiveObjects objects;
    private final QuestionStore questions;
    private final RevisionStore revisions;
    private final EventStore events;

    UpdateStore(ActiveObjects objects, QuestionStore questions, RevisionStore revisions, EventStore events) {
        this.objects = objects;
        this.questions = questions;
        this.revisions = revisions;
        this.events = events;
    }

    /** Stores a new update with its questions and what happened by it, and answers it with its id. */
    Update add(Update update, List<Question> asked) {
        DBParam[] columns = UpdateColumns.of(update);
        return objects.executeInTransaction(() -> {
            Update stored =
                    update.withId(objects.create(UpdateRow.class, columns).getID());
            asked.forEach(question -> questions.add(question, stored.id()));
            events.append(UpdateEvents.posted(stored), stored.content().issueIds());
            return stored;
        });
    }

    Optional<Update> find(int id) {
        return Optional.ofNullable(objects.get(UpdateRow.class, id)).map(UpdateColumns::read);
    }

    /** Those of these ids that there are; one statement. */
    List<Update> find(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Criteria criteria = new Criteria().in("ID", ids);
        return read(Query.select().where(criteria.text(), criteria.values()));
    }

    /** The newest that somebody posted in a project for a day before this one. */
    Optional<Update> lastBefore(LocalDate day, long projectId, String author) {
        return read(Query.select()
                        .where("AUTHOR = ? AND LOCAL_DATE < ? AND PROJECT_ID = ?", author, day.toString(), projectId)
                        .order("LOCAL_DATE DESC, ID DESC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    /** Ids of what somebody posted in a project for a day, oldest first. */
    List<Integer> idsOf(String author, long projectId, LocalDate day) {
        Query query = Query.select("ID")
                .where("AUTHOR = ? AND LOCAL_DATE = ? AND PROJECT_ID = ?", author, day.toString(), projectId)
                .order("ID");
        List<Integer> ids = new ArrayList<>();
        objects.stream(UpdateRow.class, query, row -> ids.add(row.getID()));
        return ids;
    }

    /** What people posted in a project for these days; one statement, of few columns. */
    Set<PostedDay> posted(long projectId, Collection<LocalDate> days) {
        return posted(new Criteria().and("PROJECT_ID = ?", projectId), days);
    }

    /** What one person posted for these days, in all projects; one statement, of few columns. */
    Set<PostedDay> posted(String author, Collection<LocalDate> days) {
        return posted(new Criteria().and("AUTHOR = ?", author), days);
    }

    /** In the order of their days, at most {@code most} that come after a place; one statement. */
    List<Update> ofDays(long projectId, LocalDate from, LocalDate to, Optional<Update> after, int most) {
        Criteria criteria = new Criteria()
                .and("PROJECT_ID = ?", projectId)
                .and(
                        "LOCAL_DATE >= ?",
                        after.map(Update::localDate).orElse(from).toString())
                .and("LOCAL_DATE <= ?", to.toString());
        after.ifPresent(last ->
                criteria.and("(LOCAL_DATE > ? OR ID > ?)", last.localDate().toString(), last.id()));
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("LOCAL_DATE, ID")
                .limit(most));
    }

    /**
     * Puts the next version of an update, and those of its questions, in the place of the ones before.
     *
     * @return false, with nothing changed, when somebody else changed, answered or deleted any of them first
     */
    boolean replace(Update before, Update after, List<Question> asked, QuestionChanges changes) {
        String previous = UpdateColumns.json(before.content(), asked);
        return revisions.change(replaced(before, previous, changes), after.updatedBy(), after.updatedAt(), () -> {
            UpdateRow row = objects.get(UpdateRow.class, before.id());
            if (row == null || !questions.change(changes, before.id())) {
                return false;
            }
            UpdateColumns.write(after, row);
            row.save();
            events.restate(
                    UpdateEvents.POSTED,
                    after.id(),
                    after.content().health().map(Health::value),
                    after.content().issueIds());
            return true;
        });
    }

    /**
     * Deletes an update with its questions, their answers, who acknowledged it, and what earlier versions said; who changed it, and when,
     * stays.
     *
     * @return false, with nothing changed, when somebody else changed, answered or deleted any of them first
     */
    boolean delete(Update update, List<Question> asked, String byKey, Instant at) {
        QuestionChanges changes = QuestionChanges.removing(asked);
        return revisions.change(replaced(update, null, changes), byKey, at, () -> {
            revisions.empty(Update.KIND, update.id());
            objects.deleteWithSQL(AcknowledgementRow.class, "UPDATE_ID = ?", update.id());
            events.relink(UpdateEvents.POSTED, update.id(), List.of());
            return questions.change(changes, update.id())
                    && objects.deleteWithSQL(UpdateRow.class, "ID = ?", update.id()) == 1;
        });
    }

    /** Forgets all of a project's updates and what belongs to them. */
    void deleteProject(long projectId) {
        objects.executeInTransaction(() -> {
            questions.deleteProject(projectId);
            objects.deleteWithSQL(AcknowledgementRow.class, "PROJECT_ID = ?", projectId);
            objects.deleteWithSQL(UpdateRow.class, "PROJECT_ID = ?", projectId);
            revisions.deleteProject(Update.KIND, projectId);
            return null;
        });
    }

    private static List<ReplacedVersion> replaced(Update update, String previousJson, QuestionChanges changes) {
        return Stream.concat(Stream.of(update.replaced(previousJson)), changes.replaced())
                .toList();
    }

    private Set<PostedDay> posted(Criteria criteria, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Set.of();
        }
        criteria.in("LOCAL_DATE", days.stream().map(LocalDate::toString).toList());
        Query query = Query.select("ID, PROJECT_ID, AUTHOR, LOCAL_DATE").where(criteria.text(), criteria.values());
        Set<PostedDay> posted = new HashSet<>();
        objects.stream(
                UpdateRow.class,
                query,
                row -> posted.add(
                        new PostedDay(row.getProjectId(), row.getAuthor(), LocalDate.parse(row.getLocalDate()))));
        return posted;
    }

    private List<Update> read(Query query) {
        return Arrays.stream(objects.find(UpdateRow.class, query))
                .map(UpdateColumns::read)
                .toList();
    }
}
