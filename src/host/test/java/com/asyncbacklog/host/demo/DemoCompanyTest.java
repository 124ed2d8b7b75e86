package com.asyncbacklog.host.demo;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.jira.IssueRow;
import com.asyncbacklog.host.jira.IssueView;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.jira.Memory;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

public class DemoCompanyTest {

    private final Jira jira = Jira.open(Memory.database());

    @Before
    public void load_the_company() {
        jira.loadDemo();
    }

    @Test
    public void the_company_works_in_five_zones_on_three_projects() {
        assertThat(new DemoCompany()
                        .people().stream().map(DemoCompany.Person::zone).distinct())
                .hasSize(5);
        assertThat(jira.projects().visibleTo(user("ada")))
                .extracting(Project::getKey)
                .containsExactly("BERTH", "CRANE", "TARIFF");
        assertThat(views()).hasSizeBetween(40, 60);
    }

    @Test
    public void the_same_issues_come_out_each_time() {
        assertThat(new DemoCompany().issues()).isEqualTo(new DemoCompany().issues());
    }

    @Test
    public void a_second_load_leaves_what_was_changed_in_between() {
        Issue moved = jira.changes().move(jira.issues().getIssueObject("BERTH-2"), project("CRANE"), null);

        jira.loadDemo();

        assertThat(jira.issues().getIssueObject("BERTH-2")).isEqualTo(moved);
    }

    @Test
    public void ada_ben_and_chloe_browse_and_comment_everywhere_and_administer_nothing() {
        assertThat(Stream.of("ada", "ben", "chloe").map(this::user))
                .allSatisfy(user -> assertThat(issues()).allSatisfy(issue -> {
                    assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, issue, user))
                            .isTrue();
                    assertThat(jira.permissions().hasPermission(ADD_COMMENTS, issue, user))
                            .isTrue();
                    assertThat(jira.permissions().hasPermission(ADMINISTER_PROJECTS, issue, user))
                            .isFalse();
                }));
    }

    @Test
    public void the_administrator_and_the_lead_administer_a_project_and_others_do_not() {
        Project berth = project("BERTH");

        assertThat(jira.permissions().hasPermission(ADMINISTER_PROJECTS, berth, user("admin")))
                .isTrue();
        assertThat(jira.permissions().hasPermission(ADMINISTER_PROJECTS, berth, user("lena")))
                .isTrue();
        assertThat(jira.permissions().hasPermission(ADMINISTER_PROJECTS, berth, user("jonas")))
                .isFalse();
    }

    @Test
    public void the_contractor_sees_one_project_and_none_of_its_internal_issues() {
        ApplicationUser noor = user("noor");
        List<Issue> hidden = issues().stream()
                .filter(issue -> issue.getKey().startsWith("CRANE"))
                .filter(issue -> !jira.permissions().hasPermission(BROWSE_PROJECTS, issue, noor))
                .toList();

        assertThat(jira.projects().visibleTo(noor)).extracting(Project::getKey).containsExactly("CRANE");
        assertThat(hidden).extracting(Issue::getSummary).containsExactly("Rotate the signing key of the firmware");
        assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, hidden.get(0), user("priya")))
                .isTrue();
    }

    @Test
    public void what_happens_to_an_issue_happens_in_order() {
        assertThat(views())
                .filteredOn(view -> !inOrder(view))
                .extracting(IssueView::key)
                .isEmpty();
    }

    @Test
    public void every_epic_has_children_and_every_link_leads_to_an_issue_from_both_sides() {
        List<IssueView> views = views();
        List<String> epics = views.stream()
                .filter(view -> view.type().equals("Epic"))
                .map(IssueView::key)
                .toList();

        assertThat(views.stream().flatMap(view -> view.epic().stream()).map(IssueView.LinkedIssue::key))
                .containsAll(epics);
        assertThat(views)
                .allSatisfy(view -> assertThat(view.links()).allSatisfy(link -> {
                    IssueView other = jira.issues().view(link.other().key()).orElseThrow();
                    assertThat(other.links())
                            .extracting(back -> back.other().key())
                            .contains(view.key());
                }));
    }

    @Test
    public void everybody_in_the_company_is_mentioned() {
        List<IssueView> views = views();

        assertThat(new DemoCompany().people())
                .allSatisfy(person -> assertThat(views)
                        .anyMatch(view -> Stream.concat(
                                        Stream.of(view.assignee(), view.reporter()),
                                        view.comments().stream().map(IssueView.Comment::author))
                                .anyMatch(mentioned -> mentioned
                                        .filter(user(person.name())::equals)
                                        .isPresent())));
    }

    private static boolean inOrder(IssueView view) {
        List<Instant> moments = Stream.concat(
                        Stream.of(view.created()), view.comments().stream().map(IssueView.Comment::created))
                .toList();
        return moments.equals(moments.stream().sorted().toList())
                && !view.updated().isBefore(view.created());
    }

    private List<IssueView> views() {
        return issues().stream()
                .map(issue -> jira.issues().view(issue.getKey()).orElseThrow())
                .toList();
    }

    private List<Issue> issues() {
        return jira.projects().visibleTo(user("ada")).stream()
                .flatMap(project -> jira.issues().newestFirst(project, user("ada"), 100, 0).stream())
                .map(IssueRow::issue)
                .toList();
    }

    private Project project(String key) {
        return jira.projects().byKey(key).orElseThrow();
    }

    private ApplicationUser user(String name) {
        return jira.users().byName(name).orElseThrow();
    }
}
