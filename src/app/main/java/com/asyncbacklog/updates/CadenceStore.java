package com.asyncbacklog.updates;

import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** The projects' cadences in the database, with all their earlier versions: who changed them, and when. */
@Named
class CadenceStore {

    private final ActiveObjects objects;

    CadenceStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** The one that holds; as it is by default while nobody has set it. One statement. */
    Cadence find(long projectId) {
        Query query = Query.select()
                .where("PROJECT_ID = ?", projectId)
                .order("VERSION DESC")
                .limit(1);
        return Arrays.stream(objects.find(CadenceRow.class, query))
                .map(CadenceColumns::read)
                .findFirst()
                .orElseGet(() -> Cadence.unset(projectId));
    }

    /** Those that hold, of all projects in which somebody has set one; one statement. */
    List<Cadence> all() {
        Map<Long, Cadence> last = new LinkedHashMap<>();
        for (CadenceRow row : objects.find(CadenceRow.class, Query.select().order("PROJECT_ID, VERSION"))) {
            last.put(row.getProjectId(), CadenceColumns.read(row));
        }
        return List.copyOf(last.values());
    }

    /**
     * Stores the version after the one that somebody has seen.
     *
     * @return false, with nothing changed, when somebody else was first
     */
    boolean add(Cadence next) {
        return OptimisticTransaction.firstWins(
                        objects,
                        () -> objects.create(CadenceRow.class, CadenceColumns.of(next)),
                        failure -> find(next.projectId()).version() >= next.version())
                .isPresent();
    }

    void deleteProject(long projectId) {
        objects.deleteWithSQL(CadenceRow.class, "PROJECT_ID = ?", projectId);
    }
}
