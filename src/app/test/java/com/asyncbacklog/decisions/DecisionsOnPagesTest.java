package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.hub.HubPage;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.FakePage;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The panel on the issue, the page in the hub, the menu item. */
public class DecisionsOnPagesTest {

    private static final String HUB = "/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&tab=decisions";

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    private DecisionsAtWork work;

    @Before
    public void adaIsLoggedIn() {
        jira.issue("ALOY-1");
        jira.logIn(ada);
        work = new DecisionsAtWork(database, jira);
    }

    @Test
    public void the_panel_costs_one_statement_and_no_call_for_issues_with_none_and_with_500() {
        assertThat(statementsOfPanel()).isEqualTo(1);
        for (int i = 0; i < 500; i++) {
            work.recording.record("ALOY-1", draft("number " + i));
        }

        assertThat(statementsOfPanel()).isEqualTo(1);
        assertThat(jira.calls("getIssueObject")).isZero();
        assertThat(jira.calls("getIssueObjects")).isZero();
    }

    @Test
    public void the_panel_shows_the_newest_ten_and_leads_to_the_rest() {
        for (int i = 1; i <= 11; i++) {
            work.recording.record("ALOY-1", draft("number " + i));
        }

        DecisionsPanelView panel = panel();

        assertThat(panel.getDecisions()).hasSize(10);
        assertThat(panel.getDecisions().get(0).getTitle()).isEqualTo("number 11");
        assertThat(panel.getCount()).isEqualTo(10);
        assertThat(panel.isMore()).isTrue();
        assertThat(panel.getContextPath()).isEqualTo("/jira");
        assertThat(panel.getAllLink()).isEqualTo(HUB + "&issue=ALOY-1");
    }

    @Test
    public void the_page_of_the_hub_asks_for_its_styles() {
        jira.issue("ALOY-1");
        FakePage page = new FakePage(Map.of());

        hub(page).getContextMap(Map.of("project", jira.project("ALOY")));

        assertThat(page.required()).containsExactly("com.asyncbacklog.jira:decisions-page-resources");
    }

    @Test
    public void the_page_of_the_hub_finds_its_project_wherever_jira_puts_it() {
        Project project = jira.project("ALOY");
        JiraHelper helper = new JiraHelper(null, project, Map.of());
        JiraHelper ofNone = new JiraHelper(null, null, Map.of());

        assertThat(pageContext(Map.of("project", project), Map.of())).containsKey("page");
        assertThat(pageContext(Map.of("helper", helper), Map.of())).containsKey("page");
        assertThat(pageContext(Map.of("helper", ofNone), Map.of())).doesNotContainKey("page");
        assertThat(pageContext(Map.of(), Map.of())).doesNotContainKey("page");
    }

    @Test
    public void a_decision_shows_in_the_readers_language_and_zone() {
        work.recording.record("ALOY-1", dueToday());
        jira.logIn(ben);

        DecisionView decision = panel().getDecisions().get(0);

        assertThat(decision.getStatusLabel()).isEqualTo("asyncbacklog.decisions.status.accepted");
        assertThat(decision.getStatusLozenge()).isEqualTo("aui-lozenge aui-lozenge-success");
        assertThat(decision.getAuthorName()).isEqualTo("ADA");
        assertThat(decision.getAuthorAvatar()).isEqualTo("/avatar/ada");
        assertThat(decision.getCreatedIso()).isEqualTo("2026-03-03T18:05:00Z");
        assertThat(decision.getCreatedShort()).isEqualTo("3 Mar 2026");
        assertThat(decision.getCreatedTitle()).isEqualTo("asyncbacklog.time.both[18:05, ADA, Tue, 10:05, Tue]");
        assertThat(decision.getReviewOn()).isEqualTo("3 Mar 2026");
        assertThat(decision.isReviewDue()).isTrue();
        assertThat(decision.isDecisionSameAsTitle()).isTrue();
        assertThat(decision.isCanEdit()).isFalse();
    }

