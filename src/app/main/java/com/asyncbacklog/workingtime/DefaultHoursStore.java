package com.asyncbacklog.workingtime;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Default hours in the database. */
@Named
class DefaultHoursStore {

    /** So often a change is tried that the database ended for reasons of its own. */
    private static final int ATTEMPTS = 3;

    private final ActiveObjects objects;

    DefaultHoursStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** Those of a project's team and those of everybody; one statement. */
    Defaults find(long projectId) {
        DefaultHours team = DefaultHours.unset(projectId);
        DefaultHours everybody = DefaultHours.unset(DefaultHours.EVERYBODY);
        Query query = Query.select().where("PROJECT_ID IN (?, ?)", projectId, DefaultHours.EVERYBODY);
        for (DefaultHoursRow row : objects.find(DefaultHoursRow.class, query)) {
            DefaultHours found = read(row);
            if (found.projectId() == projectId) {
                team = found;
            }
            if (found.projectId() == DefaultHours.EVERYBODY) {
                everybody = found;
            }
        }
        return new Defaults(team, everybody);
    }

    /**
     * Puts the next version in the place of the one before. The row of one version is taken away and that of the next added:
     * whoever takes it away first wins, and where there was none, whoever adds it first, by the unique index.
     *
     * @return false, with nothing changed, when somebody else was faster
     */
    boolean replace(DefaultHours before, DefaultHours after) {
        for (int attempt = 1; ; attempt++) {
            try {
                return objects.executeInTransaction(() -> take(before) && add(after));
            } catch (RuntimeException failure) {
                if (version(before.projectId()) != before.version()) {
                    return false;
                }
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    void deleteProject(long projectId) {
        objects.executeInTransaction(() -> objects.deleteWithSQL(DefaultHoursRow.class, "PROJECT_ID = ?", projectId));
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
