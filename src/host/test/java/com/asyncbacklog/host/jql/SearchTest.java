package com.asyncbacklog.host.jql;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.jira.Holder;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.jira.Memory;
import com.asyncbacklog.host.testing.Shipyard;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SearchTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Jira jira = Jira.open(Memory.database());
    private final Search search = new Search(jira, InstantSource.fixed(Instant.parse("2026-01-14T20:00:00Z")));
    private ApplicationUser ada;

    @Before
    public void load() {
        jira.load(List.of(Shipyard.export(folder.getRoot().toPath())));
        ada = user("ada");
    }

    @Test
    public void without_a_condition_all_are_found_the_newest_key_first() throws JqlException {
        assertFinds("", "HULL-1", "DOCK-5", "DOCK-4", "DOCK-3", "DOCK-2", "DOCK-1");
    }

    @Test
    public void names_are_compared_without_case() throws JqlException {
        assertFinds("project = dock and status = 'to do'", "DOCK-5", "DOCK-4", "DOCK-1");
        assertFinds("project = hull", "HULL-1");
        assertFinds("issuetype = epic", "DOCK-5");
        assertFinds("statusCategory in ('In Progress', Done)", "DOCK-3", "DOCK-2");
        assertFinds("labels = PAINT", "HULL-1", "DOCK-1");
        assertFinds("component = docks", "DOCK-1");
        assertFinds("fixVersion = spring", "DOCK-2");
        assertFinds("priority in (high, low)", "DOCK-2", "DOCK-1");
    }

    @Test
    public void an_issue_without_a_value_matches_neither_a_value_nor_its_opposite() throws JqlException {
        assertFinds("assignee = ada", "DOCK-1");
        assertFinds("assignee != ada", "DOCK-2");
        assertFinds("not assignee = ada", "DOCK-2");
        assertFinds("labels not in (urgent)", "HULL-1");
        assertFinds("labels is EMPTY", "DOCK-5", "DOCK-4", "DOCK-3");
        assertFinds("assignee in (ada, EMPTY)", "HULL-1", "DOCK-5", "DOCK-4", "DOCK-3", "DOCK-1");
    }

    @Test
    public void unresolved_is_another_word_for_empty() throws JqlException {
        assertFinds("project = DOCK and resolution = Unresolved", "DOCK-5", "DOCK-4", "DOCK-2", "DOCK-1");
        assertFinds("resolution = fixed", "DOCK-3");
    }

    @Test
    public void issues_are_found_by_key_and_id_and_by_a_former_key() throws JqlException {
        Issue moved = jira.issues().getIssueObject("DOCK-2");
        jira.changes().move(moved, project("HULL"), ada);

        assertFinds("key in (dock-1, 103)", "DOCK-3", "DOCK-1");
        assertFinds("issue = DOCK-2", "HULL-2");
        assertFinds("key != DOCK-1 and project = DOCK", "DOCK-5", "DOCK-4", "DOCK-3");
        assertFinds("key > DOCK-3", "DOCK-5", "DOCK-4");
    }

    @Test
    public void parents_epics_and_flags_are_fields() throws JqlException {
        assertFinds("parent = DOCK-1", "DOCK-4");
        assertFinds("\"Epic Link\" = DOCK-5", "DOCK-2");
        assertFinds("\"epic link\" is not EMPTY", "DOCK-2");
        assertFinds("Flagged = Impediment", "DOCK-1");
        assertFinds("flagged is EMPTY and project = HULL", "HULL-1");
    }

    @Test
    public void a_day_begins_where_the_searcher_lives() throws JqlException {
        assertFinds("created < '2026-01-11'", "DOCK-1");
        assertFinds("created >= '2026/01/14 09:00'", "HULL-1", "DOCK-5");
        assertFinds("created > startOfDay()", "HULL-1", "DOCK-5");
        // In Tokyo it is the 15th already, since 15:00 UTC.
        assertThat(keys(user("chloe"), "created > startOfDay()")).containsExactly("HULL-1");
        assertThat(keys(user("chloe"), "created > startOfDay('-1d')")).containsExactly("HULL-1", "DOCK-5");
    }

    @Test
    public void periods_count_from_now() throws JqlException {
        assertFinds("created > -1d and created < now()", "DOCK-5");
        assertFinds("created > '-1d 12h' and created < now()", "DOCK-5", "DOCK-4");
        assertFinds("resolved >= '2026-02-01'", "DOCK-3");
        assertFinds("resolved is EMPTY and project = HULL", "HULL-1");
    }

    @Test
    public void text_is_found_by_whole_words() throws JqlException {
        assertFinds("summary ~ paint", "DOCK-4", "DOCK-1");
        assertFinds("summary ~ 'northern paint'", "DOCK-1");
        assertFinds("summary ~ 'dock'", "DOCK-1");
        assertFinds("summary ~ 'dock*'", "DOCK-5", "DOCK-1");
        assertFinds("summary ~ '\"paint the\"'", "DOCK-1");
        assertFinds("summary !~ paint and project = DOCK", "DOCK-5", "DOCK-3", "DOCK-2");
        assertFinds("description ~ lead", "DOCK-1");
        assertFinds("comment ~ tape", "HULL-1");
        assertFinds("text ~ hull", "HULL-1");
    }

    @Test
    public void results_can_be_sorted_and_paged() throws JqlException {
        assertFinds("project = DOCK order by created asc", "DOCK-1", "DOCK-2", "DOCK-3", "DOCK-4", "DOCK-5");
        assertFinds("project = DOCK order by priority, key asc", "DOCK-1", "DOCK-2", "DOCK-3", "DOCK-4", "DOCK-5");
        assertThat(search.search(ada, "order by key asc", 2, 2))
                .extracting(Issue::getKey)
                .containsExactly("DOCK-3", "DOCK-4");
        assertThat(search.count(ada, "project = DOCK")).isEqualTo(5);
    }

    @Test
    public void what_may_not_be_browsed_is_neither_found_nor_counted() throws JqlException {
        jira.permissions().revoke(project("HULL"), BROWSE_PROJECTS, Holder.loggedIn());
        jira.permissions().securityLevels().define(project("DOCK"), "Secret", Holder.user(user("ben")));
        jira.permissions().securityLevels().secure(jira.issues().getIssueObject("DOCK-1"), "Secret");

        assertFinds("", "DOCK-5", "DOCK-4", "DOCK-3", "DOCK-2");
        assertThat(search.count(ada, "")).isEqualTo(4);
        assertThat(keys(user("ben"), "key = DOCK-1")).containsExactly("DOCK-1");
        assertThat(keys(null, "")).isEmpty();
    }

    @Test
    public void what_may_not_be_browsed_is_answered_as_missing() {
        jira.permissions().revoke(project("HULL"), BROWSE_PROJECTS, Holder.loggedIn());

        assertErrors("project = HULL", "The value 'HULL' does not exist for the field 'project'.");
        assertErrors("project = NONE", "The value 'NONE' does not exist for the field 'project'.");
        assertErrors("key = HULL-1", "An issue with key 'HULL-1' does not exist for field 'key'.");
        assertErrors("key = HULL-9", "An issue with key 'HULL-9' does not exist for field 'key'.");
    }

    @Test
    public void what_does_not_exist_is_said_in_jiras_words() {
        assertErrors("foo = 1", "Field 'foo' does not exist or you do not have permission to view it.");
        assertErrors("status = Gone", "The value 'Gone' does not exist for the field 'status'.");
        assertErrors("assignee = nobody", "The value 'nobody' does not exist for the field 'assignee'.");
        assertErrors("component = 77", "A value with ID '77' does not exist for the field 'component'.");
        assertErrors("key = banana", "The issue key 'banana' for field 'key' is invalid.");
        assertErrors("assignee = gone(HSP)", "Unable to find JQL function 'gone(HSP)'.");
        assertErrors("order by foo", "Not able to sort using field 'foo'.");
        assertErrors(
                "created > tomorrow",
                "Date value 'tomorrow' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                        + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        assertErrors("Flagged = Blue", "The option 'Blue' for field 'Flagged' does not exist.");
    }

    @Test
    public void operators_that_do_not_fit_are_said_in_jiras_words() {
        assertErrors("summary = test", "The operator '=' is not supported by the 'summary' field.");
        assertErrors("status ~ Open", "The operator '~' is not supported by the 'status' field.");
        assertErrors(
                "status in Open", "Operator 'in' does not support the non-list value '\"Open\"' for field 'status'.");
        assertErrors(
                "status = (Open)", "Operator '=' does not support the list value '(\"Open\")' for field 'status'.");
        assertErrors(
                "status is Open", "Operator 'is' does not support searching for non-empty values for field 'status'.");
        assertErrors(
                "created > EMPTY",
                "Operator '>' does not support the empty value representation 'EMPTY' for field 'created'.");
        assertErrors("key = EMPTY", "The field 'key' does not support searching for EMPTY values.");
        assertErrors("created > now(1)", "Function 'now' expected '0' arguments but received '1'.");
        assertErrors(
                "created > startOfDay(soon)",
                "Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.");
    }

    @Test
    public void all_that_is_wrong_is_said_at_once() {
        assertErrors(
                "foo = 1 and status = Gone",
                "Field 'foo' does not exist or you do not have permission to view it.",
                "The value 'Gone' does not exist for the field 'status'.");
    }

    @Test
    public void what_only_jira_has_fails_by_its_name() {
        assertThatThrownBy(() -> search.count(ada, "sprint = 1"))
                .isInstanceOf(NotInThisHost.class)
                .hasMessageContaining("sprint");
        assertThatThrownBy(() -> search.count(ada, "issue in linkedIssues(DOCK-1)"))
                .isInstanceOf(NotInThisHost.class)
                .hasMessageContaining("linkedIssues");
    }

    @Test
    public void the_current_user_is_whoever_searches() throws JqlException {
        assertFinds("assignee = currentUser()", "DOCK-1");
        assertThat(keys(user("ben"), "assignee = currentUser()")).containsExactly("DOCK-2");
    }

    @Test
    public void a_functions_ids_are_filtered_by_permission() throws JqlException {
        search.functions().add(new Everything());
        assertFinds("issue in everything()", "HULL-1", "DOCK-5", "DOCK-4", "DOCK-3", "DOCK-2", "DOCK-1");
        assertFinds("issue not in everything()");

        jira.permissions().revoke(project("HULL"), BROWSE_PROJECTS, Holder.loggedIn());

        assertFinds("issue in everything()", "DOCK-5", "DOCK-4", "DOCK-3", "DOCK-2", "DOCK-1");
        assertErrors(
                "issue = everything()",
                "Operator '=' does not support the list value 'everything()' for field 'issue'.");
    }

    @Test
    public void a_count_leaves_out_what_the_searcher_may_not_see() throws SearchException {
        var index = (IssueDocumentSearchService) jira.components().get(IssueDocumentSearchService.class);
        SearchService service = (SearchService) jira.components().get(SearchService.class);
        Query query = service.parseQuery(ada, "labels = paint").getQuery();

        assertThat(index.getHitCount(ada, query, false)).isEqualTo(2);

        jira.permissions().revoke(project("HULL"), BROWSE_PROJECTS, Holder.loggedIn());
        assertThat(index.getHitCount(ada, query, false)).isEqualTo(1);
        assertThat(service.searchCount(ada, query)).isEqualTo(1);
        assertThat(index.getHitCount(null, query, false)).isZero();
        assertThatThrownBy(() -> index.getHitCount(ada, query, true)).isInstanceOf(NotInThisHost.class);
    }

    @Test
    public void what_is_wrong_with_a_query_is_told_before_it_is_run_and_ends_a_count() {
        var index = (IssueDocumentSearchService) jira.components().get(IssueDocumentSearchService.class);
        SearchService service = (SearchService) jira.components().get(SearchService.class);

        assertThat(service.parseQuery(ada, "labels =").isValid()).isFalse();
        Query gone = service.parseQuery(ada, "status = Gone").getQuery();
        assertThat(service.validateQuery(ada, gone).getErrorMessages())
                .containsExactly("The value 'Gone' does not exist for the field 'status'.");
        assertThatThrownBy(() -> index.getHitCount(ada, gone, false)).isInstanceOf(SearchException.class);
    }

    /** Gives twenty thousand ids, most of which no issue has. */
    private static final class Everything extends BuiltIn {

        Everything() {
            super("everything");
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return java.util.stream.LongStream.range(0, 20_000)
                    .mapToObj(id -> new QueryLiteral(operand, id))
                    .toList();
        }
    }

    private void assertFinds(String jql, String... keys) throws JqlException {
        assertThat(keys(ada, jql)).as(jql).containsExactly(keys);
        assertThat(search.count(ada, jql)).as(jql).isEqualTo(keys.length);
    }

    private void assertErrors(String jql, String... messages) {
        assertThat(search.errors(ada, jql)).as(jql).containsExactly(messages);
    }

    private List<String> keys(ApplicationUser user, String jql) throws JqlException {
        return search.search(user, jql, 0, 50).stream().map(Issue::getKey).toList();
    }

    private ApplicationUser user(String name) {
        return jira.users().byName(name).orElseThrow();
    }

    private Project project(String key) {
        return jira.projects().byKey(key).orElseThrow();
    }
}
