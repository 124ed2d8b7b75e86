package com.asyncbacklog.feed;

import static com.asyncbacklog.feed.FeedWorld.ALOY;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.attention.AttentionService;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.jira.FakePage;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.workingtime.FakeCalendars;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

/** The hub's tab of the feed, as its address has it. */
public class FeedTabTest {

    private static final String FEED = "/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&tab=feed";

    @Rule
    public final FeedWorld world = new FeedWorld();

    @Test
    public void who_is_not_offered_an_action_has_what_it_takes_to_read_and_answer_what_the_feed_shows_of_it() {
        FakePage page = new FakePage(Map.of());

        FeedPageView view = view(page, new Action("offered", true), new Action("refused", false));

        assertThat(view.getActions()).containsExactly("offered.vm");
        assertThat(page.required())
                .containsExactly("com.asyncbacklog.jira:offered-resources", "com.asyncbacklog.jira:refused-resources");
    }

    @Test
    public void an_address_that_points_to_a_record_begins_where_that_stands_and_leads_back_to_the_newest() {
        List<Event> events = world.happened(world.ben, "ALOY-1", 45);

        FeedPageView view = view("record", "30");

        assertThat(ids(view)).startsWith(events.get(29).id()).hasSize(16);
        assertThat(view.getNewestLink()).isEqualTo(FEED);
        assertThat(view.getNewestId()).as("what is newer has not been seen").isZero();
        assertThat(view.isMissed()).isFalse();
    }

    @Test
    public void what_is_among_the_newest_is_shown_with_them() {
        List<Event> events = world.happened(world.ben, "ALOY-1", 45);

        FeedPageView view = view("record", "20");

        assertThat(ids(view))
                .startsWith(events.get(0).id())
                .contains(events.get(19).id());
        assertThat(view.getNewestLink()).isEmpty();
        assertThat(view.isMissed()).isFalse();
    }

    @Test
    public void what_there_is_not_and_what_the_reader_may_not_see_are_missed_alike() {
        world.happened(PlainTeller.POSTED, world.ben, 99, Optional.of("ALOY-2"));
        world.events.append(
                Event.of(PlainTeller.POSTED, FeedWorld.NOW, world.ben.getKey(), FeedWorld.MOD, Optional.empty(), 98));
        List<Event> events = world.happened(world.ben, "ALOY-1", 45);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", world.ada);

        for (String id : List.of("99", "98", "1000", "9999999999", "x")) {
            FeedPageView view = view("record", id);
            assertThat(view.isMissed()).as(id).isTrue();
            assertThat(ids(view)).as(id).startsWith(events.get(0).id()).hasSize(20);
            assertThat(view.getNewestLink()).as(id).isEmpty();
        }
        assertThat(view("record", "").isMissed()).isFalse();
    }

    @Test
    public void filters_narrow_what_comes_after_it_as_well_and_may_leave_it_out() {
        List<Event> events = world.happened(world.ben, "ALOY-1", 45);
        world.happened(PlainTeller.ANSWERED, world.ben, 46, Optional.empty());

        FeedPageView narrowed = view("record", "30", "kind", PlainTeller.POSTED);
        assertThat(ids(narrowed)).startsWith(events.get(29).id()).hasSize(16);
        assertThat(narrowed.getNewestLink()).isEqualTo(FEED + "&kind=update-posted");

        FeedPageView left = view("record", "30", "kind", PlainTeller.ANSWERED);
        assertThat(left.isMissed()).isTrue();
        assertThat(ids(left)).hasSize(1);
    }

    @Test
    public void going_on_to_what_is_older_leaves_it_behind() {
        List<Event> events = world.happened(world.ben, "ALOY-1", 45);

        FeedPageView view =
                view("record", "30", "cursor", events.get(39).place().text());

        assertThat(ids(view)).startsWith(events.get(40).id()).hasSize(5);
    }

    @Test
    public void an_address_that_points_to_a_record_costs_the_same_whatever_there_is() {
        world.happened(world.ben, "ALOY-1", 22);
        int ofFew = statements();
        world.happened(world.ben, "ALOY-1", 500);

        assertThat(statements()).isEqualTo(ofFew);
    }

    private int statements() {
        world.database.statements().start();
        view("record", "21");
        int count = world.database.statements().count();
        world.database.statements().stop();
        return count;
    }

    private static List<Integer> ids(FeedPageView view) {
        return view.getDays().stream()
                .flatMap(day -> day.getEntries().stream())
                .map(FeedEntryView::getId)
                .toList();
    }

    /** Points to what is posted, by its own id. */
    private static final class Pointer implements FeedPointer {

        @Override
        public String parameter() {
            return "record";
        }

        @Override
        public String kind() {
            return PlainTeller.POSTED;
        }

        @Override
        public Optional<Integer> record(int id) {
            return Optional.of(id);
        }
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

    /** @param address names and values in turn */
    private FeedPageView view(String... address) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < address.length; i += 2) {
            parameters.put(address[i], address[i + 1]);
        }
        return view(new FakePage(parameters));
    }

    private FeedPageView view(FakePage page, FeedAction... actions) {
        FeedViews views = new FeedViews(world.jira.people(), world.clock());
        FeedTab tab = new FeedTab(
                world.service(),
                new FeedLandingService(world.service(), world.events, List.of(new Pointer())),
                new PeopleNowService(
                        world.events, world.jira.issues(), world.jira.people(), new FakeCalendars(), world.clock()),
                new AttentionService(List.of(), world.clock()),
                new FeedPageParts(List.of(actions), world.tellers, views),
                page.page());
        Reader reader = world.reader();
        return tab.view(world.jira.projects().access(ALOY, reader.person()).orElseThrow(), reader);
    }
}
