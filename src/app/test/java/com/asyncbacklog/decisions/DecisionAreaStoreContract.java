package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.jira.Members;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public abstract class DecisionAreaStoreContract {

    @Rule
    public final AppDatabase database;

    private DecisionAreaStore store;

    DecisionAreaStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        store = new DecisionAreaStore(database.objects());
    }

    @Test
    public void a_project_has_no_areas_and_version_0_until_it_is_given_some() {
        assertThat(store.ofProject(PROJECT)).isEqualTo(none());
    }

    @Test
    public void more_than_a_thousand_can_be_asked_for_at_once() {
        store.replace(none(), List.of(area("Runtime")), "ada", NOW);
        int id = store.ofProject(PROJECT).all().get(0).id();

        assertThat(store.find(IntStream.rangeClosed(id, id + 2_500).boxed().toList()))
                .extracting(DecisionArea::name)
                .containsExactly("Runtime");
    }

    @Test
    public void areas_come_back_in_their_order_as_they_were_stored() {
        DecisionArea full = new DecisionArea(
                0,
                PROJECT,
                "\uD83D\uDE80".repeat(127) + "é",
                "o".repeat(100_000),
                "What ships when",
                new Boundary(
                        new Members(List.of("JIRAUSER10100"), List.of("leads"), List.of(10_002L)),
                        new Members(List.of(), List.of("all"), List.of()),
                        "Up to 5 days",
                        "labels = small",
                        true,
                        7.5),
                false);

        assertThat(store.replace(none(), List.of(full, area("Runtime"), area("Architecture")), "ada", NOW))
                .isTrue();

        DecisionAreas stored = store.ofProject(PROJECT);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.all()).extracting(DecisionArea::name).containsExactly(full.name(), "Runtime", "Architecture");
        DecisionArea first = stored.all().get(0);
        assertThat(first).isEqualTo(full.withId(first.id()));
        assertThat(store.find(List.of(first.id(), 4711))).containsExactly(first);
    }

    @Test
    public void what_is_left_out_is_removed_but_still_known() {
        store.replace(none(), List.of(area("Releases"), area("Runtime")), "ada", NOW);
        DecisionAreas before = store.ofProject(PROJECT);
        DecisionArea releases = before.named("Releases").orElseThrow();

        store.replace(before, List.of(before.named("Runtime").orElseThrow()), "ada", NOW);

        DecisionAreas after = store.ofProject(PROJECT);
        assertThat(after.current()).extracting(DecisionArea::name).containsExactly("Runtime");
        assertThat(after.withId(releases.id()).orElseThrow().removed()).isTrue();
        assertThat(after.version()).isEqualTo(2);
        assertThat(store.current()).extracting(DecisionArea::name).containsExactly("Runtime");
        store.replace(after, List.of(area("Releases").withId(releases.id())), "ada", NOW);
        assertThat(store.ofProject(PROJECT).current())
                .containsExactly(area("Releases").withId(releases.id()));
    }

    @Test
    public void a_version_that_was_changed_already_is_left_alone() {
        store.replace(none(), List.of(area("Releases")), "ada", NOW);

        assertThat(store.replace(none(), List.of(area("Runtime")), "ben", NOW)).isFalse();

        assertThat(store.ofProject(PROJECT).all())
                .extracting(DecisionArea::name)
                .containsExactly("Releases");
    }

    @Test
    public void of_two_who_change_them_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            DecisionAreas before = store.ofProject(PROJECT);
            DecisionAreaStore meeting = new DecisionAreaStore(Meeting.inTransactions(database.objects(), 2));

            List<Boolean> won = Meeting.atOnce(List.of(
                    () -> meeting.replace(before, List.of(area("A"), area("B")), "ada", NOW),
                    () -> meeting.replace(before, List.of(area("C")), "ben", NOW)));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(store.ofProject(PROJECT).version()).isEqualTo(before.version() + 1);
            assertThat(store.ofProject(PROJECT).current()).hasSize(won.get(0) ? 2 : 1);
        }
    }

    @Test
    public void a_project_takes_its_areas_along_and_no_others() {
        store.replace(none(), List.of(area("Releases")), "ada", NOW);
        DecisionAreas others = store.ofProject(PROJECT + 1);
        store.replace(others, List.of(SampleAreas.area("Design").in(PROJECT + 1)), "ada", NOW);
        assertThat(store.projects()).containsExactlyInAnyOrder(PROJECT, PROJECT + 1);

        store.deleteProject(PROJECT);

        assertThat(store.ofProject(PROJECT)).isEqualTo(none());
        assertThat(store.projects()).containsExactly(PROJECT + 1);
    }

    private static DecisionAreas none() {
        return new DecisionAreas(PROJECT, List.of(), 0);
    }

    private static DecisionArea area(String name) {
        return SampleAreas.area(name).in(PROJECT);
    }
}
