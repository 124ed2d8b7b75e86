package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.mentioning;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.shared.Message;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class IssuesInUpdatesTest {

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    private long first;
    private long second;

    @Before
    public void adaPostsOnTwoDays() {
        first = world.jira.issue("ALOY-1").getId();
        second = world.jira.issue("OTHER-1").getId();
        world.setNow("2026-03-01T12:00:00Z");
        world.post(mentioning("x", "ALOY-1"));
        world.setNow("2026-03-03T12:00:00Z");
        world.post(mentioning("y", "OTHER-1", "ALOY-1"));
        world.setNow("2026-03-04T12:00:00Z");
    }

    @Test
    public void issues_are_found_by_how_long_ago_they_were_mentioned() {
        assertThat(find(world.ada)).containsExactlyInAnyOrder(first, second);
        assertThat(find(world.ada, "-1d")).containsExactlyInAnyOrder(first, second);
        assertThat(find(world.ada, "-23h")).isEmpty();
        assertThat(find(world.ada, "-1440m")).hasSize(2);
        world.setNow("2026-03-10T12:00:01Z");
        assertThat(find(world.ada)).isEmpty();
        assertThat(find(world.ada, "-2w")).hasSize(2);
    }

    @Test
    public void a_date_is_the_beginning_of_that_day_for_whoever_searches() {
        world.setNow("2026-03-03T23:30:00Z");
        world.post(mentioning("z", "OTHER-1"));

        assertThat(find(world.ada, "2026-03-04"))
                .as("it is still the 3rd in London")
                .isEmpty();
        assertThat(find(world.mei, "2026-03-04")).as("the 4th in Auckland").containsExactly(second, first);
        assertThat(find(world.ada, "2026-03-03")).hasSize(2);
    }

    @Test
    public void what_it_does_not_understand_it_says() {
        for (String wrong : List.of("yesterday", "2d", "-2", "-d", "-2y", "2026-02-30", "", "-100000d")) {
            assertThat(function().check(List.of(wrong)))
                    .containsExactly(Message.of("asyncbacklog.updates.jql.since", "issuesInUpdates", wrong));
        }
        assertThat(function().check(List.of("-2d", "-3d")))
                .containsExactly(Message.of("asyncbacklog.updates.jql.arguments", "issuesInUpdates"));
        assertThat(function().check(List.of())).isEmpty();
        assertThat(function().check(List.of("-99999w"))).isEmpty();
        assertThat(find(world.ada, "-99999w")).hasSize(2);
    }

    @Test
    public void updates_of_a_project_that_the_searcher_may_not_browse_find_nothing() {
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ben);

        assertThat(find(world.ben)).isEmpty();
    }

    @Test
    public void a_deleted_update_and_one_that_no_longer_mentions_an_issue_do_not_find_it() {
        world.setNow("2026-03-03T12:00:00Z");
        long third = world.jira.issue("ALOY-2").getId();
        int id = world.post(mentioning("z", "ALOY-2")).update().id();
        assertThat(find(world.ada, "-1h")).contains(third);

        world.service().replace(id, SampleUpdates.draft("z", List.of(), 1));
        assertThat(find(world.ada, "-1h")).doesNotContain(third);
        world.service().delete(id);
        assertThat(find(world.ada, "-1h")).containsExactlyInAnyOrder(first, second);
    }

    @Test
    public void many_mentions_cost_one_statement() {
        IntStream.range(0, 50).forEach(i -> world.post(mentioning("x" + i, "ALOY-1", "OTHER-1")));
        world.database.statements().start();

        assertThat(find(world.ada)).hasSize(2);

        assertThat(world.database.statements().count()).isEqualTo(1);
    }

    private List<Long> find(ApplicationUser searcher, String... arguments) {
        return function().issues(List.of(arguments), world.person(searcher));
    }

    private IssuesInUpdates function() {
        return new IssuesInUpdates(new MentionSearchService(world.events, world.reading()), world.clock());
    }
}
