package com.asyncbacklog.feed;

import static com.asyncbacklog.feed.FeedWorld.ALOY;
import static com.asyncbacklog.feed.FeedWorld.MOD;
import static com.asyncbacklog.feed.FeedWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionService;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.jira.FakePage;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.ProjectKeys;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

/** What is new over all projects: the service, REST and the page. */
public class CatchUpTest {

    @Rule
    public final FeedWorld world = new FeedWorld();

    private final List<AttentionItem> waiting = new ArrayList<>();

    @Test
    public void what_is_new_comes_newest_first_from_the_projects_that_the_reader_takes_part_in() {
        takePartIn(ALOY);
        markRead(MOD);
        Event older = done(ALOY, 5);
        Event newer = done(MOD, 4);
        Event elsewhere = done(project("THIRD"), 3);

        assertThat(news(ProjectKeys.ANY)).containsExactly(newer, older).doesNotContain(elsewhere);
    }

    @Test
    public void a_project_in_which_something_waits_counts_too() {
        Event there = done(project("THIRD"), 3);
        assertThat(news(ProjectKeys.ANY)).isEmpty();

        waiting.add(item("THIRD"));

        assertThat(news(ProjectKeys.ANY)).containsExactly(there);
    }

    @Test
    public void what_was_read_what_one_did_oneself_and_what_is_older_than_a_week_without_a_mark_is_not_new() {
        takePartIn(ALOY);
        Event read = done(MOD, 10);
        world.service().markRead("MOD", Optional.of(read.id()), Map.of(), world.reader());
        done(ALOY, 60 * 24 * 7 + 1);
        Event fresh = done(ALOY, 60 * 24 * 7 - 1);

        assertThat(news(ProjectKeys.ANY)).containsExactly(fresh);
    }

    @Test
    public void what_the_reader_may_not_see_is_left_out_and_so_is_a_whole_project() {
        takePartIn(ALOY);
        markRead(MOD);
        done(MOD, 5);
        append(Event.of(
                PlainTeller.POSTED,
                NOW.minusSeconds(60),
                world.ben.getKey(),
                ALOY,
                Optional.of(world.jira.issue("ALOY-1").getId()),
                1));
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "MOD", world.ada);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", world.ada);

