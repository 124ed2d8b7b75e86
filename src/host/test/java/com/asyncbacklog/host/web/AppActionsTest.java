package com.asyncbacklog.host.web;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.JiraHost;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** {@code <webwork1>} modules. */
public class AppActionsTest {

    private static final String ACTION = """
            package p;
            import com.atlassian.jira.security.request.*;
            import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
            import com.atlassian.jira.web.action.JiraWebActionSupport;
            public class NotesAction extends JiraWebActionSupport {
                private String text = "none";
                private long number;
                private final Store store;
                public NotesAction(Store store) { this.store = store; }
                public void setText(String text) { this.text = text; }
                public void setNumber(long number) { this.number = number; }
                public String getShown() { return text + number + store.count; }
                public String getBlocked() { return "blocked"; }
                @Override protected String doExecute() { return SUCCESS; }
                public String doUnchecked() { store.count++; return SUCCESS; }
                @RequiresXsrfCheck @SupportedMethods(RequestMethod.POST)
                public String doChecked() { store.count++; return getRedirect("NotesAction.jspa?text=after"); }
                public String doAway() { return getRedirect("https://evil.example/"); }
                public String doRefused() { return PERMISSION_VIOLATION_RESULT; }
                public String doInvalid() { addErrorMessage(getText("wrong") + " " + getLoggedInUser().getName()); return ERROR; }
                public String doLost() { return "nowhere"; }
                String doHidden() { return SUCCESS; }
            }
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private JiraHost host;

    @Before
    public void start() {
        host = JiraHost.builder()
                .inMemory()
                .plugin(plugin().modules("""
                                <webwork1 key="w" name="Notes" class="java.lang.Object"><actions>
                                  <action name="p.NotesAction" alias="NotesAction">
                                    <view name="success">/p/notes.vm</view>
                                    <view name="error">/p/error.vm</view>
                                    <view name="securitybreach">/secure/views/securitybreach.jsp</view>
                                  </action>
                                  <action name="p.NotesAction" alias="AdminNotes" roles-required="admin">
                                    <view name="success">/p/admin.vm</view>
                                  </action>
                                </actions></webwork1>
                                <velocity-allowlist key="v">
                                  <method>p.NotesAction#getShown()</method>
                                  <method>com.atlassian.jira.web.action.JiraWebActionSupport#getErrorMessages()</method>
                                </velocity-allowlist>
                                <web-resource key="g"><resource type="download" name="g.css" location="p/g.css"/>
                                  <context>atl.general</context></web-resource>
                                <web-resource key="a"><resource type="download" name="a.css" location="p/a.css"/>
                                  <context>atl.admin</context></web-resource>
                                <web-section key="own" location="admin_plugins_menu"><label key="Own section"/></web-section>
                                <web-item key="i" section="admin_plugins_menu/own"><label key="Own notes"/>
                                  <link linkId="notes-link">/secure/admin/AdminNotes.jspa</link></web-item>
                                """)
                        .imports(
                                "com.atlassian.jira.security.request",
                                "com.atlassian.jira.security.xsrf",
                                "com.atlassian.jira.user",
                                "com.atlassian.jira.web.action",
                                "jakarta.servlet.http")
                        .source(ACTION)
                        .source("""
                                package p;
                                @org.springframework.stereotype.Component
                                public class Store { public int count; }
                                """)
                        .file("p/notes.vm", """
                                <html><head><title>Notes</title></head>
                                <body>[$action.shown][$!action.blocked]$req.contextPath token=$atl_token</body></html>
                                """)
                        .file("p/g.css", "")
                        .file("p/a.css", "")
                        .file(
                                "p/error.vm",
                                "<html><body>#foreach($e in $action.errorMessages)error: $e#end</body></html>")
                        .file("p/admin.vm", """
                                <html><head><title>Admin</title><meta name="decorator" content="atl.admin"/>
                                <meta name="admin.active.section" content="admin_plugins_menu/own"/>
                                <meta name="admin.active.tab" content="notes-link"/></head><body>for admins</body></html>
                                """)
                        .build(folder.getRoot().toPath()))
                .start();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void parameters_reach_the_setters_and_the_view_shows_what_the_allowlist_has() {
        String page = ben().get("/secure/NotesAction.jspa?text=%3Cb%3E&number=7&other=1")
                .body();

        assertThat(page).contains("[&lt;b&gt;70][]/jira", "<title>Notes - Jira</title>", "id=\"header\"");
    }

    @Test
    public void what_is_no_number_leaves_the_actions_own() {
        assertThat(ben().get("/secure/NotesAction.jspa?number=many").body()).contains("[none00]");
    }

    @Test
    public void a_command_without_the_annotation_is_not_checked_for_a_token_as_in_jira() {
        assertThat(ben().post("/secure/NotesAction!unchecked.jspa", Map.of()).body())
                .contains("[none01]");
        assertThat(ben().get("/secure/NotesAction!unchecked.jspa").body()).contains("[none02]");
    }

    @Test
    public void a_command_with_the_annotation_needs_the_visitors_token() {
        Browser ben = ben();
        assertThat(ben.post("/secure/NotesAction!checked.jspa", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(ben.post("/secure/NotesAction!checked.jspa", Map.of("atl_token", "0".repeat(40)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ben.get("/secure/NotesAction.jspa").body()).contains("[none00]");

        String token = ben.cookie("atlassian.xsrf.token");
        HttpResponse<String> done = ben.post("/secure/NotesAction!checked.jspa", Map.of("atl_token", token));

        assertThat(location(done)).endsWith("/jira/secure/NotesAction.jspa?text=after");
        assertThat(ben.get("/secure/NotesAction.jspa").body()).contains("[none01]", "token=" + token);
        assertThat(ben.post("/secure/NotesAction!checked.jspa", Map.of(), "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    public void a_method_that_is_not_supported_is_refused_before_anything_is_done() {
        Browser ben = ben();

        assertThat(ben.get("/secure/NotesAction!checked.jspa?atl_token=" + ben.cookie("atlassian.xsrf.token"))
                        .statusCode())
                .isEqualTo(405);
        assertThat(ben.get("/secure/NotesAction.jspa").body()).contains("[none00]");
    }

    @Test
    public void a_role_is_asked_for_where_the_descriptor_says_so_and_nowhere_else() {
        assertThat(new Browser(host.address()).get("/secure/NotesAction.jspa").statusCode())
                .isEqualTo(200);
        for (String path : new String[] {"/secure/AdminNotes.jspa", "/secure/admin/AdminNotes.jspa"}) {
            assertThat(location(new Browser(host.address()).get(path))).contains("permissionViolation=true");
            assertThat(location(ben().get(path))).contains("permissionViolation=true");
        }
        assertThat(new Browser(host.address())
                        .logIn("admin")
                        .get("/secure/AdminNotes.jspa")
                        .body())
                .contains("for admins");
    }

    @Test
    public void a_page_of_the_administration_has_its_navigation_with_the_apps_sections() {
        String page = new Browser(host.address())
                .logIn("admin")
                .get("/secure/AdminNotes.jspa")
                .body();

        assertThat(page).contains("test.plugin:a/a.css").doesNotContain("test.plugin:g/g.css");
        assertThat(ben().get("/secure/NotesAction.jspa").body())
                .contains("test.plugin:g/g.css")
                .doesNotContain("test.plugin:a/a.css");
        assertThat(page)
                .contains("<strong>Own section</strong>", "/plugins/servlet/upm", "id=\"header\"")
                .containsPattern("class=\"aui-nav-selected\"><a id=\"notes-link\"");
        assertThat(new Browser(host.address())
                        .logIn("admin")
                        .get("/plugins/servlet/upm")
                        .body())
                .contains("test.plugin", "Own notes");
        assertThat(location(ben().get("/plugins/servlet/upm"))).contains("permissionViolation=true");
    }

    @Test
    public void a_redirect_never_leads_to_another_server() {
        assertThat(location(ben().get("/secure/NotesAction!away.jspa")))
                .isEqualTo(host.address().replaceFirst("^http://localhost:\\d+", "") + "/");
    }

    @Test
    public void a_refused_action_leads_to_the_login_and_an_error_is_shown() {
        assertThat(location(ben().get("/secure/NotesAction!refused.jspa"))).contains("permissionViolation=true");
        assertThat(location(new Browser(host.address()).get("/secure/NotesAction!refused.jspa?number=7")))
                .isEqualTo("/jira/login.jsp?os_destination=%2Fsecure%2FNotesAction%21refused.jspa%3Fnumber%3D7"
                        + "&permissionViolation=true");
        assertThat(ben().get("/secure/NotesAction!invalid.jspa").body()).contains("error: wrong ben");
    }

    @Test
    public void a_view_that_is_not_declared_fails_and_an_unknown_alias_or_command_is_missing() {
        assertThat(ben().get("/secure/NotesAction!lost.jspa").statusCode()).isEqualTo(500);
        assertThat(ben().get("/secure/NotesAction!hidden.jspa").statusCode()).isEqualTo(404);
        assertThat(ben().get("/secure/Nothing.jspa").statusCode()).isEqualTo(404);
    }

    private Browser ben() {
        return new Browser(host.address()).logIn("ben");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }
}
