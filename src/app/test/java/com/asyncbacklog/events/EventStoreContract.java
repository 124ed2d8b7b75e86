package com.asyncbacklog.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.shared.Cursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the stream of events keeps to on every database. */
public abstract class EventStoreContract {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final long PROJECT = 100;
    private static final long OTHER_PROJECT = 200;
    private static final String ADA = "JIRAUSER10100";
    private static final String BEN = "JIRAUSER10101";

    @Rule
    public final AppDatabase database;

    private EventStore store;

    EventStoreContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void open() {
        store = new EventStore(database.objects());
    }

    @Test
    public void an_event_comes_back_as_it_was_appended() {
        Event full = store.append(Event.of("update-posted", NOON, ADA, PROJECT, Optional.of(7L), 3)
                .withHealth("at-risk"));
        Event bare = store.append(Event.of("round-closed", NOON, "", PROJECT, Optional.empty(), 4));

        assertThat(store.find(full.id())).contains(full);
        assertThat(store.find(bare.id())).contains(bare);
        assertThat(store.find(bare.id() + 1)).isEmpty();
    }

    @Test
    public void events_come_newest_first_and_page_by_place_without_gap_or_repetition() {
        List<Event> appended = new ArrayList<>();
        IntStream.range(0, 25).forEach(i -> appended.add(0, store.append(at(NOON.plusSeconds(i / 3)))));

        List<Event> read = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        for (List<Event> page = page(after, 4); !page.isEmpty(); page = page(after, 4)) {
            read.addAll(page);
            after = Optional.of(page.get(page.size() - 1).place());
        }

        assertThat(read).isEqualTo(appended);
    }

    @Test
    public void a_page_costs_one_statement_however_it_is_narrowed() {
        store.append(at(NOON).withHealth("on-track"), List.of(7L, 8L));
        EventFilter all = EventFilter.ofProjects(List.of(PROJECT));
        for (EventFilter filter : List.of(
                all,
                all.ofKinds(List.of("update-posted")),
                all.by(ADA),
                all.withHealth("on-track"),
                all.ofIssue(7),
                all.between(Optional.of(NOON), Optional.of(NOON.plusMillis(1))),
                all.ofIssue(8).by(ADA).withHealth("on-track").ofKinds(List.of("update-posted", "x")))) {
            database.statements().start();

            assertThat(store.newest(filter, Optional.of(new Cursor(Long.MAX_VALUE, 1)), 10))
                    .hasSize(1);
            assertThat(database.statements().count()).as(filter.toString()).isEqualTo(1);
            database.statements().stop();
        }
    }

    /** The service reads a page by this and its tellers, which {@code FeedServiceTest} counts. */
    @Test
    public void of_100_000_events_the_first_page_and_the_500th_cost_one_statement_and_200_rows() {
        int count = 100_000;
        SampleEvents.fill(database.objects(), PROJECT, count);
        Instant last = SampleEvents.FIRST.plusSeconds(count - 499 * 200);

        for (Optional<Cursor> after :
                List.of(Optional.<Cursor>empty(), Optional.of(new Cursor(last.toEpochMilli(), 0)))) {
            database.statements().start();

            assertThat(page(after, 200)).hasSize(200);
            assertThat(database.statements().count()).isEqualTo(1);
            assertThat(database.statements().rows()).isEqualTo(200);
            database.statements().stop();
        }
    }

    @Test
    public void what_others_did_is_found_in_each_project_since_an_instant_of_its_own() {
        Event own = store.append(at(NOON));
        Event early = store.append(Event.of("update-posted", NOON, BEN, PROJECT, Optional.empty(), 2));
        Event late = store.append(Event.of("update-posted", NOON.plusSeconds(5), BEN, PROJECT, Optional.empty(), 3));
        Event ofApp = store.append(Event.of("round-closed", NOON, "", OTHER_PROJECT, Optional.empty(), 4));
        store.append(Event.of("update-posted", NOON, BEN, 300, Optional.empty(), 5));
        database.statements().start();

        List<Event> found =
                store.newestSince(Map.of(PROJECT, NOON.plusSeconds(1), OTHER_PROJECT, NOON), ADA, Optional.empty(), 10);

        assertThat(database.statements().count()).isEqualTo(1);
        assertThat(found).containsExactly(late, ofApp).doesNotContain(own, early);
        assertThat(store.newestSince(Map.of(PROJECT, NOON), ADA, Optional.of(late.place()), 10))
                .containsExactly(early);
        assertThat(store.newestSince(Map.of(), ADA, Optional.empty(), 10)).isEmpty();
        assertThat(store.projectsOf(BEN)).containsExactly(PROJECT, 300L);
        assertThat(store.projectsOf("nobody")).isEmpty();
    }

