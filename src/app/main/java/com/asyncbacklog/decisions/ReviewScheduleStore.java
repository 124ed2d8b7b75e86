package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** When projects review their decisions, in the database, with all earlier versions: who changed it, and when. */
@Named
class ReviewScheduleStore {

    private final ActiveObjects objects;

    ReviewScheduleStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** The one that holds; as it is by default while nobody has set it. One statement. */
    ReviewSchedule find(long projectId) {
        Query query = Query.select()
                .where("PROJECT_ID = ?", projectId)
                .order("VERSION DESC")
                .limit(1);
        return Arrays.stream(objects.find(ReviewScheduleRow.class, query))
                .map(ReviewColumns::read)
                .findFirst()
                .orElseGet(() -> ReviewSchedule.unset(projectId));
    }

    /** Those that hold, of all projects in which somebody has set one; one statement. */
    List<ReviewSchedule> all() {
        Map<Long, ReviewSchedule> last = new LinkedHashMap<>();
        for (ReviewScheduleRow row :
                objects.find(ReviewScheduleRow.class, Query.select().order("PROJECT_ID, VERSION"))) {
            last.put(row.getProjectId(), ReviewColumns.read(row));
        }
        return List.copyOf(last.values());
    }

    /**
     * Stores the version after the one that somebody has seen.
     *
     * @return false, with nothing changed, when somebody else was first
     */
    boolean add(ReviewSchedule next) {
        return OptimisticTransaction.firstWins(
                        objects,
                        () -> objects.create(ReviewScheduleRow.class, ReviewColumns.of(next)),
                        failure -> find(next.projectId()).version() >= next.version())
                .isPresent();
    }

    void deleteProject(long projectId) {
        objects.deleteWithSQL(ReviewScheduleRow.class, "PROJECT_ID = ?", projectId);
    }
}
