package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.ISSUE;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.PROJECT;
import static com.asyncbacklog.decisions.SampleDecisions.bare;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.host.activeobjects.HostActiveObjects;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.testing.TestDatabase;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.Test;

/** What the first release stored is there for this one. */
public abstract class DecisionMigrationContract {

    private static final String NAMESPACE = "com.asyncbacklog";

    private final DatabaseKind kind;

    DecisionMigrationContract(DatabaseKind kind) {
        this.kind = kind;
    }

    @Test
    public void decisions_and_their_versions_outlive_the_change_of_their_tables() {
        TestDatabase database = TestDatabase.create(kind);
        try {
            int id = record(HostActiveObjects.open(
                    database.database(),
                    NAMESPACE,
                    List.of(FirstRelease.FirstDecision.class, FirstRelease.FirstRevision.class)));

            ActiveObjects now = HostActiveObjects.open(database.database(), NAMESPACE, AppDatabase.entities());
            DecisionStore store = new DecisionStore(
                    now,
                    new EventStore(now),
                    new ObjectionStore(now),
                    new DecisionWordStore(now),
                    new RevisionStore(now));

            Decision kept = store.find(id).orElseThrow();
            assertThat(kept.content()).isEqualTo(bare("Ship weekly"));
            assertThat(kept.status()).isEqualTo(DecisionStatus.ACCEPTED);
            assertThat(kept.home()).isEqualTo(DecisionHome.ofIssue(PROJECT, ISSUE));
            assertThat(kept.state().effectiveAt()).contains(NOW);
            assertThat(kept.state().lineage()).isEqualTo(DecisionLineage.NONE);
            assertThat(new DecisionHistoryStore(now).newest(id, 2, 10))
                    .extracting(DecisionRevision::by)
                    .containsExactly("ben");
            Decision anew = kept.next(kept.state().ended(DecisionStatus.DEPRECATED, "Old", NOW), "ada", NOW);
            assertThat(store.replace(kept, anew)).isTrue();
            assertThat(store.find(id)).contains(anew);
            assertThat(store.delete(anew, "ada", NOW)).isTrue();
            store.deleteProject(PROJECT);
            assertThat(now.count(DecisionRevisionRow.class, Query.select())).isZero();
        } finally {
            database.close();
        }
    }

    private static int record(ActiveObjects old) {
        int id = old.create(
                        FirstRelease.FirstDecision.class,
                        new DBParam("ISSUE_ID", ISSUE),
                        new DBParam("PROJECT_ID", PROJECT),
                        new DBParam("TITLE", "Ship weekly"),
                        new DBParam("DECISION", "Ship weekly"),
                        new DBParam("STATUS", "accepted"),
                        new DBParam("AUTHOR", "ada"),
                        new DBParam("CREATED_AT", NOW.toEpochMilli()),
                        new DBParam("UPDATED_AT", NOW.toEpochMilli()),
                        new DBParam("UPDATED_BY", "ben"),
                        new DBParam("EFFECTIVE_AT", NOW.toEpochMilli()),
                        new DBParam("VERSION", 2))
                .getID();
        old.create(
                FirstRelease.FirstRevision.class,
                new DBParam("DECISION_ID", id),
                new DBParam("VERSION", 2),
                new DBParam("CHANGED_BY", "ben"),
                new DBParam("CHANGED_AT", NOW.toEpochMilli()),
                new DBParam("PREVIOUS_JSON", "{\"title\":\"Ship monthly\"}"));
        return id;
    }
}
