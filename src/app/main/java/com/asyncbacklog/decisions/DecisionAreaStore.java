package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Decision areas in the database. */
@Named
class DecisionAreaStore {

    private final ActiveObjects objects;

    DecisionAreaStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** Those of a project; two statements. */
    DecisionAreas ofProject(long projectId) {
        int version = version(projectId);
        return new DecisionAreas(
                projectId, version == 0 ? List.of() : read(new Criteria().and("PROJECT_ID = ?", projectId)), version);
    }

    /** Those of these ids, also removed ones; one statement for each thousand. */
    List<DecisionArea> find(Collection<Integer> ids) {
        return Criteria.lists(ids).stream()
                .flatMap(some -> read(new Criteria().in("ID", some)).stream())
                .toList();
    }

    /** Those that any project has; one statement. */
    List<DecisionArea> current() {
        return read(new Criteria().and("REMOVED = ?", false));
    }

    /** Of all areas that any project has or had; one statement, which reads no other text of them. */
    List<AreaDeciders> deciders() {
        List<AreaDeciders> found = new ArrayList<>();
        objects.stream(
                DecisionAreaRow.class,
                Query.select("ID, PROJECT_ID, DECIDERS_JSON, REMOVED").order("ID"),
                row -> found.add(AreaColumns.deciders(row)));
        return found;
    }

    /** Ids of the projects that have areas; one statement. */
    Set<Long> projects() {
        return Arrays.stream(objects.find(DecisionAreaRow.class, Query.select()))
                .map(DecisionAreaRow::getProjectId)
                .collect(toSet());
    }

    /**
     * Puts areas in the place of those that a project had; one with the id of an earlier one takes its place, and what is
     * left out is removed.
     *
     * @return false, with nothing changed, when somebody else changed them first
     */
    boolean replace(DecisionAreas before, List<DecisionArea> areas, String byKey, Instant at) {
        return OptimisticTransaction.firstWins(
                        objects,
                        () -> {
                            addRevision(before, byKey, at);
                            write(before, areas);
                            return true;
                        },
                        failure -> version(before.projectId()) > before.version())
                .isPresent();
    }

    /** Forgets all areas of a project. */
    void deleteProject(long projectId) {
        objects.executeInTransaction(() -> {
            objects.deleteWithSQL(DecisionAreaRow.class, "PROJECT_ID = ?", projectId);
            objects.deleteWithSQL(AreaRevisionRow.class, "PROJECT_ID = ?", projectId);
            return null;
        });
    }

    private int version(long projectId) {
        Query newest = Query.select()
                .where("PROJECT_ID = ?", projectId)
                .order("VERSION DESC")
                .limit(1);
        return Arrays.stream(objects.find(AreaRevisionRow.class, newest))
                .map(AreaRevisionRow::getVersion)
                .findFirst()
                .orElse(0);
    }

    private void addRevision(DecisionAreas before, String byKey, Instant at) {
        objects.create(
                AreaRevisionRow.class,
                new DBParam("PROJECT_ID", before.projectId()),
                new DBParam("VERSION", before.version() + 1),
                new DBParam("CHANGED_BY", byKey),
                new DBParam("CHANGED_AT", at.toEpochMilli()));
    }

    private void write(DecisionAreas before, List<DecisionArea> areas) {
        for (int place = 0; place < areas.size(); place++) {
            DecisionArea area = areas.get(place);
            if (area.id() == 0) {
                objects.create(DecisionAreaRow.class, AreaColumns.of(area, place));
            } else {
                DecisionAreaRow row = row(area.id());
                AreaColumns.write(area, place, row);
                row.save();
            }
        }
        List<Integer> kept = areas.stream().map(DecisionArea::id).toList();
        for (DecisionArea area : before.current()) {
            if (!kept.contains(area.id())) {
                DecisionAreaRow row = row(area.id());
                row.setRemoved(true);
                row.setPlace(Integer.MAX_VALUE);
                row.save();
            }
        }
    }

    private DecisionAreaRow row(int id) {
        return requireNonNull(objects.get(DecisionAreaRow.class, id), "no such area");
    }

    private List<DecisionArea> read(Criteria criteria) {
        Query query = Query.select().where(criteria.text(), criteria.values()).order("PLACE, ID");
        return Arrays.stream(objects.find(DecisionAreaRow.class, query))
                .map(AreaColumns::read)
                .toList();
    }
}