        assertThat(news(ProjectKeys.ANY)).isEmpty();
        assertThat(news(new ProjectKeys(List.of("MOD", "NONE")))).isEmpty();
    }

    @Test
    public void named_projects_show_whether_the_reader_takes_part_or_not() {
        takePartIn(ALOY);
        done(ALOY, 2);
        Event there = done(MOD, 3);

        assertThat(news(new ProjectKeys(List.of("MOD")))).containsExactly(there);
    }

    @Test
    public void nothing_is_new_to_a_visitor_whom_nobody_knows() {
        takePartIn(ALOY);
        done(ALOY, 2);
        world.jira.logIn(null);

        assertThat(news(ProjectKeys.ANY)).isEmpty();
        assertThat(news(new ProjectKeys(List.of("ALOY")))).isEmpty();
    }

    @Test
    public void it_costs_the_same_number_of_statements_whatever_there_is() {
        takePartIn(ALOY);
        done(ALOY, 1000);
        int ofOne = statements();
        for (int i = 1; i <= 30; i++) {
            takePartIn(project("P" + i));
            done(project("P" + i), i);
        }

        assertThat(statements()).isEqualTo(ofOne);
    }

    @Test
    public void rest_pages_through_it() {
        takePartIn(ALOY);
        for (int i = 1; i <= 5; i++) {
            done(ALOY, i);
        }
        RestCalls rest =
                new RestCalls(new CatchUpResource(service(), world.currentReader(), world.address), world.jira.words());

        Answer first = rest.get("me/feed?limit=3");
        Answer second =
                rest.get("me/feed?limit=3&cursor=" + first.json().get("next").textValue());

        assertThat(first.json().findValuesAsText("project")).containsExactly("ALOY", "ALOY", "ALOY");
        assertThat(first.json().findValuesAsText("new")).containsOnly("true");
        assertThat(second.json().get("items")).hasSize(2);
        assertThat(second.json().get("next").isNull()).isTrue();
        assertThat(rest.get("me/feed?project=MOD").json().get("items")).isEmpty();
        assertThat(rest.get("me/feed?limit=x").status()).isEqualTo(400);
    }

    @Test
    public void the_page_groups_by_project_shows_five_of_each_and_leads_to_the_rest() throws Exception {
        takePartIn(ALOY);
        markRead(MOD);
        done(MOD, 1);
        for (int i = 2; i <= 9; i++) {
            done(ALOY, i);
        }
        waiting.add(item("ALOY"));

        CatchUpView page = page(Map.of());

        assertThat(page.getProjects()).extracting(CatchUpProjectView::getKey).containsExactly("MOD", "ALOY");
        CatchUpProjectView aloy = page.getProjects().get(1);
        assertThat(aloy.getCount()).isEqualTo(8);
        assertThat(aloy.getEntries()).hasSize(5);
        assertThat(aloy.isWithMore()).isTrue();
        assertThat(aloy.getLink()).isEqualTo("/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&tab=feed");
        assertThat(aloy.getEntries().get(0).getSentence()).isEqualTo("Told 2");
        assertThat(page.getWaiting()).hasSize(1);
        assertThat(page.getNextLink()).isEmpty();
        assertThat(page.getNewestLink()).isEmpty();
    }

    @Test
    public void the_page_goes_on_where_there_is_more_and_begins_anew_at_nonsense() throws Exception {
        takePartIn(ALOY);
        for (int i = 1; i <= 101; i++) {
            done(ALOY, i);
        }

        CatchUpView first = page(Map.of());
        String cursor = first.getNextLink().replaceAll(".*cursor=", "");
        CatchUpView second = page(Map.of("cursor", cursor));

        assertThat(first.getProjects().get(0).getCount()).isEqualTo(100);
        assertThat(second.getProjects().get(0).getCount()).isEqualTo(1);
        assertThat(second.getNewestLink()).isEqualTo("/jira/secure/AsyncBacklogCatchUp.jspa");
        assertThat(page(Map.of("cursor", "x")).getProjects().get(0).getCount()).isEqualTo(100);
    }

    private void takePartIn(long projectId) {
        append(Event.of(PlainTeller.POSTED, NOW.minusSeconds(30), world.ada.getKey(), projectId, Optional.empty(), 1));
    }

    private void markRead(long projectId) {
        world.readMarks()
                .read(
                        Event.of(PlainTeller.POSTED, NOW.minusSeconds(86_400), "", projectId, Optional.empty(), 1),
                        world.reader().person());
    }

    private Event done(long projectId, int minutesAgo) {
        return append(Event.of(
                PlainTeller.POSTED,
                NOW.minusSeconds(60L * minutesAgo),
                world.ben.getKey(),
                projectId,
                Optional.empty(),
                minutesAgo));
    }

    private Event append(Event event) {
        return world.events.append(event);
    }

    private long project(String key) {
        return world.jira.project(key).getId();
    }

    private static AttentionItem item(String projectKey) {
        return new AttentionItem("question", "Which zone?", "/", Optional.empty(), NOW, projectKey, Optional.empty());
    }

    private List<Event> news(ProjectKeys projects) {
        return service().news(projects, Paging.first(200), world.reader()).items().stream()
                .map(FeedEntry::event)
                .toList();
    }

    private int statements() {
        world.database.statements().start();
        news(ProjectKeys.ANY);
        int count = world.database.statements().count();
        world.database.statements().stop();
        return count;
    }

    private AttentionService attention() {
        return new AttentionService(List.of((reader, now, most) -> waiting), world.clock());
    }

    private CatchUpService service() {
        return new CatchUpService(
                world.events,
                new FeedSights(world.tellers, world.jira.people()),
                world.readMarks(),
                world.jira.projects(),
                attention());
    }

    private CatchUpView page(Map<String, String> parameters) {
        return new CatchUpPage(
                        service(),
                        attention(),
                        new FeedViews(world.jira.people(), world.clock()),
                        world.currentReader(),
                        new FakePage(parameters).page())
                .view();
    }
}
