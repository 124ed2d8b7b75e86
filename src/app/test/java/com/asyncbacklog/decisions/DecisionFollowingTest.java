package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.IssueChange;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.PeriodicJob;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Paging;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What happens to issues and projects happens to their decisions. */
public class DecisionFollowingTest {

    /** When eight of Ben's working hours are over that begin to count at {@link SampleDecisions#NOW}. */
    private static final Instant DUE = Instant.parse("2026-03-04T16:00:00Z");

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private final ApplicationUser admin = jira.user("admin", "UTC");
    private DecisionsAtWork work;

    @Before
    public void adaDecidesAboutReleases() {
        jira.issue("ALOY-1");
        jira.issue("MOD-1");
        jira.makeAdministrator("ALOY", admin);
        jira.makeAdministrator("MOD", admin);
        work = new DecisionsAtWork(database, jira);
        work.setAreas(
                "ALOY",
                area("Releases").decidedBy(ada).consulting(8, ben),
                area("Runtime").decidedBy(ben));
    }

    @Test
    public void a_decision_follows_its_issue_into_another_project_and_loses_its_area() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime");
        Issue moved = jira.move("ALOY-1", "MOD-2");

        tell(IssueChange.Kind.MOVED, moved);

        assertMoved(decision);
    }

    @Test
    public void a_move_that_nobody_heard_of_is_made_up_for_at_night() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime");
        jira.move("ALOY-1", "MOD-2");

        work.following.run(work.now());
        work.following.run(work.now());

        assertMoved(decision);
        assertThat(work.get(ada, decision).decision().version()).isEqualTo(2);
    }

    @Test
    public void what_reviewers_asked_for_stays_asked_whoever_tells_of_a_move() {
        int told = work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime")
                .decision()
                .id();
        work.store.setReview(told, ReviewState.NONE.asked(2, work.now()));
        tell(IssueChange.Kind.MOVED, jira.move("ALOY-1", "MOD-2"));
        jira.issue("ALOY-2");
        int found =
                work.record(ada, "ALOY-2", "Ship monthly", "Runtime").decision().id();
        work.store.setReview(found, ReviewState.NONE.asked(2, work.now()));
        jira.move("ALOY-2", "MOD-3");

        work.following.run(work.now());

        for (int id : List.of(told, found)) {
            Decision moved = work.store.find(id).orElseThrow();
            assertThat(moved.home().projectId()).isEqualTo(jira.project("MOD").getId());
            assertThat(moved.review()).isEqualTo(ReviewState.NONE.asked(2, SampleDecisions.NOW));
        }
    }

    private void assertMoved(VisibleDecision decision) {
        VisibleDecision seen = work.get(ada, decision);
        assertThat(DecisionJson.of(seen).projectKey()).isEqualTo("MOD");
        assertThat(DecisionJson.of(seen).issueKey()).isEqualTo("MOD-2");
        assertThat(DecisionJson.of(seen).area()).isNull();
        assertThat(DecisionJson.of(seen).areaState()).isEqualTo("cleared");
        assertThat(titles("ALOY", admin)).isEmpty();
        assertThat(titles("MOD", admin)).containsExactly("Keep the runtime small");
        assertThat(work.get(ben, decision).permissions().accept()).isFalse();
        assertThat(work.get(admin, decision).permissions().accept()).isTrue();
    }

    @Test
    public void an_archived_issue_is_read_only_also_for_administrators_and_its_clock_stands_still() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        Instant due = decision.decision().state().effectiveAt().orElseThrow();
        work.setNow(due.minus(Duration.ofHours(2)));
        jira.archive("ALOY-1");
        tell(IssueChange.Kind.ARCHIVED, jira.issue("ALOY-1"));

        work.setNow(due.plus(Duration.ofDays(30)));
        work.deadlines.run(work.now());

        VisibleDecision seen = work.get(admin, decision);
        assertThat(seen.decision().status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(seen.decision().state().effectiveAt()).isEmpty();
        assertThat(seen.permissions())
                .isEqualTo(new DecisionPermissions(false, false, false, false, false, false, false, false));
        jira.logIn(ada);
        assertThatThrownBy(() -> work.recording.record("ALOY-1", SampleDecisions.draft("x")))
                .isExactlyInstanceOf(Forbidden.class);
        jira.restore("ALOY-1");
        work.setNow(Instant.parse("2026-04-06T08:00:00Z"));
        tell(IssueChange.Kind.RESTORED, jira.issue("ALOY-1"));
        assertThat(work.get(ada, decision).decision().state().effectiveAt())
                .contains(Instant.parse("2026-04-06T10:00:00Z"));
    }

    @Test
    public void nothing_takes_effect_on_an_archived_issue_of_which_nobody_heard() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        jira.archive("ALOY-1");
        work.wait(Duration.ofDays(7));
        assertThat(work.get(ada, decision).decision().status()).isEqualTo(DecisionStatus.PROPOSED);

        work.deadlines.run(work.now());

        assertThat(work.get(ada, decision).decision().status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(work.get(ada, decision).decision().state().effectiveAt()).isEmpty();
    }

    @Test
    public void a_decision_about_no_issue_takes_no_effect_in_an_archived_project() {
        int id = openInProject();
        jira.archive("ALOY");
        work.setNow(DUE.plusSeconds(60));

        work.deadlines.run(work.now());

        assertHalted(id);
    }

    @Test
    public void the_clock_of_a_decision_about_no_issue_stands_still_with_its_project_and_goes_on_with_it() {
        for (PeriodicJob job : List.of(work.clocks, work.following)) {
            work.setNow(SampleDecisions.NOW);
            int id = openInProject();
            work.setNow(DUE.minus(Duration.ofHours(2)));
            jira.archive("ALOY");
            job.run(work.now());
            assertHalted(id);

            work.setNow(DUE.plus(Duration.ofDays(30)));
            work.clocks.calendarsChanged(Set.of(ben.getKey()));
            work.deadlines.run(work.now());
            assertHalted(id);

            jira.restore("ALOY");
            work.setNow(Instant.parse("2026-04-06T08:00:00Z"));
            job.run(work.now());
            job.run(work.now());
            assertThat(work.store.find(id).orElseThrow().state().effectiveAt())
                    .contains(Instant.parse("2026-04-06T10:00:00Z"));
            assertThat(work.store.find(id).orElseThrow().version()).isEqualTo(3);
        }
    }

    private int openInProject() {
        long project = jira.project("ALOY").getId();
        int area = work.areaStore
                .ofProject(project)
                .named("Releases")
                .orElseThrow()
                .id();
        return work.store
                .add(Decision.recorded(
                        new DecisionHome(project, Optional.empty(), Optional.of(area), false),
                        SampleDecisions.bare("Ship weekly"),
                        DecisionState.proposed(WaitsFor.DECIDERS)
                                .decided(ada.getKey())
                                .openToObjections(
                                        ObjectionWindow.opened(8, List.of(ben.getKey()), SampleDecisions.NOW), DUE),
                        ada.getKey(),
                        SampleDecisions.NOW))
                .id();
    }

    private void assertHalted(int id) {
        Decision stored = work.store.find(id).orElseThrow();
        assertThat(stored.status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(stored.state().waits(WaitsFor.OBJECTIONS)).isTrue();
        assertThat(stored.state().effectiveAt()).isEmpty();
    }

    @Test
    public void what_is_on_a_deleted_issue_stays_for_the_administrators_of_its_project() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        Issue issue = jira.issue("ALOY-1");
        jira.remove(issue);
        tell(IssueChange.Kind.DELETED, issue);

        assertThatThrownBy(() -> work.get(ada, decision)).isExactlyInstanceOf(NotFound.class);
        VisibleDecision seen = work.get(admin, decision);
        assertThat(DecisionJson.of(seen).issueKey()).isNull();
        assertThat(DecisionJson.of(seen).projectKey()).isEqualTo("ALOY");
        assertThat(seen.decision().state().effectiveAt()).isEmpty();
        assertThat(titles("ALOY", admin)).containsExactly("Ship weekly");
        assertThat(titles("ALOY", ada)).isEmpty();
        jira.logIn(admin);
        work.editing.delete(decision.decision().id());
        assertThat(titles("ALOY", admin)).isEmpty();
    }

    @Test
    public void an_issue_that_nobody_heard_was_deleted_stops_its_clocks_at_night() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        jira.remove(jira.issue("ALOY-1"));

        work.following.run(work.now());

        assertThat(work.get(admin, decision).decision().state().effectiveAt()).isEmpty();
    }

    @Test
    public void with_a_project_all_goes_and_with_it_nothing_else() {
        VisibleDecision open = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        jira.logIn(ben);
        work.objections.raise(open.decision().id(), new MoveDraft("No", Optional.empty(), Optional.empty(), Map.of()));
        work.setAreas("MOD", area("Design").decidedBy(ada));
        VisibleDecision other = work.record(ada, "MOD-1", "Use blue", "Design");

        work.following.projectDeleted(jira.project("ALOY").getId());

        assertThat(count(DecisionRow.class)).isEqualTo(1);
        assertThat(count(DecisionRevisionRow.class)).isZero();
        assertThat(count(ObjectionRow.class)).isZero();
        assertThat(count(ConsultedRow.class)).isZero();
        assertThat(count(DecisionAreaRow.class)).isEqualTo(1);
        assertThat(count(AreaRevisionRow.class)).isEqualTo(1);
        assertThat(work.get(ada, other).decision()).isEqualTo(other.decision());
    }

    @Test
    public void with_a_project_goes_also_who_changed_what_was_deleted_before_it() {
        int deleted = changedAndDeleted("ALOY-1");
        assertThat(revisions(deleted)).isEqualTo(2);

        work.following.projectDeleted(jira.project("MOD").getId());
        assertThat(revisions(deleted)).isEqualTo(2);
        work.following.projectDeleted(jira.project("ALOY").getId());

        assertThat(revisions(deleted)).isZero();
    }

    @Test
    public void what_was_moved_away_keeps_its_history_when_the_project_where_it_was_goes() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime");
        tell(IssueChange.Kind.MOVED, jira.move("ALOY-1", "MOD-2"));

        work.following.projectDeleted(jira.project("ALOY").getId());

        assertThat(revisions(decision.decision().id())).isEqualTo(1);
        jira.logIn(admin);
        work.editing.delete(decision.decision().id());
        work.following.projectDeleted(jira.project("MOD").getId());
        assertThat(revisions(decision.decision().id())).isZero();
    }

    @Test
    public void a_project_of_which_all_was_deleted_before_it_goes_at_night_too() {
        jira.issue("OLD-1");
        jira.makeAdministrator("OLD", admin);
        int deleted = changedAndDeleted("OLD-1");
        jira.removeProject("OLD");

        work.following.run(work.now());

        assertThat(revisions(deleted)).isZero();
    }

    private int changedAndDeleted(String issue) {
        int id =
                work.record(ada, issue, "Keep the runtime small", "").decision().id();
        work.editing.replace(id, SampleDecisions.draft("Keep it small", 1));
        work.editing.delete(id);
        return id;
    }

    private int revisions(int id) {
        return database.objects()
                .count(DecisionRevisionRow.class, Query.select().where("DECISION_ID = ?", id));
    }

    @Test
    public void a_project_that_nobody_heard_was_deleted_goes_at_night() {
        work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        jira.removeProject("ALOY");

        work.following.run(work.now());

        assertThat(count(DecisionRow.class)).isZero();
        assertThat(count(DecisionAreaRow.class)).isZero();
    }

    @Test
    public void a_decision_of_a_project_alone_is_seen_by_all_who_see_the_project() {
        Decision imported = work.store.add(Decision.recorded(
                new DecisionHome(jira.project("ALOY").getId(), Optional.empty(), Optional.empty(), false),
                SampleDecisions.bare("Use Git"),
                DecisionState.imported(DecisionStatus.PROPOSED, "Pending", Optional.empty()),
                ada.getKey(),
                work.now()));

        jira.logIn(ben);
        DecisionJson seen = DecisionJson.of(work.service.get(imported.id()));
        assertThat(seen.issueKey()).isNull();
        assertThat(seen.projectKey()).isEqualTo("ALOY");
        assertThat(seen.sourceStatus()).isEqualTo("Pending");
        assertThat(seen.permissions().accept()).isFalse();
        jira.logIn(ada);
        assertThat(work.moves
                        .accept(imported.id(), SampleDecisions.NOTHING_SAID)
                        .decision()
                        .status())
                .isEqualTo(DecisionStatus.ACCEPTED);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
        jira.logIn(ben);
        assertThatThrownBy(() -> work.service.get(imported.id())).isExactlyInstanceOf(NotFound.class);
        work.following.run(work.now());
        assertThat(count(DecisionRow.class)).isEqualTo(1);
    }

    private void tell(IssueChange.Kind kind, Issue issue) {
        IssueRef ref = new IssueRef(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getProjectId(),
                issue.getProjectObject().getKey());
        work.following.issueChanged(new IssueChange(kind, work.now(), admin.getKey(), ref, Optional.empty()));
    }

    private List<String> titles(String project, ApplicationUser reader) {
        jira.logIn(reader);
        return work
                .service
                .ofProject(project, new DecisionSearch("", "", "", "", ""), Paging.first(10))
                .items()
                .stream()
                .map(seen -> seen.decision().content().title())
                .toList();
    }

    private int count(Class<? extends RawEntity<Integer>> type) {
        return database.objects().count(type, Query.select());
    }
}
