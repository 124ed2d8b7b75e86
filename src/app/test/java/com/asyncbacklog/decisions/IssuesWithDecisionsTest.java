package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.Message;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class IssuesWithDecisionsTest {

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    private DecisionsAtWork work;
    private long first;
    private long second;
    private long other;

    @Before
    public void adaDecidesAndProposes() {
        first = jira.issue("ALOY-1").getId();
        second = jira.issue("ALOY-2").getId();
        other = jira.issue("OTHER-1").getId();
        work = new DecisionsAtWork(database, jira);
        work.setAreas("ALOY", area("Releases").decidedBy(ada), area("Runtime").decidedBy(ben));
        work.setAreas("OTHER", area("releases").decidedBy(ada));
        work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        work.record(ada, "ALOY-2", "No new module", "Runtime");
        work.record(ada, "OTHER-1", "Ship daily", "releases");
        work.record(ada, "ALOY-1", "Keep it small", "");
    }

    @Test
    public void issues_are_found_by_status_and_by_the_name_of_an_area_in_any_project() {
        assertThat(find(ada)).containsExactly(first, other, second);
        assertThat(find(ada, "all")).hasSize(3);
        assertThat(find(ada, "accepted")).containsExactly(first, other);
        assertThat(find(ada, " Proposed ")).containsExactly(second);
        assertThat(find(ada, "accepted", "RELEASES")).containsExactly(other, first);
        assertThat(find(ada, "", "Runtime")).containsExactly(second);
        assertThat(find(ada, "rejected")).isEmpty();
        assertThat(find(ada, "all", "No such area")).isEmpty();
    }

    @Test
    public void nothing_is_told_of_projects_that_the_searcher_may_not_browse() {
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "OTHER", ben);

        assertThat(find(ben)).containsExactly(first, second);
    }

    @Test
    public void what_it_does_not_understand_it_says() {
        assertThat(work.jql().check(List.of("agreed")))
                .extracting(Message::key)
                .containsExactly("asyncbacklog.decisions.jql.status");
        assertThat(work.jql().check(List.of("accepted", "Releases", "x")))
                .extracting(Message::key)
                .containsExactly("asyncbacklog.decisions.jql.arguments");
        for (List<String> right : List.of(List.<String>of(), List.of(""), List.of("ALL", "Releases"))) {
            assertThat(work.jql().check(right)).isEmpty();
        }
    }

    @Test
    public void it_costs_the_same_however_many_decisions_there_are() {
        int few = statements();
        for (int i = 0; i < 50; i++) {
            work.record(ada, "ALOY-1", "number " + i, "Releases");
        }

        assertThat(statements()).isEqualTo(few).isEqualTo(2);
    }

    private int statements() {
        database.statements().start();
        find(ada, "accepted", "Releases");
        return database.statements().count();
    }

    private List<Long> find(ApplicationUser searcher, String... arguments) {
        return work.jql().issues(List.of(arguments), jira.people().byKey(searcher.getKey()));
    }
}
