package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class DecisionServiceTest {

    private static final DecisionSearch ALL = new DecisionSearch("", "", "", "", "");

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    private final ApplicationUser admin = jira.user("admin", "UTC");
    private DecisionsAtWork work;

    @Before
    public void adaIsLoggedIn() {
        jira.issue("ALOY-1");
        jira.makeAdministrator("ALOY", admin);
        jira.logIn(ada);
        work = new DecisionsAtWork(database, jira);
    }

    @Test
    public void a_recorded_decision_is_accepted_at_once_since_no_boundary_says_otherwise() {
        VisibleDecision recorded = work.recording.record("ALOY-1", draft("Keep the runtime small"));

        Decision decision = recorded.decision();
        assertThat(decision.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(decision.createdAt()).isEqualTo(NOW);
        assertThat(decision.state().effectiveAt()).contains(NOW);
        assertThat(decision.version()).isEqualTo(1);
        assertThat(recorded.issueKey()).isEqualTo("ALOY-1");
        assertThat(recorded.author().name()).isEqualTo("ada");
        assertThat(recorded.permissions())
                .isEqualTo(new DecisionPermissions(true, true, false, false, false, false, true, true));
        assertThat(work.service.get(decision.id())).isEqualTo(recorded);
    }

    @Test
    public void an_issue_that_is_missing_and_one_that_may_not_be_seen_answer_alike() {
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ada);

        assertThatThrownBy(() -> work.recording.record("ALOY-1", draft("x"))).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.recording.record("ALOY-2", draft("x"))).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.service.ofIssue("ALOY-1", Paging.first(1)))
                .isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.service.ofProject("NONE", ALL, Paging.first(1)))
                .isExactlyInstanceOf(NotFound.class);
    }

    @Test
    public void who_may_not_comment_may_not_record_and_hears_so_before_anything_else() {
        jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY-1", ada);

        assertThatThrownBy(() -> work.recording.record("ALOY-1", draft(""))).isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void nobody_records_without_logging_in_even_where_anyone_may_comment() {
        jira.logIn(null);

        assertThatThrownBy(() -> work.recording.record("ALOY-1", draft("x"))).isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void a_draft_is_checked() {
        assertThatThrownBy(() -> work.recording.record("ALOY-1", draft(" "))).isExactlyInstanceOf(InvalidInput.class);
    }

    @Test
    public void a_decision_on_an_issue_one_may_not_see_is_not_there() {
        int id = work.recording.record("ALOY-1", draft("secret")).decision().id();
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        jira.logIn(ben);

        assertThatThrownBy(() -> work.service.get(id)).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.editing.replace(id, draft("mine", 1))).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.editing.delete(id)).isExactlyInstanceOf(NotFound.class);
        assertThat(work.service.ofProject("ALOY", ALL, Paging.first(10)).items())
                .isEmpty();
    }

    @Test
    public void a_decision_whose_issue_is_gone_is_not_shown() {
        int id = work.recording.record("ALOY-1", draft("x")).decision().id();
        jira.remove(jira.issue("ALOY-1"));

        assertThatThrownBy(() -> work.service.get(id)).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    public void the_author_may_change_it_and_it_counts_up() {
        int id =
                work.recording.record("ALOY-1", draft("Ship weekly")).decision().id();

        VisibleDecision changed = at(NOW.plusSeconds(60)).editing.replace(id, draft("Ship daily", 1));

        assertThat(changed.decision().content().title()).isEqualTo("Ship daily");
        assertThat(changed.decision().version()).isEqualTo(2);
        assertThat(changed.decision().createdAt()).isEqualTo(NOW);
        assertThat(changed.decision().updatedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(work.service.get(id)).isEqualTo(changed);
    }

    @Test
    public void an_administrator_of_the_project_may_change_it_and_it_says_so() {
        int id =
                work.recording.record("ALOY-1", draft("Ship weekly")).decision().id();
        jira.logIn(admin);

        VisibleDecision changed = work.editing.replace(id, draft("Ship daily", 1));

        assertThat(changed.author().name()).isEqualTo("ada");
        assertThat(changed.updatedBy().name()).isEqualTo("admin");
        work.editing.delete(id);
        assertThatThrownBy(() -> work.service.get(id)).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    public void nobody_else_may_change_or_delete_it() {
        int id =
                work.recording.record("ALOY-1", draft("Ship weekly")).decision().id();
        jira.logIn(ben);

        assertThat(work.service.get(id).permissions())
                .isEqualTo(new DecisionPermissions(false, false, false, false, false, false, false, false));
        assertThatThrownBy(() -> work.editing.replace(id, draft("", 1))).isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.editing.delete(id)).isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void an_author_who_may_no_longer_comment_may_no_longer_change_it() {
        int id =
                work.recording.record("ALOY-1", draft("Ship weekly")).decision().id();
        jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY-1", ada);

        assertThat(work.service.get(id).permissions().edit()).isFalse();
        assertThatThrownBy(() -> work.editing.replace(id, draft("x", 1))).isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.editing.delete(id)).isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void an_older_version_is_refused_with_the_current_decision() {
        int id =
                work.recording.record("ALOY-1", draft("Ship weekly")).decision().id();
        work.editing.replace(id, draft("Ship daily", 1));

        DecisionChanged refusal =
                catchThrowableOfType(DecisionChanged.class, () -> work.editing.replace(id, draft("Ship hourly", 1)));

        DecisionJson current = (DecisionJson) refusal.more().get("current");
        assertThat(current.title()).isEqualTo("Ship daily");
        assertThat(current.version()).isEqualTo(2);
        assertThat(work.service.get(id).decision().version()).isEqualTo(2);
    }

    @Test
    public void a_decision_outlives_its_author() {
        int id =
                work.recording.record("ALOY-1", draft("Ship weekly")).decision().id();
        jira.forget(ada);
        jira.logIn(ben);

        VisibleDecision seen = work.service.get(id);

        assertThat(seen.author().displayName()).isEqualTo(ada.getKey());
        assertThat(seen.author().zone()).isEmpty();
        assertThat(DecisionJson.of(seen).author().timeZone()).isNull();
    }

    @Test
    public void a_project_shows_those_of_all_its_issues_newest_first() {
        jira.issue("ALOY-2");
        jira.issue("OTHER-1");
        VisibleDecision first = work.recording.record("ALOY-1", draft("first"));
        VisibleDecision second = at(NOW.plusSeconds(1)).recording.record("ALOY-2", draft("second"));
        work.recording.record("OTHER-1", draft("elsewhere"));

        assertThat(work.service.ofProject("ALOY", ALL, Paging.first(10)).items())
                .extracting(VisibleDecision::decision)
                .containsExactly(second.decision(), first.decision());
    }

    @Test
    public void a_project_can_be_narrowed_to_status_issue_and_due_review() {
        jira.issue("ALOY-2");
        VisibleDecision due = work.recording.record("ALOY-1", dueOn("2026-03-03"));
        VisibleDecision later = work.recording.record("ALOY-2", dueOn("2026-03-04"));

        assertThat(find("accepted", "", "")).containsExactly(later, due);
        assertThat(find("all", "", "")).containsExactly(later, due);
        assertThat(find("rejected", "", "")).isEmpty();
        assertThat(find("", "ALOY-2", "")).containsExactly(later);
        assertThat(find("", "", "due")).containsExactly(due);
    }

    /** At 18:05 in London on 3 March it is 4 March in Auckland. */
    @Test
    public void a_review_is_due_on_the_readers_own_day() {
        ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
        VisibleDecision tomorrow = work.recording.record("ALOY-1", dueOn("2026-03-04"));
        assertThat(DecisionJson.of(tomorrow).reviewDue()).isFalse();
        VisibleDecision postponed = work.editing.replace(
                work.recording.record("ALOY-1", dueOn("2026-03-03")).decision().id(), draft("Later", 1));
        assertThat(DecisionJson.of(postponed).reviewDue()).isFalse();

        jira.logIn(mei);

        assertThat(DecisionJson.of(work.service.get(tomorrow.decision().id())).reviewDue())
                .isTrue();
    }

    @Test
    public void what_nobody_can_narrow_by_is_refused_by_name() {
        jira.issue("OTHER-1");
        jira.issue("ALOY-3");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-3", ada);

        for (String issue : List.of("ALOY-99", "OTHER-1", "ALOY-3")) {
            DecisionSearch search = new DecisionSearch("open", issue, "soon", "%", "Releases");
            InvalidInput refusal = catchThrowableOfType(
                    InvalidInput.class, () -> work.service.ofProject("ALOY", search, Paging.first(10)));
            assertThat(refusal.errors()).containsOnlyKeys("status", "issue", "review", "q", "area");
        }
    }

    @Test
    public void a_page_of_a_project_costs_one_statement_and_one_call_for_all_issues() {
        IntStream.range(0, 40).forEach(i -> jira.issue("ALOY-" + (i % 20 + 1)));
        IntStream.range(0, 40).forEach(i -> work.recording.record("ALOY-" + (i % 20 + 1), draft("number " + i)));
        jira.forgetCalls();
        database.statements().start();

        Page<VisibleDecision> page = work.service.ofProject("ALOY", ALL, Paging.first(40));

        assertThat(page.items()).hasSize(40);
        assertThat(database.statements().count()).isEqualTo(1);
        assertThat(jira.calls("getIssueObjects")).isEqualTo(1);
        assertThat(jira.calls("BROWSE_PROJECTS on issue")).isEqualTo(20);
        assertThat(jira.calls("ADMINISTER_PROJECTS on project")).isEqualTo(1);
    }

    @Test
    public void hidden_issues_make_a_page_cost_five_statements_and_no_more() {
        jira.issue("ALOY-2");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", ada);
        IntStream.range(0, 30).forEach(i -> work.recording.record("ALOY-1", draft("shown " + i)));
        jira.logIn(ben);
        IntStream.range(0, 60).forEach(i -> work.recording.record("ALOY-2", draft("hidden " + i)));
        jira.logIn(ada);
        database.statements().start();

        Page<VisibleDecision> page = work.service.ofProject("ALOY", ALL, Paging.first(10));

        assertThat(database.statements().count()).isEqualTo(5);
        assertThat(page.items()).isEmpty();
        assertThat(work.service
                        .ofProject("ALOY", ALL, new Paging(10, page.next()))
                        .items())
                .hasSize(10);
    }

    private List<VisibleDecision> find(String status, String issue, String review) {
        return work.service
                .ofProject("ALOY", new DecisionSearch(status, issue, review, "", ""), Paging.first(10))
                .items();
    }

    private static DecisionDraft dueOn(String day) {
        return SampleDecisions.aDraft("x").dueOn(day).build();
    }

    private DecisionsAtWork at(Instant now) {
        work.setNow(now);
        return work;
    }
}
