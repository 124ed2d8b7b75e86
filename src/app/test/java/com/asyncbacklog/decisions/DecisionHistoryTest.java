package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static com.asyncbacklog.decisions.SampleDecisions.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.decisions.HistoryEntryJson.ChangeJson;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.IssueChange;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class DecisionHistoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private DecisionsAtWork work;

    @Before
    public void benDecidesAboutReleases() {
        jira.issue("ALOY-1");
        jira.issue("ALOY-2");
        work = new DecisionsAtWork(database, jira);
        work.setAreas("ALOY", area("Releases").decidedBy(ben), area("Runtime").decidedBy(ben));
    }

    @Test
    public void it_tells_who_changed_what_and_when_the_last_first() throws Exception {
        int id = propose("Ship weekly");
        work.wait(Duration.ofMinutes(1));
        jira.logIn(ada);
        work.editing.replace(id, aDraft("Ship daily").in("Runtime").version(1).build());
        work.wait(Duration.ofMinutes(1));
        jira.logIn(ben);
        work.moves.accept(id, SampleDecisions.NOTHING_SAID);

        List<HistoryEntryJson> entries = history(id, 10).items();

        assertThat(entries).extracting(HistoryEntryJson::version).containsExactly(3, 2, 1);
        assertThat(entries)
                .extracting(HistoryEntryJson::kind)
                .containsExactly("decision-accepted", "decision-proposed", "decision-proposed");
        assertThat(entries).extracting(entry -> entry.by().name()).containsExactly("ben", "ada", "ada");
        assertThat(entries)
                .extracting(HistoryEntryJson::at)
                .containsExactly("2026-03-03T18:07:00Z", "2026-03-03T18:06:00Z", "2026-03-03T18:05:00Z");
        assertThat(changes(entries.get(0)))
                .containsExactlyInAnyOrder(
                        "status: \"proposed\" -> \"accepted\"",
                        "waitsFor: \"deciders\" -> null",
                        "effectiveAt: null -> \"2026-03-03T18:07:00Z\"",
                        "decidedBy: null -> "
                                + "{\"key\":\"JIRAUSER10101\",\"name\":\"ben\",\"displayName\":\"BEN\",\"timeZone\":\"Europe/Berlin\"}");
        assertThat(changes(entries.get(1)))
                .containsExactlyInAnyOrder(
                        "title: \"Ship weekly\" -> \"Ship daily\"",
                        "decision: \"Ship weekly\" -> \"Ship daily\"",
                        "area: \"Releases\" -> \"Runtime\"");
        assertThat(entries.get(2).changes()).isEmpty();
    }

    @Test
    public void what_the_app_did_by_itself_was_done_by_nobody() {
        work.setAreas("ALOY", area("Releases").decidedBy(ada).consulting(8, ben));
        int id = propose("Ship weekly");
        work.wait(Duration.ofDays(7));

        work.deadlines.run(work.now());

        HistoryEntryJson last = history(id, 10).items().get(0);
        assertThat(last.by()).isNull();
        assertThat(last.kind()).isEqualTo("decision-accepted");
        assertThat(last.at()).isEqualTo("2026-03-04T16:00:00Z");
    }

    @Test
    public void it_is_paged_to_the_recording() {
        int id = propose("number 1");
        jira.logIn(ada);
        for (int version = 1; version <= 5; version++) {
            work.editing.replace(
                    id,
                    aDraft("number " + (version + 1))
                            .in("Releases")
                            .version(version)
                            .build());
        }
        for (int limit = 1; limit <= 7; limit++) {
            List<HistoryEntryJson> read = new ArrayList<>();
            Page<HistoryEntryJson> page = history(id, limit);
            read.addAll(page.items());
            while (page.next().isPresent()) {
                page = work.history.of(id, new Paging(limit, page.next()));
                read.addAll(page.items());
            }
            assertThat(read).as("limit " + limit).isEqualTo(history(id, 100).items());
        }
        assertThat(history(id, 100).items()).hasSize(6);
    }

    @Test
    public void it_says_nothing_of_decisions_that_the_reader_may_not_see() {
        jira.logIn(ada);
        VisibleDecision hidden =
                work.recording.record("ALOY-2", aDraft("Secret").build());
        int id = work.recording
                .record("ALOY-1", aDraft("Ship weekly").build())
                .decision()
                .id();
        work.moves.supersede(id, new MoveDraft("", Optional.of(hidden.decision().id()), Optional.empty(), Map.of()));
        assertThat(history(id, 1).items().get(0).changes())
                .extracting(ChangeJson::field)
                .contains("status", "supersededBy");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", ben);
        jira.logIn(ben);

        assertThat(history(id, 1).items().get(0).changes())
                .extracting(ChangeJson::field)
                .containsExactly("status");
        assertThatThrownBy(() -> history(hidden.decision().id(), 1)).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> history(4711, 1)).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    public void it_names_no_area_of_a_project_that_the_reader_may_not_see() throws Exception {
        int id = propose("Ship weekly");
        Issue moved = jira.move("ALOY-1", "MOD-2");
        IssueRef ref = new IssueRef(moved.getId(), "MOD-2", moved.getSummary(), moved.getProjectId(), "MOD");
        work.following.issueChanged(
                new IssueChange(IssueChange.Kind.MOVED, work.now(), ada.getKey(), ref, Optional.empty()));
        assertThat(changes(history(id, 1).items().get(0))).contains("area: \"Releases\" -> null");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
        jira.logIn(ben);

        List<String> seen = changes(history(id, 1).items().get(0));

        assertThat(seen).isNotEmpty().noneMatch(change -> change.startsWith("area:"));
        assertThat(JSON.writeValueAsString(history(id, 10).items())).doesNotContain("Releases");
    }

    /** Rows of the first release hold only what was written, not what became of the decision. */
    @Test
    public void what_an_earlier_release_kept_is_told_as_far_as_it_goes() throws Exception {
        int id = propose("Ship weekly");
        jira.logIn(ada);
        work.editing.replace(id, aDraft("Ship daily").in("Releases").version(1).build());
        DecisionRevisionRow row = database.objects().find(DecisionRevisionRow.class, Query.select())[0];
        row.setKind(null);
        row.setPreviousJson("{\"title\":\"Ship weekly\",\"decision\":\"Ship daily\"}");
        row.save();

        HistoryEntryJson last = history(id, 10).items().get(0);

        assertThat(last.kind()).isEqualTo("decision-changed");
        assertThat(changes(last)).containsExactly("title: \"Ship weekly\" -> \"Ship daily\"");
    }

    private int propose(String title) {
        return work.record(ada, "ALOY-1", title, "Releases").decision().id();
    }

    private Page<HistoryEntryJson> history(int id, int limit) {
        return work.history.of(id, Paging.first(limit));
    }

    private static List<String> changes(HistoryEntryJson entry) throws Exception {
        List<String> changes = new ArrayList<>();
        for (ChangeJson change : entry.changes()) {
            changes.add(change.field() + ": " + JSON.writeValueAsString(change.before()) + " -> "
                    + JSON.writeValueAsString(change.after()));
        }
        return changes;
    }
}
