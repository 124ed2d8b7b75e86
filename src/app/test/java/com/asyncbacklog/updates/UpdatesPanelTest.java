package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.mentioning;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.FakePage;
import com.asyncbacklog.jira.JiraAddress;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

/** The panel on an issue. */
public class UpdatesPanelTest {

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Test
    public void it_does_not_show_without_updates_which_costs_one_statement() {
        world.post(SampleUpdates.draft("mentions nothing"));
        world.database.statements().start();

        assertThat(panel(world.ada)).isEmpty();

        assertThat(world.database.statements().count()).isEqualTo(1);
    }

    @Test
    public void it_shows_the_newest_five_that_mention_the_issue_by_two_statements() {
        IntStream.range(0, 7).forEach(i -> {
            world.setNow(UpdatesWorld.NOW.plusSeconds(i));
            world.post(mentioning("number " + i, "ALOY-1"));
        });
        world.database.statements().start();

        UpdatesPanelView panel = panel(world.ben).get();

        assertThat(world.database.statements().count()).isEqualTo(2);
        assertThat(panel.getUpdates())
                .extracting(UpdateBriefView::getProgress)
                .containsExactly("number 6", "number 5", "number 4", "number 3", "number 2");
        UpdateBriefView newest = panel.getUpdates().get(0);
        assertThat(newest.getAuthorName()).isEqualTo("ADA");
        assertThat(newest.getDay()).isEqualTo("3 Mar 2026");
        assertThat(newest.getLink())
                .startsWith("/jira/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&tab=feed&update=");
        assertThat(panel.getAllLink())
                .isEqualTo("/jira/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&tab=feed&issue=ALOY-1");
    }

    @Test
    public void an_update_of_a_project_that_the_reader_may_not_browse_is_not_shown() {
        world.jira.issue("OTHER-1");
        world.service().post("OTHER", mentioning("secret", "ALOY-1"));
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "OTHER", world.ben);

        assertThat(panel(world.ben)).isEmpty();
        assertThat(panel(world.ada)).isPresent();
    }

    @Test
    public void whoever_may_not_browse_the_issue_is_shown_nothing() {
        world.post(mentioning("x", "ALOY-1"));
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", world.ben);

        assertThat(panel(world.ben)).isEmpty();
    }

    @Test
    public void a_deleted_update_is_shown_no_more() {
        int id = world.post(mentioning("x", "ALOY-1")).update().id();
        world.service().delete(id);

        assertThat(panel(world.ada)).isEmpty();
    }

    /** As Jira does it: first whether it shows, then what, in the same request. */
    private Optional<UpdatesPanelView> panel(ApplicationUser reader) {
        world.jira.logIn(reader);
        CurrentPage page = new FakePage(Map.of()).page();
        CurrentReader current = new CurrentReader(world.jira.people(), world.jira.words());
        IssuePanelUpdates updates = new IssuePanelUpdates(
                new IssueMentionsService(world.events, world.updates, world.reading()), current, page);
        UpdateViews views =
                new UpdateViews(world.jira.people(), new JiraAddress(mode -> "http://here/jira"), world.clock());
        Map<String, Object> context = Map.of("issue", world.jira.issue("ALOY-1"), "other", Instant.EPOCH);

        boolean shows = new HasUpdates(updates, world.jira.issues()).shouldDisplay(context);
        Map<String, Object> shown = new UpdatesPanel(updates, world.jira.issues(), views, page).getContextMap(context);

        assertThat(shown).containsEntry("other", Instant.EPOCH);
        Optional<UpdatesPanelView> panel = Optional.ofNullable((UpdatesPanelView) shown.get("panel"));
        assertThat(panel.filter(view -> !view.getUpdates().isEmpty()).isPresent())
                .isEqualTo(shows);
        return panel.filter(view -> shows);
    }
}