    @Test
    public void who_may_not_comment_may_look_but_is_not_asked_to_record() {
        jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY-1", ada);

        assertThat(panel().isCanRecord()).isFalse();
        assertThat(menuItemShows()).isFalse();
    }

    @Test
    public void who_may_comment_is_asked_to_record() {
        assertThat(panel().isCanRecord()).isTrue();
        assertThat(menuItemShows()).isTrue();
    }

    @Test
    public void nobody_is_asked_to_change_anything_in_an_archived_project() {
        jira.makeAdministrator("ALOY", ada);
        assertThat(page(Map.of()).isCanRecord()).isTrue();
        assertThat(page(Map.of()).isCanImport()).isTrue();
        assertThat(page(Map.of()).isCanOpenRound()).isTrue();

        jira.archive("ALOY");

        assertThat(page(Map.of()).isCanRecord()).isFalse();
        assertThat(page(Map.of()).isCanImport()).isFalse();
        assertThat(page(Map.of()).isCanOpenRound()).isFalse();
        assertThat(panel().isCanRecord()).isFalse();
        assertThat(menuItemShows()).isFalse();
    }

    @Test
    public void nobody_is_asked_to_record_on_an_archived_issue() {
        jira.archive("ALOY-1");

        assertThat(panel().isCanRecord()).isFalse();
        assertThat(menuItemShows()).isFalse();
        assertThat(page(Map.of()).isCanRecord()).isTrue();
    }

    @Test
    public void a_review_round_stands_above_the_list_for_those_who_see_something_in_it() {
        jira.makeAdministrator("ALOY", ada);
        work.recording.record("ALOY-1", dueToday());
        work.rounds.open("ALOY", JsonNodeFactory.instance.objectNode());
        assertThat(page(Map.of()).getRounds()).hasSize(1);
        assertThat(page(Map.of()).isCanOpenRound()).isFalse();

        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        jira.logIn(ben);

        assertThat(page(Map.of()).getRounds()).isEmpty();
    }

    @Test
    public void nobody_is_asked_to_record_without_logging_in() {
        work.recording.record("ALOY-1", draft("Ship weekly"));
        jira.logIn(null);

        assertThat(panel().isCanRecord()).isFalse();
        assertThat(panel().getDecisions()).hasSize(1);
        assertThat(menuItemShows()).isFalse();
    }

    @Test
    public void an_issue_one_may_not_see_has_no_panel() {
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ada);