    @Test
    public void a_filter_leaves_out_what_does_not_meet_it() {
        Event wanted = store.append(
                Event.of("update-posted", NOON, ADA, PROJECT, Optional.empty(), 1)
                        .withHealth("at-risk"),
                List.of(7L));
        store.append(Event.of("decision-accepted", NOON.minusSeconds(1), BEN, PROJECT, Optional.of(8L), 2));
        store.append(Event.of("update-posted", NOON, ADA, OTHER_PROJECT, Optional.empty(), 3), List.of(7L));
        EventFilter all = EventFilter.ofProjects(List.of(PROJECT));

        for (EventFilter filter : List.of(
                all.ofKinds(List.of("update-posted")),
                all.by(ADA),
                all.withHealth("at-risk"),
                all.ofIssue(7),
                all.between(Optional.of(NOON), Optional.empty()))) {
            assertThat(store.newest(filter, Optional.empty(), 10))
                    .as(filter.toString())
                    .containsExactly(wanted);
        }
        assertThat(store.newest(all.between(Optional.empty(), Optional.of(NOON)), Optional.empty(), 10))
                .extracting(Event::recordId)
                .containsExactly(2);
        assertThat(store.newest(EventFilter.ofProjects(List.of()), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    public void an_event_is_found_under_the_issues_it_mentions_now() {
        store.append(Event.of("update-posted", NOON, ADA, PROJECT, Optional.empty(), 5), List.of(7L, 8L));

        store.relink("update-posted", 5, List.of(8L, 9L));

        assertThat(store.recordsOfIssue("update-posted", 7, 10)).isEmpty();
        assertThat(store.recordsOfIssue("update-posted", 8, 10)).containsExactly(5);
        assertThat(store.recordsOfIssue("update-posted", 9, 10)).containsExactly(5);
        assertThat(store.mentions("update-posted", NOON, Optional.empty(), 10))
                .extracting(IssueMention::issueId, IssueMention::projectId)
                .containsExactlyInAnyOrder(tuple(8L, PROJECT), tuple(9L, PROJECT));
        assertThat(store.mentions("update-posted", NOON.plusMillis(1), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    public void mentions_of_a_kind_come_newest_first_and_page_by_place_without_gap_or_repetition() {
        IntStream.range(0, 5).forEach(i -> store.append(at(NOON.plusSeconds(i / 2)), List.of(10L + i, 20L + i)));
        store.append(Event.of("decision-accepted", NOON, BEN, PROJECT, Optional.of(7L), 2));

        List<Long> read = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        for (List<IssueMention> page = mentions(after); !page.isEmpty(); page = mentions(after)) {
            page.forEach(mention -> read.add(mention.issueId()));
            after = Optional.of(page.get(page.size() - 1).place());
        }

        assertThat(read).hasSize(10).doesNotHaveDuplicates().doesNotContain(7L);
        assertThat(read.subList(0, 2)).containsExactlyInAnyOrder(14L, 24L);
    }

    @Test
    public void what_an_event_says_of_health_can_be_corrected() {
        Event event = store.append(at(NOON).withHealth("at-risk"), List.of(7L));

        store.restate("update-posted", 1, Optional.of("on-track"), List.of(8L));
        assertThat(store.find(event.id()).get().health()).contains("on-track");
        assertThat(store.recordsOfIssue("update-posted", 8, 10)).containsExactly(1);

        store.restate("update-posted", 1, Optional.empty(), List.of());
        assertThat(store.find(event.id()).get().health()).isEmpty();
    }

    @Test
    public void nothing_is_found_under_a_forgotten_issue() {
        store.append(at(NOON), List.of(7L, 8L));

        store.unlinkIssue(7);

        assertThat(store.recordsOfIssue("update-posted", 7, 10)).isEmpty();
        assertThat(store.recordsOfIssue("update-posted", 8, 10)).hasSize(1);
    }

    @Test
    public void an_event_is_gone_when_the_change_that_it_tells_of_is_rolled_back() {
        assertThatThrownBy(() -> database.objects().executeInTransaction(() -> {
                    store.append(at(NOON), List.of(7L));
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessageContaining("the change failed");

        assertThat(page(Optional.empty(), 10)).isEmpty();
        assertThat(store.recordsOfIssue("update-posted", 7, 10)).isEmpty();
    }

    @Test
    public void a_deleted_project_leaves_nothing() {
        store.append(at(NOON), List.of(7L));
        store.append(Event.of("update-posted", NOON, ADA, OTHER_PROJECT, Optional.empty(), 2));

        store.deleteProject(PROJECT);

        assertThat(page(Optional.empty(), 10)).isEmpty();
        assertThat(store.recordsOfIssue("update-posted", 7, 10)).isEmpty();
        assertThat(store.newest(EventFilter.ofProjects(List.of(OTHER_PROJECT)), Optional.empty(), 10))
                .hasSize(1);
    }

    private List<IssueMention> mentions(Optional<Cursor> after) {
        return store.mentions("update-posted", NOON, after, 3);
    }

    private static Event at(Instant when) {
        return Event.of("update-posted", when, ADA, PROJECT, Optional.empty(), 1);
    }

    private List<Event> page(Optional<Cursor> after, int most) {
        return store.newest(EventFilter.ofProjects(List.of(PROJECT)), after, most);
    }
}
