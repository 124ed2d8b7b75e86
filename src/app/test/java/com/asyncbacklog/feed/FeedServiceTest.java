package com.asyncbacklog.feed;

import static com.asyncbacklog.feed.FeedWorld.ALOY;
import static com.asyncbacklog.feed.FeedWorld.MOD;
import static com.asyncbacklog.feed.FeedWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

public class FeedServiceTest {

    @Rule
    public final FeedWorld world = new FeedWorld();

    @Test
    public void what_happened_comes_newest_first_told_by_whose_kind_it_is() {
        Event older = world.happened("decision-accepted", world.ada, 2, Optional.of("ALOY-1"));
        Event newer = world.happened(world.ben, 1);

        List<FeedEntry> entries = feed(FeedSearch.ALL).page().items();

        assertThat(entries).extracting(FeedEntry::event).containsExactly(newer, older);
        assertThat(entries.get(0).story().sentence()).isEqualTo("Told 1");
        assertThat(entries.get(0).actor().orElseThrow().name()).isEqualTo("ben");
        assertThat(entries.get(0).project().key()).isEqualTo("ALOY");
        assertThat(entries.get(1).story().issue().orElseThrow().key()).isEqualTo("ALOY-1");
    }

    @Test
    public void what_the_reader_may_not_see_is_left_out_and_so_is_a_kind_that_nobody_tells() {
        world.jira.issue("ALOY-2");
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", world.ada);
        world.happened(PlainTeller.POSTED, world.ben, 3, Optional.of("ALOY-2"));
        world.happened("of-a-newer-version", world.ben, 2, Optional.empty());
        Event seen = world.happened(world.ben, 1);

        assertThat(feed(FeedSearch.ALL).page().items())
                .extracting(FeedEntry::event)
                .containsExactly(seen);
    }

    @Test
    public void what_the_app_did_by_itself_has_no_actor_and_one_whom_jira_has_forgotten_their_key() {
        ApplicationUser gone = world.jira.user("gone", "UTC");
        world.happened(null, 1);
        world.happened(gone, 2);
        world.jira.forget(gone);

        List<FeedEntry> entries = feed(FeedSearch.ALL).page().items();

        assertThat(entries.get(0).actor()).isEmpty();
        assertThat(entries.get(1).actor().orElseThrow().displayName()).isEqualTo(gone.getKey());
    }

    @Test
    public void a_project_that_is_missing_and_one_that_may_not_be_seen_answer_alike() {
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ada);
        FeedSearch wrong = new FeedSearch("nonsense", "", "", "", "");

