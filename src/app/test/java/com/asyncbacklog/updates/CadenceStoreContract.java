package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.jira.Members;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the store of cadences promises on every database. */
public abstract class CadenceStoreContract {

    @Rule
    public final AppDatabase database;

    private CadenceStore store;

    CadenceStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = new CadenceStore(database.objects());
    }

    @Test
    public void a_cadence_comes_back_as_it_was_stored_and_the_last_version_holds() {
        Cadence first = cadence(100, 1, EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
        Cadence second = cadence(100, 2, Set.of());
        Cadence other = cadence(101, 1, Set.of());

        assertThat(store.add(first)).isTrue();
        assertThat(store.find(100)).isEqualTo(first);
        assertThat(store.add(second)).isTrue();
        assertThat(store.add(other)).isTrue();

        assertThat(store.find(100)).isEqualTo(second);
        assertThat(store.all()).containsExactlyInAnyOrder(second, other);
    }

    @Test
    public void without_one_it_is_as_it_is_by_default() {
        assertThat(store.find(100)).isEqualTo(Cadence.unset(100));
        assertThat(store.all()).isEmpty();
    }

    @Test
    public void of_two_who_change_the_same_version_one_wins() {
        store.add(cadence(100, 1, Set.of()));
        Cadence won = cadence(100, 2, Set.of());

        assertThat(store.add(won)).isTrue();
        assertThat(store.add(cadence(100, 2, EnumSet.of(DayOfWeek.MONDAY)))).isFalse();
        assertThat(store.add(cadence(100, 1, Set.of()))).isFalse();
        assertThat(store.find(100)).isEqualTo(won);
    }

    @Test
    public void a_deleted_project_leaves_nothing() {
        store.add(cadence(100, 1, Set.of()));
        store.add(cadence(101, 1, Set.of()));

        store.deleteProject(100);

        assertThat(store.find(100).version()).isZero();
        assertThat(store.all()).hasSize(1);
    }

    private static Cadence cadence(long projectId, int version, Set<DayOfWeek> days) {
        return new Cadence(
                projectId,
                days,
                LocalTime.of(22, 30),
                LocalTime.of(1, 0),
                90,
                new Members(List.of("JIRAUSER10100"), List.of("developers"), List.of(10_002L)),
                false,
                "JIRAUSER10101",
                SampleUpdates.NOW,
                version);
    }
}
