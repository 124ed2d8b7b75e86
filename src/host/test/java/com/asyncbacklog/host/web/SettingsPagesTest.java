package com.asyncbacklog.host.web;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.JiraHost;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.time.Instant;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Where apps' sections and panels show on pages of settings, on issues and in the profile. */
public class SettingsPagesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private JiraHost host;
    private Project project;

    @Before
    public void start() {
        host = JiraHost.builder()
                .inMemory()
                .plugin(plugin().modules("""
                                <web-section key="own" location="atl.jira.proj.config" weight="5"><label key="Own group"/></web-section>
                                <web-section key="empty" location="atl.jira.proj.config"><label key="Empty group"/></web-section>
                                <web-item key="a" section="atl.jira.proj.config/own"><label key="In own"/>
                                  <link linkId="in-own">/secure/Settings.jspa?projectKey=$projectKeyEncoded</link></web-item>
                                <web-item key="b" section="atl.jira.proj.config/projectgroup4"><label key="In four"/>
                                  <link linkId="in-four">/x/$project.key</link></web-item>
                                <web-section key="more" location="opsbar-operations"><label key="More of it"/></web-section>
                                <web-item key="c" section="opsbar-operations/more"><label key="Do it"/>
                                  <link linkId="do-it">/do?key=$issue.key</link></web-item>
                                <web-item key="d" section="system.user.options/personal" weight="5"><label key="My hours"/>
                                  <link linkId="my-hours">/hours</link>
                                  <condition class="p.Ben"/></web-item>
                                <web-section key="async" location="system.user.options"><label key="Async"/></web-section>
                                <web-item key="e" section="system.user.options/async"><label key="Catch up"/>
                                  <link linkId="catch-up">/secure/Settings.jspa</link></web-item>
                                <web-item key="f" section="system.user.profile.links/operations"><label key="Change hours"/>
                                  <link linkId="change-hours">/hours/change</link>
                                  <condition class="p.OwnProfile"/></web-item>
                                <web-panel key="panel" location="webpanels.user.profile.summary.custom"><label key="Hours"/>
                                  <context-provider class="p.Whose"/>
                                  <resource name="view" type="velocity" location="/p/panel.vm"/></web-panel>
                                <webwork1 key="w" class="java.lang.Object"><actions>
                                  <action name="p.Settings" alias="Settings"><view name="success">/p/settings.vm</view></action>
                                </actions></webwork1>
                                """)
                        .imports(
                                "com.atlassian.jira.user",
                                "com.atlassian.jira.web.action",
                                "com.atlassian.plugin",
                                "com.atlassian.plugin.web",
                                "jakarta.servlet.http")
                        .source("""
                                package p;
                                import com.atlassian.jira.user.ApplicationUser;
                                import java.util.Map;
                                public class Whose implements com.atlassian.plugin.web.ContextProvider {
                                    public void init(Map<String, String> params) {}
                                    public Map<String, Object> getContextMap(Map<String, Object> context) {
                                        return Map.of(
                                                "whose", ((ApplicationUser) context.get("profileUser")).getName(),
                                                "reader", ((ApplicationUser) context.get("user")).getName());
                                    }
                                }
                                """)
                        .source("""
                                package p;
                                import com.atlassian.jira.user.ApplicationUser;
                                import java.util.Map;
                                public class Ben implements com.atlassian.plugin.web.Condition {
                                    public void init(Map<String, String> params) {}
                                    public boolean shouldDisplay(Map<String, Object> context) {
                                        return ((ApplicationUser) context.get("user")).getName().equals("ben");
                                    }
                                }
                                """)
                        .source("""
                                package p;
                                import java.util.Map;
                                public class OwnProfile implements com.atlassian.plugin.web.Condition {
                                    public void init(Map<String, String> params) {}
                                    public boolean shouldDisplay(Map<String, Object> context) {
                                        return context.get("user").equals(context.get("profileUser"));
                                    }
                                }
                                """)
                        .source(
                                "package p; public class Settings extends com.atlassian.jira.web.action.JiraWebActionSupport {}")
                        .file("p/panel.vm", "hours of $whose for $reader")
                        .file("p/settings.vm", """
                                <html><head><title>S</title><meta name="decorator" content="atl.admin"/>
                                <meta name="admin.active.section" content="atl.jira.proj.config"/>
                                <meta name="admin.active.tab" content="in-own"/>
                                <meta name="projectKey" content="AB"/></head><body>settings of the app</body></html>
                                """)
                        .build(folder.getRoot().toPath()))
                .start();
        project = host.jira().projects().create("AB", "Alpha", null);
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void a_projects_settings_show_the_apps_groups_to_those_who_administer_it() {
        String page = browser("admin")
                .get("/plugins/servlet/project-config/AB/summary")
                .body();

        assertThat(page)
                .contains("Own group", "href=\"/jira/secure/Settings.jspa?projectKey=AB\"", "href=\"/jira/x/AB\"")
                .doesNotContain("Empty group");
        assertThat(browser("ben")
                        .get("/plugins/servlet/project-config/AB/summary")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser("admin")
                        .get("/plugins/servlet/project-config/NO/summary")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser("admin").get("/projects/AB").body()).contains("id=\"project-settings\"");
        assertThat(browser("ben").get("/projects/AB").body()).doesNotContain("id=\"project-settings\"");
    }

    @Test
    public void an_apps_page_of_a_projects_settings_has_the_projects_frame() {
        String page = browser("admin").get("/secure/Settings.jspa").body();

        assertThat(page)
                .contains("settings of the app", "Project settings", "Alpha")
                .containsPattern("class=\"aui-nav-selected\"><a id=\"in-own\"");
    }

    @Test
    public void the_frame_of_a_project_that_may_not_be_seen_does_not_tell_of_it() {
        host.jira().permissions().revokeAll(project);

        assertThat(browser("ben").get("/secure/Settings.jspa").body())
                .contains("settings of the app")
                .doesNotContain("Alpha");
    }

    @Test
    public void an_apps_section_shows_in_the_menu_of_an_issue() {
        Issue issue = host.jira()
                .issues()
                .create(project, "S", host.jira().users().byName("ada").orElseThrow(), Instant.EPOCH);

        assertThat(browser("ben").get("/browse/" + issue.getKey()).body())
                .contains("More of it", "href=\"/jira/do?key=" + issue.getKey());
    }

    @Test
    public void a_profile_shows_zone_language_and_the_apps_panels() {
        assertThat(browser("ben").get("/secure/ViewProfile.jspa").body())
                .contains("Ben Carter", "America/Los_Angeles", "English", "hours of ben for ben");
        assertThat(browser("ben").get("/secure/ViewProfile.jspa?name=ada").body())
                .contains("Ada Byron", "hours of ada for ben");
        assertThat(browser("ben").get("/secure/ViewProfile.jspa?name=nobody").statusCode())
                .isEqualTo(404);
        assertThat(new Browser(host.address()).get("/secure/ViewProfile.jspa").statusCode())
                .isEqualTo(302);
    }

    @Test
    public void the_menu_of_the_user_shows_the_apps_links_and_sections_on_every_page() {
        for (String page : new String[] {"/secure/Dashboard.jspa", "/secure/Settings.jspa", "/projects/NONE"}) {
            assertThat(browser("ben").get(page).body())
                    .contains("id=\"my-hours\" href=\"/jira/hours\"", "<strong>Async</strong>", "id=\"catch-up\"");
        }
        assertThat(browser("ada").get("/secure/Dashboard.jspa").body())
                .contains("catch-up")
                .doesNotContain("my-hours");
        assertThat(new Browser(host.address()).get("/login.jsp").body()).doesNotContain("my-hours", "catch-up");
    }

    @Test
    public void a_profile_has_a_menu_of_the_apps_operations_where_their_conditions_hold() {
        assertThat(browser("ben").get("/secure/ViewProfile.jspa").body())
                .contains("id=\"user-profile-links\"", "id=\"change-hours\" href=\"/jira/hours/change\"");
        assertThat(browser("ben").get("/secure/ViewProfile.jspa?name=ada").body())
                .doesNotContain("user-profile-links", "change-hours");
    }

    private Browser browser(String name) {
        return new Browser(host.address()).logIn(name);
    }
}