        for (String key : List.of("ALOY", "NONE")) {
            assertThatThrownBy(() -> world.service().ofProject(key, wrong, Paging.first(1), world.reader()))
                    .isExactlyInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.service().markRead(key, Optional.empty(), Map.of(), world.reader()))
                    .isExactlyInstanceOf(NotFound.class);
        }
    }

    @Test
    public void the_feed_is_narrowed_by_each_filter() {
        Event answer = world.happened(PlainTeller.ANSWERED, world.ben, 10, Optional.empty());
        Event risk = world.events.append(
                Event.of(PlainTeller.POSTED, NOW.minusSeconds(60), world.ada.getKey(), ALOY, Optional.empty(), 5)
                        .withHealth("at-risk"));
        Event onIssue = world.happened("decision-accepted", world.ada, 20, Optional.of("ALOY-1"));
        Event old = world.happened(world.ada, 60 * 24 * 2);

        assertThat(found("kind=question-answered")).containsExactly(answer);
        assertThat(found("kind=question-answered, decision-accepted")).containsExactly(answer, onIssue);
        assertThat(found("author=ben")).containsExactly(answer);
        assertThat(found("health=at-risk")).containsExactly(risk);
        assertThat(found("issue=ALOY-1")).containsExactly(onIssue);
        assertThat(found("since=2026-03-03T17:55:00Z")).containsExactly(risk, answer);
        assertThat(found("since=2026-03-03T18:55:00.000+01:00")).containsExactly(risk, answer);
        assertThat(found("since=2026-03-03")).containsExactly(risk, answer, onIssue);
        assertThat(found("since=2026-03-01")).containsExactly(risk, answer, onIssue, old);
    }

    @Test
    public void a_date_begins_at_midnight_on_the_readers_clock() {
        world.happened(world.ada, 60 * 10 + 6); // 07:59 in London, 23:59 of the day before in Los Angeles
        world.jira.logIn(world.ben);

        assertThat(found("since=2026-03-03")).isEmpty();
        assertThat(found("since=2026-03-02")).hasSize(1);
    }

    @Test
    public void somebody_who_can_no_longer_log_in_is_still_found_by_name() {
        world.happened(world.ben, 1);
        world.jira.deactivate(world.ben);

        assertThat(found("author=ben")).hasSize(1);
    }

    @Test
    public void every_filter_that_makes_no_sense_is_named() {
        FeedSearch search = new FeedSearch("update-posted,nonsense", "nobody", "fine", "ALOY-999", "yesterday");

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> feed(search));

        assertThat(refusal.errors()).containsOnlyKeys("kind", "author", "health", "issue", "since");
    }

    @Test
    public void an_instant_that_there_is_not_is_refused_like_a_date_that_there_is_not() {
        for (String since : List.of(
                "2026-02-30",
                "2026-02-30T10:00:00Z",
                "2026-03-03T10:00:00",
                "+99999-01-01T00:00:00Z",
                "0000-01-01",
                "2026-03-03T25:00:00Z")) {
            FeedSearch search = new FeedSearch("", "", "", "", since);

            assertThat(catchThrowableOfType(InvalidInput.class, () -> feed(search))
                            .errors())
                    .as(since)
                    .containsOnlyKeys("since");
        }
    }

    @Test
    public void an_issue_that_the_reader_may_not_see_is_refused_as_if_it_were_missing() {
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", world.ada);

        assertThat(refusalOfIssue("ALOY-1")).isEqualTo(refusalOfIssue("ALOY-999"));
    }

    @Test
    public void without_a_mark_the_last_week_is_new_and_what_one_did_oneself_never() {
        int week = (int) Duration.ofDays(7).toMinutes();
        world.happened(world.ben, 1);
        world.happened(world.ada, 2);
        world.happened(null, 3);
        world.happened(world.ben, week - 1);
        world.happened(world.ben, week + 1);

        assertThat(feed(FeedSearch.ALL).page().items())
                .extracting(FeedEntry::isNew)
                .containsExactly(true, false, true, true, false);
    }

    @Test
    public void what_happened_after_the_mark_is_new() {
        world.happened(world.ben, 3);
        Event last = world.happened(world.ben, 2);
        world.happened(world.ben, 1);

        world.service().markRead("ALOY", Optional.of(last.id()), Map.of(), world.reader());

        assertThat(feed(FeedSearch.ALL).page().items())
                .extracting(FeedEntry::isNew)
                .containsExactly(true, false, false);
        world.jira.logIn(world.ben);
        assertThat(feed(FeedSearch.ALL).page().items())
                .extracting(FeedEntry::isNew)
                .containsExactly(false, false, false);
    }

    @Test
    public void a_mark_never_goes_back_and_says_where_it_stands() {
        Event older = world.happened(world.ben, 2);
        Event newer = world.happened(world.ben, 1);

        assertThat(mark(newer).place()).isEqualTo(newer.place());
        assertThat(mark(older).place()).isEqualTo(newer.place());
    }

    @Test
    public void only_an_event_of_the_project_that_the_reader_may_see_can_be_marked() {
        Event elsewhere =
                world.events.append(Event.of(PlainTeller.POSTED, NOW, world.ben.getKey(), MOD, Optional.empty(), 1));
        Event hidden = world.happened(PlainTeller.POSTED, world.ben, 1, Optional.of("ALOY-1"));
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", world.ada);

        for (Optional<Integer> id : List.of(
                Optional.of(elsewhere.id()), Optional.of(hidden.id()), Optional.of(999), Optional.<Integer>empty())) {
            assertThat(catchThrowableOfType(
                                    InvalidInput.class,
                                    () -> world.service().markRead("ALOY", id, Map.of(), world.reader()))
                            .errors())
                    .containsOnlyKeys("event");
        }
        assertThat(world.marks.find(ALOY, world.ada.getKey())).isEmpty();
    }

    @Test
    public void the_marks_of_a_deleted_project_go_with_it() {
        mark(world.happened(world.ben, 1));

        world.readMarks().projectDeleted(ALOY);

        assertThat(world.marks.find(ALOY, world.ada.getKey())).isEmpty();
    }

    @Test
    public void nothing_is_new_to_a_visitor_whom_nobody_knows() {
        world.happened(world.ben, 1);
        world.jira.logIn(null);

        assertThat(feed(FeedSearch.ALL).page().items())
                .extracting(FeedEntry::isNew)
                .containsExactly(false);
    }

    @Test
    public void all_pages_together_are_all_there_is_to_see() {
        world.jira.issue("ALOY-2");
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", world.ada);
        List<Event> visible = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            Event event =
                    world.happened(PlainTeller.POSTED, world.ben, i, Optional.of(i % 9 < 7 ? "ALOY-2" : "ALOY-1"));
            if (i % 9 >= 7) {
                visible.add(event);
            }
        }

        List<Event> read = new ArrayList<>();
        Paging next = Paging.first(4);
        while (next != null) {
            Page<FeedEntry> page = world.service()
                    .ofProject("ALOY", FeedSearch.ALL, next, world.reader())
                    .page();
            page.items().forEach(entry -> read.add(entry.event()));
            next = page.next().map(after -> new Paging(4, Optional.of(after))).orElse(null);
        }

        assertThat(read).isEqualTo(visible);
    }

    @Test
    public void a_page_costs_the_same_whatever_there_is() {
        world.happened(world.ben, 1000);
        Costs ofOne = costs();
        world.happened(world.ben, "ALOY-1", 500);

        assertThat(costs()).isEqualTo(ofOne);
    }

    @Test
    public void no_two_tellers_may_have_a_kind_in_common() {
        assertThatThrownBy(() -> new EventTellers(List.of(world.updates, world.updates)))
                .hasMessageContaining("two tellers");
    }

    private record Costs(int statements, int tellers, int people, int issues) {}

    private Costs costs() {
        world.jira.forgetCalls();
        world.updates.asked();
        world.database.statements().start();
        feed(FeedSearch.ALL);
        int statements = world.database.statements().count();
        world.database.statements().stop();
        return new Costs(
                statements,
                world.updates.asked(),
                world.jira.calls("getUserByKey"),
                world.jira.calls("getIssueObjects"));
    }

    private ReadMark mark(Event event) {
        return world.service().markRead("ALOY", Optional.of(event.id()), Map.of(), world.reader());
    }

    private Object refusalOfIssue(String key) {
        FeedSearch search = new FeedSearch("", "", "", key, "");
        return catchThrowableOfType(InvalidInput.class, () -> feed(search)).errors();
    }

    /** @param filter {@code name=value} */
    private List<Event> found(String filter) {
        String name = filter.substring(0, filter.indexOf('='));
        String value = filter.substring(name.length() + 1);
        FeedSearch search = new FeedSearch(
                name.equals("kind") ? value : "",
                name.equals("author") ? value : "",
                name.equals("health") ? value : "",
                name.equals("issue") ? value : "",
                name.equals("since") ? value : "");
        return feed(search).page().items().stream().map(FeedEntry::event).toList();
    }

    private Feed feed(FeedSearch search) {
        return world.service().ofProject("ALOY", search, Paging.first(20), world.reader());
    }
}
