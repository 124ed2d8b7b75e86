package com.asyncbacklog.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.jira.Holder;
import com.asyncbacklog.host.jira.IssueEdit;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.measure.RequestMeasure;
import com.asyncbacklog.host.measure.ServiceCalls;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WebServerTest {

    private HostDatabase database;
    private Jira jira;
    private Project project;
    private WebServer server;

    @Before
    public void start() {
        database = HostDatabase.inMemory();
        jira = Jira.open(database.jira());
        project = jira.projects().create("AB", "Alpha <Beta>", null);
        server = start(false);
    }

    @After
    public void stop() {
        server.close();
        database.close();
    }

    @Test
    public void the_status_is_known_to_everybody() {
        assertThat(anonymous().get("/status").body()).isEqualTo("{\"state\":\"RUNNING\"}");
    }

    @Test
    public void a_page_sends_a_visitor_to_the_login_and_back() {
        Browser browser = anonymous();
        HttpResponse<String> refused = browser.get("/projects/AB?startIndex=0");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(location(refused)).isEqualTo("/jira/login.jsp?os_destination=%2Fprojects%2FAB%3FstartIndex%3D0");

        assertThat(browser.get("/login.jsp?os_destination=%2Fprojects%2FAB%3FstartIndex%3D0")
                        .body())
                .contains("name=\"os_destination\" value=\"/projects/AB?startIndex=0\"");
        HttpResponse<String> loggedIn = browser.post(
                "/login.jsp",
                Map.of("os_username", "ada", "os_password", "ada", "os_destination", "/projects/AB?startIndex=0"));

        assertThat(loggedIn.statusCode()).isEqualTo(302);
        assertThat(location(loggedIn)).isEqualTo("/jira/projects/AB?startIndex=0");
        assertThat(browser.get("/projects/AB").body())
                .contains("Alpha &lt;Beta&gt;")
                .doesNotContain("<Beta>");
    }

    @Test
    public void a_login_never_leads_to_another_server() {
        HttpResponse<String> loggedIn = anonymous()
                .post(
                        "/login.jsp",
                        Map.of("os_username", "ada", "os_password", "ada", "os_destination", "//evil.example/"));

        assertThat(location(loggedIn)).isEqualTo("/jira/secure/Dashboard.jspa");
    }

    @Test
    public void a_wrong_password_is_refused() {
        HttpResponse<String> refused =
                anonymous().post("/login.jsp", Map.of("os_username", "ada", "os_password", "ben"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("X-Seraph-LoginReason")).contains("AUTHENTICATED_FAILED");
        assertThat(refused.body()).contains("login-error");
    }

    @Test
    public void a_session_begins_anew_with_the_login_and_its_cookie_is_kept_from_scripts_and_other_sites() {
        Browser browser = anonymous();
        HttpResponse<String> loggedIn = browser.post("/login.jsp", Map.of("os_username", "ada", "os_password", "ada"));
        String cookie = loggedIn.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("; Path=/jira", "; HttpOnly", "; SameSite=Lax");

        String first = browser.cookie("JSESSIONID");
        browser.logIn("ben");

        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(first);
        assertThat(anonymous()
                        .get("/secure/BrowseProjects.jspa", "Cookie", "JSESSIONID=" + first)
                        .statusCode())
                .isEqualTo(302);
        assertThat(anonymous()
                        .get("/secure/BrowseProjects.jspa;jsessionid=" + browser.cookie("JSESSIONID"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    public void a_logout_needs_the_visitors_token() {
        Browser browser = anonymous().logIn("ada");
        assertThat(browser.get("/logout").body()).contains("confirm-logout-submit");
        assertThat(browser.post("/logout", Map.of("atl_token", "0".repeat(40))).statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/secure/BrowseProjects.jspa").statusCode()).isEqualTo(200);

        browser.post("/logout", Map.of("atl_token", browser.cookie("atlassian.xsrf.token")));

        assertThat(browser.get("/secure/BrowseProjects.jspa").statusCode()).isEqualTo(302);
    }

    @Test
    public void basic_authentication_is_off_as_in_Jira_11_but_leaves_a_session_alone() {
        HttpResponse<String> refused = anonymous().get("/rest/who", "Authorization", basic("ada", "ada"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Basic Authentication has been disabled on this instance.");

        assertThat(anonymous()
                        .logIn("ben")
                        .get("/rest/who", "Authorization", basic("ada", "ada"))
                        .body())
                .isEqualTo("ben");
    }

    @Test
    public void basic_authentication_works_where_it_is_switched_on() {
        server.close();
        server = start(true);

        assertThat(anonymous()
                        .get("/rest/who", "Authorization", basic("ada", "ada"))
                        .body())
                .isEqualTo("ada");
        for (String wrong : List.of(basic("ada", "ben"), basic("nobody", "nobody"), "Basic %%%")) {
            HttpResponse<String> refused = anonymous().get("/rest/who", "Authorization", wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(401);
            assertThat(refused.headers().firstValue("X-Seraph-LoginReason")).contains("AUTHENTICATED_FAILED");
        }
    }

    @Test
    public void resources_of_rest_are_reached_by_everybody_and_decide_for_themselves() {
        assertThat(anonymous().get("/rest/who").body()).isEqualTo("nobody");
    }

    @Test
    public void nobody_is_left_behind_in_a_thread() {
        Browser ada = anonymous().logIn("ada");
        for (int i = 0; i < 40; i++) {
            assertThat(ada.get("/rest/who").body()).isEqualTo("ada");
            assertThat(anonymous().get("/rest/who").body()).isEqualTo("nobody");
        }
    }

    @Test
    public void a_measured_response_tells_the_apps_statements() {
        HttpResponse<String> measured = anonymous().get("/rest/statements", "X-Host-Measure", "true");
        assertThat(measured.body()).isEqualTo("done");
        assertThat(measured.headers().firstValue("X-Host-Sql-Statements")).contains("2");
        assertThat(measured.headers().firstValue("X-Host-Sql-Rows")).isPresent();
        assertThat(measured.headers().firstValue("X-Host-Jira-Calls")).contains("");

        assertThat(anonymous().get("/rest/statements").headers().firstValue("X-Host-Sql-Statements"))
                .isEmpty();
    }

    @Test
    public void an_issue_shows_its_text_as_text() {
        Issue issue = jira.issues().create(project, "<img src=x onerror=alert(1)>", user("ada"), Instant.EPOCH);

        String page = anonymous().logIn("ben").get("/browse/" + issue.getKey()).body();

        assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img src=x");
        assertThat(page).contains("name=\"ajs-issue-key\" content=\"" + issue.getKey() + "\"");
        assertThat(page).doesNotContain("$");
        assertThat(page).doesNotContain("page.");
    }

    @Test
    public void an_issue_shows_that_it_is_flagged_resolved_secured_and_archived() {
        jira.permissions().securityLevels().define(project, "Internal", Holder.user(user("ada")));
        Issue issue = jira.issues().create(project, "Leak", user("ada"), Instant.EPOCH);
        Browser browser = anonymous().logIn("ada");
        assertThat(browser.get("/browse/" + issue.getKey()).body())
                .doesNotContain("flagged-val", "resolved-val", "Security level", "archived-issue-message");

        IssueEdit edit = IssueEdit.nothing().flagged(true).securityLevel("Internal");
        jira.changes().edit(issue, edit, user("ada"));
        jira.changes().transition(issue, "Done", Optional.of("Won't Do"), user("ada"));
        jira.changes().archive(issue, user("ada"));

        assertThat(browser.get("/browse/" + issue.getKey()).body())
                .contains("flagged-val", "resolved-val", "Won&#39;t Do", "Internal", "archived-issue-message");
        assertThat(anonymous().logIn("ben").get("/browse/" + issue.getKey()).statusCode())
                .isEqualTo(404);
    }

    @Test
    public void a_moved_issue_is_found_under_its_new_key() {
        Issue issue = jira.issues().create(project, "Moves", user("ada"), Instant.EPOCH);
        String oldKey = issue.getKey();
        String newKey = jira.changes()
                .move(issue, jira.projects().create("CD", "Target", null), user("ada"))
                .getKey();

        assertThat(location(anonymous().logIn("ben").get("/browse/" + oldKey))).isEqualTo("/jira/browse/" + newKey);
    }

    @Test
    public void what_is_missing_and_what_may_not_be_seen_answer_alike() {
        Issue issue = jira.issues().create(project, "Hidden", user("ada"), Instant.EPOCH);
        jira.permissions().revokeAll(project);
        Browser ben = anonymous().logIn("ben");

        HttpResponse<String> hidden = ben.get("/browse/" + issue.getKey());
        HttpResponse<String> missing = ben.get("/browse/AB-999");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(ben.get("/projects/AB").body())
                .isEqualTo(ben.get("/projects/NONE").body());
        assertThat(ben.get("/secure/BrowseProjects.jspa").body()).doesNotContain("Alpha");
    }

    @Test
    public void the_list_of_issues_has_pages() {
        for (int i = 0; i < 51; i++) {
            jira.issues().create(project, "Issue", user("ada"), Instant.EPOCH);
        }
        Browser ben = anonymous().logIn("ben");

        assertThat(ben.get("/projects/AB").body())
                .contains("AB-51<", "AB-2<", "?startIndex=50")
                .doesNotContain("AB-1<");
        assertThat(ben.get("/projects/AB?startIndex=50").body())
                .contains("AB-1<", "?startIndex=0")
                .doesNotContain("AB-2<");
    }

    @Test
    public void a_page_without_a_panel_and_an_unknown_address_are_missing() {
        Browser ben = anonymous().logIn("ben");

        for (String path : List.of(
                "/projects/AB?selectedItem=none:none", "/projects", "/browse/", "/nonsense", "/browse/AB-1/x")) {
            assertThat(ben.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    public void an_address_with_nothing_behind_it_is_missing_for_everybody() {
        assertThat(anonymous().get("/rest/nothing/1.0/x").statusCode()).isEqualTo(404);
        assertThat(anonymous().post("/nonsense", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    public void another_theme_leaves_the_page_as_it_is() {
        assertThat(anonymous()
                        .logIn("ben")
                        .get("/projects/AB?startIndex=0&theme=dark&x=%22%3E")
                        .body())
                .contains("href=\"?startIndex=0&amp;x=%22%3E&amp;theme=light\"");
    }

    @Test
    public void pages_can_only_be_read() {
        HttpResponse<String> refused = anonymous().logIn("ben").post("/projects/AB", Map.of());

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    public void files_are_sent_once_and_never_from_elsewhere() {
        HttpResponse<String> style = anonymous().get("/s/aui/aui-prototyping.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        String tag = style.headers().firstValue("ETag").orElseThrow();

        assertThat(anonymous()
                        .get("/s/aui/aui-prototyping.css", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        for (String path : List.of(
                "/s/aui/../pages/frame.vm",
                "/s/aui/%2e%2e/pages/frame.vm",
                "/s/aui/..%2fpages/frame.vm",
                "/s/aui/",
                "/s/aui",
                "/download/resources/x",
                "/download/resources/x:y/z.js")) {
            assertThat(anonymous().get(path).statusCode()).as(path).isIn(400, 404, 302);
            assertThat(anonymous().get(path).body()).as(path).doesNotContain("contentHtml");
        }
    }

    @Test
    public void every_answer_forbids_framing_by_others_and_guessing_of_types() {
        for (String path : List.of("/login.jsp", "/status", "/rest/who", "/s/aui/aui-prototyping.css")) {
            assertThat(anonymous().get(path).headers().firstValue("X-Frame-Options"))
                    .as(path)
                    .contains("SAMEORIGIN");
            assertThat(anonymous().get(path).headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
        }
    }

    @Test
    public void light_or_dark_is_chosen_once_and_remembered() {
        Browser browser = anonymous();
        assertThat(browser.get("/login.jsp").body()).contains("data-color-mode=\"light\" data-color-mode-auto");
        assertThat(browser.get("/login.jsp?theme=dark").body()).contains("data-color-mode=\"dark\">");

        assertThat(browser.get("/login.jsp").body()).contains("data-color-mode=\"dark\">");
    }

    @Test
    public void two_servers_live_side_by_side() {
        try (HostDatabase other = HostDatabase.inMemory();
                WebServer second = WebServer.start(
                        new Settings(0, false),
                        Jira.open(other.jira()),
                        new RequestMeasure(other.appStatements(), new ServiceCalls()),
                        new CurrentRequest(),
                        List.of(),
                        Map.of())) {
            assertThat(new Browser(second.address()).get("/status").statusCode())
                    .isEqualTo(200);
        }
        assertThat(anonymous().get("/status").statusCode()).isEqualTo(200);
    }

    private WebServer start(boolean basicAuth) {
        Map<String, Servlet> rest = Map.of("/rest/who", new Who(), "/rest/statements", new Statements());
        RequestMeasure measure = new RequestMeasure(database.appStatements(), new ServiceCalls());
        return WebServer.start(new Settings(0, basicAuth), jira, measure, new CurrentRequest(), List.of(), rest);
    }

    private Browser anonymous() {
        return new Browser(server.address());
    }

    private ApplicationUser user(String name) {
        return jira.users().byName(name).orElseThrow();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers the name of whoever is logged in. */
    private final class Who extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var user = jira.authentication().getLoggedInUser();
            response.getWriter().print(user == null ? "nobody" : user.getName());
        }
    }

    /** Sends two statements as an app would, and flushes early. */
    private final class Statements extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try (Connection connection = database.app().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select 1");
                response.getWriter().print("done");
                response.flushBuffer();
                statement.execute("select 2");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
