package com.asyncbacklog.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

public class IssuesTest extends OnEachDatabase {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00.123456Z");

    private final Jira jira = Jira.open(database().jira());
    private final Issues issues = jira.issues();
    private final ApplicationUser ada = jira.users().byName("ada").orElseThrow();
    private final Project dock = jira.projects().create("DOCK", "Dock", ada);
    private final Project pier = jira.projects().create("PIER", "Pier", ada);

    public IssuesTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void an_issue_is_found_by_id_and_key() {
        Issue created = issues.create(dock, "Paint the bollards", ada, NOW);

        Issue found = issues.getIssueObject("DOCK-1");

        assertThat(found).isEqualTo(created).isEqualTo(issues.getIssueObject(created.getId()));
        assertThat(found.getSummary()).isEqualTo("Paint the bollards");
        assertThat(found.getProjectObject()).isEqualTo(dock);
    }

    @Test
    public void a_missing_issue_is_null() {
        issues.create(dock, "Paint the bollards", ada, NOW);

        assertThat(issues.getIssueObject("DOCK-2")).isNull();
        assertThat(issues.getIssueObject("dock-1")).isNull();
        assertThat(issues.getIssueObject(1L)).isNull();
        assertThat(issues.getIssueObject((String) null)).isNull();
        assertThat(issues.getIssueObject((Long) null)).isNull();
    }

    @Test
    public void a_moved_issue_keeps_its_id_and_is_found_by_each_key_it_had() {
        Issue created = issues.create(dock, "Paint the bollards", ada, NOW);

        jira.changes().move(created, pier, ada);
        jira.changes().move(issues.getIssueObject("PIER-1"), dock, ada);

        Issue found = issues.getIssueObject("DOCK-1");
        assertThat(found.getKey()).isEqualTo("DOCK-2");
        assertThat(found.getId()).isEqualTo(created.getId());
        assertThat(issues.getIssueObject("PIER-1")).isEqualTo(found);
        assertThat(issues.view("PIER-1").orElseThrow().key()).isEqualTo("DOCK-2");
    }

    @Test
    public void a_number_is_never_given_twice() {
        jira.changes().move(issues.create(dock, "First", ada, NOW), pier, ada);

        assertThat(issues.create(dock, "Second", ada, NOW).getKey()).isEqualTo("DOCK-2");
    }

    @Test
    public void several_issues_come_in_one_list_with_a_null_for_each_missing_one() {
        Issue first = issues.create(dock, "First", ada, NOW);
        Issue second = issues.create(dock, "Second", ada, NOW);

        assertThat(issues.getIssueObjects(List.of(second.getId(), 5L, first.getId())))
                .containsExactly(first, second, null);
        assertThat(issues.getIssueObjects(List.of())).isEmpty();
    }

    @Test
    public void a_new_issue_shows_its_reporter_and_status() {
        issues.create(dock, "Paint the bollards", ada, NOW);

        IssueView view = issues.view("DOCK-1").orElseThrow();

        assertThat(view.reporter()).contains(ada);
        assertThat(view.assignee()).isEmpty();
        assertThat(view.status()).isEqualTo("Open");
        assertThat(view.created()).isEqualTo("2026-11-20T09:00:00.123Z");
        assertThat(view.comments()).isEmpty();
    }
}
