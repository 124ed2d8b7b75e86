package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Default hours in the database. */
@Named
class DefaultHoursStore {

    private final ActiveObjects objects;

    DefaultHoursStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** Those of a project's team and those of everybody; one statement. */
    Defaults find(long projectId) {
        return find(List.of(projectId)).get(projectId);
    }

    /** The same of each of these projects; one statement for each thousand of them. */
    Map<Long, Defaults> find(Collection<Long> projectIds) {
        Map<Long, DefaultHours> set = new HashMap<>();
        for (List<Long> some : Criteria.lists(withEverybody(projectIds))) {
            Criteria criteria = new Criteria().in("PROJECT_ID", some);
            Query query = Query.select().where(criteria.text(), criteria.values());
            for (DefaultHoursRow row : objects.find(DefaultHoursRow.class, query)) {
                set.put(row.getProjectId(), read(row));
            }
        }
        DefaultHours everybody = set.getOrDefault(DefaultHours.EVERYBODY, DefaultHours.unset(DefaultHours.EVERYBODY));
        Map<Long, Defaults> found = new LinkedHashMap<>();
        projectIds.forEach(id -> found.put(id, new Defaults(set.getOrDefault(id, DefaultHours.unset(id)), everybody)));
        return found;
    }

    /**
     * Puts the next version in the place of the one before. The row of one version is taken away and that of the next added:
     * whoever takes it away first wins, and where there was none, whoever adds it first, by the unique index.
     *
     * @return false, with nothing changed, when somebody else was faster
     */
    boolean replace(DefaultHours before, DefaultHours after) {
        return OptimisticTransaction.firstWins(
                        objects,
                        () -> take(before) && add(after),
                        failure -> version(before.projectId()) != before.version())
                .orElse(false);
    }

    void deleteProject(long projectId) {
        objects.executeInTransaction(() -> objects.deleteWithSQL(DefaultHoursRow.class, "PROJECT_ID = ?", projectId));
    }

    private static List<Long> withEverybody(Collection<Long> projectIds) {
        return Stream.concat(Stream.of(DefaultHours.EVERYBODY), projectIds.stream())
                .distinct()
                .toList();
    }

    private boolean take(DefaultHours before) {
        return before.version() == 0
                || objects.deleteWithSQL(
                                DefaultHoursRow.class,
                                "PROJECT_ID = ? AND VERSION = ?",
                                before.projectId(),
                                before.version())
                        == 1;
    }

    private boolean add(DefaultHours after) {
        objects.create(
                DefaultHoursRow.class,
                new DBParam("PROJECT_ID", after.projectId()),
                new DBParam("HOURS", after.week().map(WeekText::write).orElse(null)),
                new DBParam("VERSION", after.version()),
                new DBParam("CHANGED_BY", after.changedBy()),
                new DBParam("CHANGED_AT", after.changedAt().orElseThrow().toEpochMilli()));
        return true;
    }

    private int version(long projectId) {
        DefaultHoursRow[] rows =
                objects.find(DefaultHoursRow.class, Query.select().where("PROJECT_ID = ?", projectId));
        return rows.length == 0 ? 0 : rows[0].getVersion();
    }

    private static DefaultHours read(DefaultHoursRow row) {
        return new DefaultHours(
                row.getProjectId(),
                Optional.ofNullable(row.getHours()).map(WeekText::read),
                row.getVersion(),
                row.getChangedBy(),
                Optional.of(Instant.ofEpochMilli(row.getChangedAt())));
    }
}
