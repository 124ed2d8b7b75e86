package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.TRANSITION_ISSUES;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.JiraHost;
import com.asyncbacklog.host.jira.AccessTokens;
import com.asyncbacklog.host.jira.Holder;
import com.asyncbacklog.host.testing.RestCaller;
import com.asyncbacklog.host.testing.RestCaller.Reply;
import com.asyncbacklog.host.testing.Shipyard;
import com.asyncbacklog.host.testing.TestPlugin;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Jira's own REST resources over HTTP, with tokens, since basic authentication is off. */
public class RestApiTest {

    private static final String NOT_ON_SCREEN = "cannot be set. It is not on the appropriate screen, or unknown.";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private JiraHost host;
    private RestCaller anonymous;
    private RestCaller ada;
    private RestCaller admin;

    @Before
    public void start() {
        Path root = folder.getRoot().toPath();
        host = JiraHost.builder()
                .inMemory()
                .plugin(function().build(root))
                .export(List.of(Shipyard.export(root)))
                .start();
        anonymous = RestCaller.anonymous(host.address() + "/rest");
        ada = as("ada");
        admin = as("admin");
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void anonymous_people_get_401_but_for_the_servers_version() {
        assertThat(anonymous.get("/api/2/myself").status()).isEqualTo(401);
        assertThat(anonymous.get("/api/2/issue/DOCK-1").status()).isEqualTo(401);
        assertThat(anonymous.get("/api/2/serverInfo").json().path("version").asText())
                .startsWith("11.3");
    }

    @Test
    public void key_and_name_of_a_user_differ() {
        Reply me = ada.get("/api/latest/myself");
        assertThat(me.json().path("name").asText()).isEqualTo("ada");
        assertThat(me.json().path("key").asText()).startsWith("JIRAUSER");
        assertThat(me.json().path("timeZone").asText()).isEqualTo("Europe/London");

        assertThat(ada.get("/api/2/user?username=ADA")
                        .json()
                        .path("displayName")
                        .asText())
                .isEqualTo("Ada Byron");
        assertThat(ada.get("/api/2/user?username=nobody").status()).isEqualTo(404);
        assertThat(ada.get("/api/2/user/search?username=byr").json()).hasSize(1);
        assertThat(ada.get("/api/2/user/picker?query=ch").json().path("users")).hasSize(1);
        assertThat(ada.get("/api/2/user/search").status()).isEqualTo(400);
    }

    @Test
    public void projects_are_those_that_the_caller_may_browse() {
        revoke("HULL", BROWSE_PROJECTS);

        assertThat(ada.get("/api/2/project").json().findValuesAsText("key")).containsExactly("DOCK");
        assertThat(ada.get("/api/2/project/DOCK").json().path("id").isTextual()).isTrue();
        assertError(ada.get("/api/2/project/HULL"), 404, "No project could be found with key 'HULL'.");
        assertError(ada.get("/api/2/project/NONE"), 404, "No project could be found with key 'NONE'.");
    }

    @Test
    public void an_issue_shows_its_fields_and_only_those_asked_for() {
        Reply issue = ada.get("/api/2/issue/DOCK-2");
        assertThat(issue.json().path("key").asText()).isEqualTo("DOCK-2");
        assertThat(issue.json().at("/fields/status/statusCategory/key").asText())
                .isEqualTo("indeterminate");
        assertThat(issue.json().at("/fields/assignee/name").asText()).isEqualTo("ben");
        assertThat(issue.json().at("/fields/customfield_10100").asText()).isEqualTo("DOCK-5");
        assertThat(issue.json().at("/fields/created").asText()).isEqualTo("2026-01-11T09:00:00.000+0000");

        assertThat(ada.get("/api/2/issue/102?fields=summary,labels")
                        .json()
                        .path("fields")
                        .fieldNames())
                .toIterable()
                .containsExactly("summary", "labels");
    }

    @Test
    public void missing_and_invisible_issues_answer_alike() {
        revoke("HULL", BROWSE_PROJECTS);
        for (String key : List.of("HULL-1", "HULL-99", "NONE-1", "banana")) {
            assertError(ada.get("/api/2/issue/" + key), 404, "Issue Does Not Exist");
            assertError(ada.put("/api/2/issue/" + key, "{\"fields\":{}}"), 404, "Issue Does Not Exist");
            assertError(ada.delete("/api/2/issue/" + key), 404, "Issue Does Not Exist");
            assertError(ada.get("/api/2/issue/" + key + "/transitions"), 404, "Issue Does Not Exist");
            assertError(ada.post("/api/2/issue/" + key + "/comment", "{\"body\":\"x\"}"), 404, "Issue Does Not Exist");
            assertError(
                    ada.put("/api/2/issue/" + key + "/assignee", "{\"name\":\"ada\"}"), 404, "Issue Does Not Exist");
            assertError(admin.put("/api/2/issue/NONE-1/archive", "{}"), 404, "Issue Does Not Exist");
        }
    }

    @Test
    public void issues_are_created_edited_and_deleted() {
        Reply created = ada.post("/api/2/issue", """
                {"fields":{"project":{"key":"DOCK"},"issuetype":{"name":"Task"},"summary":"Buy rope","labels":["rope"],
                "priority":{"name":"High"},"assignee":{"name":"ben"},"customfield_10100":"DOCK-5",
                "customfield_10102":[{"value":"Impediment"}]}}""");
        assertThat(created.status()).isEqualTo(201);
        String key = created.json().path("key").asText();
        assertThat(key).isEqualTo("DOCK-6");
        assertThat(search("labels = rope and Flagged = Impediment and 'Epic Link' = DOCK-5"))
                .containsExactly(key);

        assertThat(ada.put("/api/2/issue/" + key, """
                {"fields":{"summary":"Buy two ropes","labels":[],"assignee":null,"customfield_10102":null}}""").status()).isEqualTo(204);
        assertThat(search("labels = rope")).isEmpty();
        assertThat(search("Flagged is EMPTY and assignee is EMPTY and summary ~ ropes"))
                .containsExactly(key);

        assertError(
                ada.delete("/api/2/issue/" + key), 403, "You do not have permission to delete issues in this project.");
        assertThat(admin.delete("/api/2/issue/" + key).status()).isEqualTo(204);
        assertThat(ada.get("/api/2/issue/" + key).status()).isEqualTo(404);
        assertThat(search("summary ~ ropes")).isEmpty();
    }

    @Test
    public void all_that_is_wrong_with_a_new_issue_is_said_field_by_field() {
        Reply refused = ada.post("/api/2/issue", """
                {"fields":{"issuetype":{"name":"Poem"},"colour":"red","priority":{"name":"Never"},"labels":["a b"]}}""");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errorMessages")).isEmpty();
        assertThat(refused.json().at("/errors/colour").asText()).isEqualTo("Field 'colour' " + NOT_ON_SCREEN);
        assertThat(refused.json().at("/errors/project").asText()).isEqualTo("project is required");
        assertThat(refused.json().at("/errors/issuetype").asText()).isEqualTo("valid issue type is required");
        assertThat(refused.json().at("/errors/summary").asText()).isEqualTo("You must specify a summary of the issue.");
        assertThat(refused.json().at("/errors/priority").asText()).isEqualTo("The priority selected is invalid.");
        assertThat(refused.json().at("/errors/labels").asText()).contains("contains spaces");
        assertThat(ada.send("POST", "/api/2/issue", "{oops", "application/json").status())
                .isEqualTo(400);
    }

    @Test
    public void transitions_lead_into_every_status() {
        String done = transition("DOCK-1", "Done");
        assertThat(ada.post("/api/2/issue/DOCK-1/transitions", """
                {"transition":{"id":"%s"},"fields":{"resolution":{"name":"Fixed"}}}""".formatted(done))
                        .status())
                .isEqualTo(204);
        assertThat(search("resolution = Fixed and status = Done and resolved > -1d"))
                .containsExactly("DOCK-1");

        assertError(
                ada.post("/api/2/issue/DOCK-1/transitions", "{\"transition\":{\"id\":\"999\"}}"),
                400,
                "It seems that you have tried to perform a workflow operation that is not valid for the current state of"
                        + " this issue.");
        assertError(ada.post("/api/2/issue/DOCK-1/transitions", "{}"), 400, "Missing 'transition' identifier");

        revoke("DOCK", TRANSITION_ISSUES);
        assertThat(ada.get("/api/2/issue/DOCK-1/transitions").json().path("transitions"))
                .isEmpty();
        assertThat(ada.post("/api/2/issue/DOCK-1/transitions", "{\"transition\":{\"id\":\"" + done + "\"}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void comments_are_added_and_listed() {
        Reply added = ada.post("/api/2/issue/DOCK-1/comment", "{\"body\":\"Which red?\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().at("/author/name").asText()).isEqualTo("ada");
        assertThat(ada.get("/api/2/issue/DOCK-1/comment").json().path("total").asInt())
                .isEqualTo(1);
        assertFieldError(ada.post("/api/2/issue/DOCK-1/comment", "{\"body\":\" \"}"), 400, "comment");

        revoke("DOCK", ADD_COMMENTS);
        assertFieldError(ada.post("/api/2/issue/DOCK-1/comment", "{\"body\":\"x\"}"), 400, "comment");
    }

    @Test
    public void without_a_permission_nothing_is_changed() {
        revoke("DOCK", EDIT_ISSUES);
        revoke("DOCK", ASSIGN_ISSUES);
        revoke("DOCK", LINK_ISSUES);
        revoke("DOCK", CREATE_ISSUES);

        assertThat(ada.put("/api/2/issue/DOCK-1", "{\"fields\":{\"summary\":\"x\"}}")
                        .status())
                .isEqualTo(403);
        assertThat(ada.put("/api/2/issue/DOCK-1/assignee", "{\"name\":\"ben\"}").status())
                .isEqualTo(403);
        assertThat(ada.post("/api/2/issueLink", link("DOCK-1", "DOCK-2")).status())
                .isEqualTo(403);
        assertThat(ada.put("/api/2/issue/DOCK-1/archive", "{}").status()).isEqualTo(403);
        assertThat(ada.put("/api/2/issue/DOCK-1/restore", "{}").status()).isEqualTo(403);
        assertFieldError(ada.post("/api/2/issue", """
                        {"fields":{"project":{"key":"DOCK"},"issuetype":{"name":"Task"},"summary":"x"}}"""), 400, "project");
        assertThat(search("summary ~ x or assignee = ben and key = DOCK-1")).isEmpty();
    }

    @Test
    public void an_issue_is_assigned_and_freed() {
        assertThat(ada.put("/api/2/issue/DOCK-3/assignee", "{\"name\":\"ada\"}").status())
                .isEqualTo(204);
        assertThat(search("assignee = ada and key = DOCK-3")).containsExactly("DOCK-3");
        assertThat(ada.put("/api/2/issue/DOCK-3/assignee", "{\"name\":null}").status())
                .isEqualTo(204);
        assertThat(search("assignee is EMPTY and key = DOCK-3")).containsExactly("DOCK-3");
        assertFieldError(ada.put("/api/2/issue/DOCK-3/assignee", "{\"name\":\"nobody\"}"), 400, "assignee");
    }

    @Test
    public void links_are_made_shown_to_those_who_may_see_both_ends_and_removed() {
        assertThat(ada.post("/api/2/issueLink", link("DOCK-1", "HULL-1")).status())
                .isEqualTo(201);
        Reply source = ada.get("/api/2/issue/DOCK-1?fields=issuelinks");
        assertThat(source.json().at("/fields/issuelinks/0/outwardIssue/key").asText())
                .isEqualTo("HULL-1");
        assertThat(source.json().at("/fields/issuelinks/0/type/outward").asText())
                .isEqualTo("blocks");
        String id = source.json().at("/fields/issuelinks/0/id").asText();
        assertThat(ada.get("/api/2/issue/HULL-1")
                        .json()
                        .at("/fields/issuelinks/0/inwardIssue/key")
                        .asText())
                .isEqualTo("DOCK-1");

        host.jira().permissions().revoke(project("HULL"), BROWSE_PROJECTS, Holder.loggedIn());
        assertThat(ada.get("/api/2/issue/DOCK-1").json().at("/fields/issuelinks"))
                .isEmpty();
        assertThat(ada.delete("/api/2/issueLink/" + id).status()).isEqualTo(404);

        host.jira().permissions().grant(project("HULL"), BROWSE_PROJECTS, Holder.loggedIn());
        assertThat(ada.delete("/api/2/issueLink/" + id).status()).isEqualTo(204);
        assertThat(ada.get("/api/2/issue/DOCK-1").json().at("/fields/issuelinks"))
                .isEmpty();
        assertError(
                ada.post("/api/2/issueLink", link("DOCK-1", "DOCK-2").replace("Blocks", "Loves")),
                404,
                "No issue link type with name 'Loves' found.");
    }

    @Test
    public void an_archived_issue_can_be_seen_but_not_found_or_changed() {
        assertThat(admin.put("/api/2/issue/DOCK-1/archive", "{}").status()).isEqualTo(204);
        assertThat(search("project = DOCK")).doesNotContain("DOCK-1");
        assertThat(ada.get("/api/2/issue/DOCK-1").status()).isEqualTo(200);
        assertThat(ada.put("/api/2/issue/DOCK-1", "{\"fields\":{\"summary\":\"x\"}}")
                        .status())
                .isEqualTo(403);
        assertThat(admin.put("/api/2/issue/DOCK-1/archive", "{}").status()).isEqualTo(400);

        assertThat(admin.put("/api/2/issue/DOCK-1/restore", "{}").status()).isEqualTo(204);
        assertThat(search("key = DOCK-1")).containsExactly("DOCK-1");
    }

    @Test
    public void a_search_is_paged_and_refused_in_jiras_words() {
        Reply found = ada.get("/api/2/search?jql=project%3DDOCK%20order%20by%20key%20asc&startAt=1&maxResults=2");
        assertThat(found.json().path("total").asInt()).isEqualTo(5);
        assertThat(found.json().path("maxResults").asInt()).isEqualTo(2);
        assertThat(found.json().at("/issues/0/key").asText()).isEqualTo("DOCK-2");
        assertThat(found.json().at("/issues/0/fields").has("comment")).isFalse();
        assertError(
                ada.post("/api/2/search", "{\"jql\":\"project = NONE\"}"),
                400,
                "The value 'NONE' does not exist for the field 'project'.");
        assertError(
                ada.get("/api/2/search?jql=a"),
                400,
                "Error in the JQL Query: Expecting operator before the end of the query. The valid operators are '=', '!=',"
                        + " '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.");
    }

    @Test
    public void a_plugins_function_serves_searches() {
        assertThat(search("issue in firstOf(\"DOCK\")")).containsExactly("DOCK-1");
        assertError(
                ada.post("/api/2/search", "{\"jql\":\"issue in firstOf()\"}"),
                400,
                "Function 'firstOf' expected '1' arguments but received '0'.");
    }

    @Test
    public void the_picker_finds_by_key_and_by_words() {
        assertThat(ada.get("/api/2/issue/picker?query=gate")
                        .json()
                        .at("/sections/1/issues/0/key")
                        .asText())
                .isEqualTo("DOCK-2");
        assertThat(ada.get("/api/2/issue/picker?query=hull-")
                        .json()
                        .at("/sections/1/issues/0/key")
                        .asText())
                .isEqualTo("HULL-1");
        revoke("HULL", BROWSE_PROJECTS);
        assertThat(ada.get("/api/2/issue/picker?query=hull-").json().at("/sections/1/issues"))
                .isEmpty();
    }

    @Test
    public void names_of_statuses_priorities_link_types_and_fields_are_listed() {
        assertThat(ada.get("/api/2/status").json().findValuesAsText("name")).contains("In Progress", "Done");
        assertThat(ada.get("/api/2/priority").json().findValuesAsText("name")).startsWith("Highest", "High");
        assertThat(ada.get("/api/2/issueLinkType").json().findValuesAsText("outward"))
                .contains("blocks");
        assertThat(ada.get("/api/2/field").json().findValuesAsText("name")).contains("Summary", "Epic Link", "Flagged");
    }

    @Test
    public void a_form_from_a_foreign_page_is_refused() {
        assertThat(ada.send("POST", "/api/2/issue/DOCK-1/comment", "body=x", "application/x-www-form-urlencoded")
                        .status())
                .isIn(403, 415);
        assertThat(ada.get("/api/2/issue/DOCK-1/comment").json().path("total").asInt())
                .isZero();
    }

    @Test
    public void tokens_are_made_listed_without_their_secret_and_revoked() {
        Reply created = ada.post("/pat/latest/tokens", "{\"name\":\"script\",\"expirationDuration\":30}");
        assertThat(created.status()).isEqualTo(201);
        RestCaller script =
                anonymous.with("Bearer " + created.json().path("rawToken").asText());
        assertThat(script.get("/api/2/myself").json().path("name").asText()).isEqualTo("ada");

        Reply listed = script.get("/pat/1.0/tokens");
        assertThat(listed.json()).hasSize(2);
        assertThat(listed.json().get(1).path("name").asText()).isEqualTo("script");
        assertThat(listed.json().toString()).doesNotContain("rawToken");

        String id = created.json().path("id").asText();
        assertThat(as("ben").delete("/pat/latest/tokens/" + id).status()).isEqualTo(404);
        assertThat(ada.delete("/pat/latest/tokens/" + id).status()).isEqualTo(204);
        assertThat(script.get("/api/2/myself").status()).isEqualTo(401);
        assertFieldError(ada.post("/pat/latest/tokens", "{\"name\":\"\"}"), 400, "name");
        assertFieldError(
                ada.post("/pat/latest/tokens", "{\"name\":\"x\",\"expirationDuration\":0}"), 400, "expirationDuration");
    }

    @Test
    public void a_token_that_expired_or_is_unknown_or_of_an_inactive_user_gets_401() {
        AccessTokens tokens = host.jira().accessTokens();
        String expired = tokens.create(user("ada"), "old", Optional.of(Duration.ofSeconds(-1)))
                .secret();
        assertThat(anonymous.with("Bearer " + expired).get("/api/2/myself").status())
                .isEqualTo(401);
        assertThat(anonymous.with("Bearer bm9uZQ==").get("/api/2/serverInfo").status())
                .isEqualTo(401);
        assertThat(anonymous.with("Bearer !").get("/api/2/myself").status()).isEqualTo(401);

        RestCaller ben = as("ben");
        host.jira().users().deactivate(user("ben"));
        assertThat(ben.get("/api/2/myself").status()).isEqualTo(401);
    }

    private static TestPlugin function() {
        return TestPlugin.plugin()
                .modules("""
                        <jql-function key="first" name="First" class="p.FirstOf">
                          <fname>firstOf</fname><list>true</list>
                        </jql-function>
                        """)
                .imports(
                        "com.atlassian.jira",
                        "com.atlassian.jira.issue",
                        "com.atlassian.jira.jql.operand",
                        "com.atlassian.jira.jql.query",
                        "com.atlassian.jira.plugin.jql.function",
                        "com.atlassian.jira.user",
                        "com.atlassian.jira.util",
                        "com.atlassian.query.clause",
                        "com.atlassian.query.operand")
                .source("""
                        package p;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @org.springframework.stereotype.Component
                        public class Imports {
                            @ComponentImport com.atlassian.jira.issue.IssueManager issues;
                        }
                        """)
                .source("""
                        package p;
                        import com.atlassian.jira.jql.operand.QueryLiteral;
                        import com.atlassian.jira.jql.query.QueryCreationContext;
                        import com.atlassian.jira.user.ApplicationUser;
                        import com.atlassian.jira.util.MessageSet;
                        import com.atlassian.query.clause.TerminalClause;
                        import com.atlassian.query.operand.FunctionOperand;
                        import java.util.List;
                        public class FirstOf extends com.atlassian.jira.plugin.jql.function.AbstractJqlFunction {
                            private final com.atlassian.jira.issue.IssueManager issues;
                            public FirstOf(com.atlassian.jira.issue.IssueManager issues) { this.issues = issues; }
                            public MessageSet validate(ApplicationUser user, FunctionOperand call, TerminalClause clause) {
                                return validateNumberOfArgs(call, 1);
                            }
                            public List<QueryLiteral> getValues(
                                    QueryCreationContext context, FunctionOperand call, TerminalClause clause) {
                                return List.of(new QueryLiteral(
                                        call, issues.getIssueObject(call.getArgs().get(0) + "-1").getId()));
                            }
                            public int getMinimumNumberOfExpectedArguments() { return 1; }
                            public com.atlassian.jira.JiraDataType getDataType() {
                                return com.atlassian.jira.JiraDataTypes.ISSUE;
                            }
                        }
                        """);
    }

    private List<String> search(String jql) {
        Reply found =
                ada.post("/api/2/search", "{\"fields\":[\"summary\"],\"jql\":\"" + jql.replace("\"", "\\\"") + "\"}");
        assertThat(found.status()).as(String.valueOf(found.json())).isEqualTo(200);
        return found.json().path("issues").findValuesAsText("key");
    }

    private String transition(String issue, String to) {
        for (var transition :
                ada.get("/api/2/issue/" + issue + "/transitions").json().path("transitions")) {
            if (transition.path("name").asText().equals(to)) {
                return transition.path("id").asText();
            }
        }
        throw new AssertionError("no transition to " + to);
    }

    private static String link(String source, String destination) {
        return """
                {"type":{"name":"Blocks"},"inwardIssue":{"key":"%s"},"outwardIssue":{"key":"%s"}}""".formatted(source, destination);
    }

    private static void assertError(Reply reply, int status, String message) {
        assertThat(reply.status()).as(String.valueOf(reply.json())).isEqualTo(status);
        assertThat(reply.json().at("/errorMessages/0").asText()).isEqualTo(message);
        assertThat(reply.json().path("errors")).isEmpty();
    }

    private static void assertFieldError(Reply reply, int status, String field) {
        assertThat(reply.status()).as(String.valueOf(reply.json())).isEqualTo(status);
        assertThat(reply.json().path("errors").has(field)).isTrue();
    }

    private RestCaller as(String name) {
        return anonymous.with("Bearer "
                + host.jira()
                        .accessTokens()
                        .create(user(name), "test", Optional.empty())
                        .secret());
    }

    private void revoke(String project, ProjectPermissionKey permission) {
        host.jira().permissions().revoke(project(project), permission, Holder.loggedIn());
    }

    private Project project(String key) {
        return host.jira().projects().byKey(key).orElseThrow();
    }

    private ApplicationUser user(String name) {
        return host.jira().users().byName(name).orElseThrow();
    }
}
