package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.ADA;
import static com.asyncbacklog.updates.SampleUpdates.BEN;
import static com.asyncbacklog.updates.SampleUpdates.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.workingtime.Interval;
import java.time.Instant;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the store of notes promises on every database. */
public abstract class ActivityStoreContract {

    private static final Interval DAY = new Interval(NOW, NOW.plusSeconds(60));

    @Rule
    public final AppDatabase database;

    private ActivityStore store;

    ActivityStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = new ActivityStore(database.objects());
    }

    @Test
    public void what_somebody_did_in_a_stretch_of_time_comes_back_newest_first_by_one_statement() {
        Activity first = note(ADA, NOW);
        Activity last = note(ADA, NOW.plusSeconds(59));
        note(ADA, NOW.minusMillis(1));
        note(ADA, NOW.plusSeconds(60));
        note(BEN, NOW);
        database.statements().start();

        assertThat(store.of(ADA, DAY, 10)).containsExactly(last, first);
        assertThat(database.statements().count()).isEqualTo(1);
        assertThat(store.of(ADA, DAY, 1)).containsExactly(last);
    }

    @Test
    public void an_unknown_kind_is_passed_over() {
        note(ADA, NOW);
        ActivityRow row = database.objects().find(ActivityRow.class, Query.select())[0];
        row.setKind("dreamt");
        row.save();

        assertThat(store.of(ADA, DAY, 10)).isEmpty();
    }

    @Test
    public void old_notes_and_those_of_a_deleted_project_are_forgotten() {
        note(ADA, NOW);
        Activity kept = note(ADA, NOW.plusSeconds(1));
        store.forgetBefore(NOW.plusSeconds(1));
        assertThat(store.of(ADA, DAY, 10)).containsExactly(kept);

        store.deleteProject(SampleUpdates.PROJECT);
        assertThat(store.of(ADA, DAY, 10)).isEmpty();
    }

    private Activity note(String actor, Instant at) {
        Activity activity = new Activity(actor, SampleUpdates.PROJECT, 7, ActivityKind.COMMENTED, at);
        store.add(activity);
        return activity;
    }
}
