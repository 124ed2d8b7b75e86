package com.asyncbacklog.feed;

import static com.asyncbacklog.feed.FeedWorld.ALOY;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.attention.AttentionService;
import com.asyncbacklog.jira.FakePage;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.workingtime.FakeCalendars;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** The hub's tab of the feed, as its address has it. */
public class FeedTabTest {

    @Rule
    public final FeedWorld world = new FeedWorld();

    @Test
    public void who_is_not_offered_an_action_has_what_it_takes_to_read_and_answer_what_the_feed_shows_of_it() {
        FakePage page = new FakePage(Map.of());

        FeedPageView view = view(page, new Action("offered", true), new Action("refused", false));

        assertThat(view.getActions()).containsExactly("offered.vm");
        assertThat(page.required())
                .containsExactly(
                        "com.asyncbacklog.jira:offered-resources", "com.asyncbacklog.jira:refused-resources");
    }

    private record Action(String name, boolean offered) implements FeedAction {

        @Override
        public boolean isOffered(ProjectAccess project, Reader reader) {
            return offered;
        }

        @Override
        public String template() {
            return name + ".vm";
        }

        @Override
        public String webResource() {
            return name + "-resources";
        }
    }

    private FeedPageView view(FakePage page, FeedAction... actions) {
        FeedViews views = new FeedViews(world.jira.people(), world.clock());
        FeedTab tab = new FeedTab(
                world.service(),
                new PeopleNowService(
                        world.events, world.jira.issues(), world.jira.people(), new FakeCalendars(), world.clock()),
                new AttentionService(List.of(), world.clock()),
                new FeedPageParts(List.of(actions), world.tellers, views),
                page.page());
        Reader reader = world.reader();
        return tab.view(world.jira.projects().access(ALOY, reader.person()).orElseThrow(), reader);
    }
}