        assertThat(panelContext()).doesNotContainKey("panel");
    }

    @Test
    public void templates_keep_what_jira_gave_them_and_a_renderer_may_add_to_it() {
        Map<String, Object> onIssue = Map.of("issue", jira.issue("ALOY-1"), "panel", "of somebody else");
        Map<String, Object> onProject = Map.of("project", jira.project("ALOY"), "page", "of somebody else");
        for (ApplicationUser reader : List.of(ada, ben)) {
            jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", ben);
            jira.logIn(reader);

            Map<String, Object> ofPanel = panelContext(onIssue);
            Map<String, Object> ofPage = pageContext(onProject, Map.of());
            ofPanel.put("added", "later");
            ofPage.put("added", "later");

            assertThat(ofPanel).containsEntry("issue", jira.issue("ALOY-1"));
            assertThat(ofPage).containsEntry("project", jira.project("ALOY"));
            assertThat(ofPanel.get("panel") instanceof DecisionsPanelView).isEqualTo(reader == ada);
            assertThat(ofPage.get("page") instanceof DecisionsPageView).isEqualTo(reader == ada);
            assertThat(ofPanel).doesNotContainEntry("panel", "of somebody else");
            assertThat(ofPage).doesNotContainEntry("page", "of somebody else");
        }
    }

    @Test
    public void the_hub_shows_a_page_and_leads_to_the_next() {
        for (int i = 1; i <= 21; i++) {
            work.recording.record("ALOY-1", draft("number " + i));
        }

        DecisionsPageView first = page(Map.of("status", "accepted"));

        assertThat(first.getDecisions()).hasSize(20);
        assertThat(first.getNextLink()).startsWith(HUB + "&status=accepted&cursor=");
        String cursor = first.getNextLink().replaceAll(".*cursor=", "");
        DecisionsPageView second = page(Map.of("status", "accepted", "cursor", cursor));
        assertThat(second.getDecisions()).hasSize(1);
        assertThat(second.getNextLink()).isEmpty();
        assertThat(second.getNewestLink()).isEqualTo(HUB + "&status=accepted");
        assertThat(first.getNewestLink()).isEmpty();
    }

    @Test
    public void the_hub_offers_each_status_and_keeps_what_else_it_is_narrowed_to() {
        DecisionsPageView page = page(Map.of("status", "rejected", "review", "due", "issue", "ALOY-1"));

        assertThat(page.isFiltered()).isTrue();
        assertThat(page.isEmpty()).isTrue();
        assertThat(page.getStatuses())
                .extracting(FilterChoice::value)
                .startsWith("all", "proposed")
                .hasSize(7);
        assertThat(page.getStatuses())
                .filteredOn(FilterChoice::isSelected)
                .extracting(FilterChoice::value)
                .containsExactly("rejected");
        assertThat(page.getStatuses().get(0).getLink()).isEqualTo(HUB + "&issue=ALOY-1&review=due");
        assertThat(page.getReviewDueLink()).isEqualTo(HUB + "&status=rejected&issue=ALOY-1");
        assertThat(page.getClearLink()).isEqualTo(HUB);
        assertThat(page.getError()).isEmpty();
    }

    @Test
    public void a_wrong_address_of_the_hub_says_what_is_wrong() {
        work.recording.record("ALOY-1", draft("Ship weekly"));

        DecisionsPageView page = page(Map.of("status", "<script>"));

        assertThat(page.getError()).isEqualTo("asyncbacklog.decisions.error.status");
        assertThat(page.getDecisions()).isEmpty();
        assertThat(page.getReviewDueLink()).contains("status=%3Cscript%3E");
        assertThat(page(Map.of("cursor", "x")).getError()).isEqualTo("asyncbacklog.error.cursor");
    }

    private static DecisionDraft dueToday() {
        return SampleDecisions.aDraft("x").dueOn("2026-03-03").build();
    }

    private int statementsOfPanel() {
        jira.forgetCalls();
        database.statements().start();
        panel();
        return database.statements().count();
    }

    private DecisionsPanelView panel() {
        return (DecisionsPanelView) panelContext().get("panel");
    }

    private Map<String, Object> panelContext() {
        return panelContext(Map.of("issue", jira.issue("ALOY-1")));
    }

    private Map<String, Object> panelContext(Map<String, Object> context) {
        return new DecisionsPanel(work.service, views(), jira.issues(), jira.people(), new FakePage(Map.of()).page())
                .getContextMap(context);
    }

    private DecisionsPageView page(Map<String, String> parameters) {
        return (DecisionsPageView)
                pageContext(Map.of("project", jira.project("ALOY")), parameters).get("page");
    }

    private Map<String, Object> pageContext(Map<String, Object> context, Map<String, String> parameters) {
        return hub(new FakePage(parameters)).getContextMap(context);
    }

    private boolean menuItemShows() {
        return new MayRecordDecision(jira.issues(), jira.people()).shouldDisplay(Map.of("issue", jira.issue("ALOY-1")));
    }

    private DecisionViews views() {
        return new DecisionViews(jira.people(), jira.words());
    }

    private HubPage hub(FakePage page) {
        return new HubPage(
                List.of(new DecisionsTab(
                        work.service,
                        work.areas,
                        new ReviewRoundViews(work.rounds, jira.people()),
                        views(),
                        page.page())),
                jira.projects(),
                jira.people(),
                jira.words(),
                page.page());
    }
}
