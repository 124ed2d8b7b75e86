package com.asyncbacklog.decisions;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/** The earlier versions of decisions in the database. */
@Named
class DecisionHistoryStore {

    private final ActiveObjects objects;

    DecisionHistoryStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** The changes of a decision up to the one that led to a version, the last first; one statement. */
    List<DecisionRevision> newest(int decisionId, int version, int most) {
        Query query = Query.select()
                .where("DECISION_ID = ? AND VERSION <= ? AND PREVIOUS_JSON IS NOT NULL", decisionId, version)
                .order("VERSION DESC")
                .limit(most);
        return Arrays.stream(objects.find(DecisionRevisionRow.class, query))
                .map(DecisionHistoryStore::read)
                .toList();
    }

    private static DecisionRevision read(DecisionRevisionRow row) {
        return new DecisionRevision(
                row.getVersion(),
                Optional.ofNullable(row.getKind()),
                row.getChangedBy().equals(DecisionStore.BY_ITSELF) ? "" : row.getChangedBy(),
                Instant.ofEpochMilli(row.getChangedAt()),
                DecisionColumns.fields(row.getPreviousJson()));
    }
}
