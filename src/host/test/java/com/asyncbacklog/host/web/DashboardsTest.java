package com.asyncbacklog.host.web;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.JiraHost;
import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.jira.Dashboards.Dashboard;
import com.asyncbacklog.host.jira.Dashboards.Item;
import com.atlassian.jira.user.ApplicationUser;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Dashboards and {@code <dashboard-item>} modules. */
public class DashboardsTest {

    private static final String DEFINITION = "<definition><title key=\"Greetings\"/></definition>";
    private static final String MODULES = """
            <dashboard-item key="item" configurable="true">
              <definition><title key="Greetings"/><categories><category>Jira</category></categories>
                <author><name>Tests</name></author><thumbnail location="/download/x.png"/></definition>
              <description key="Greets people"/>
              <resource name="view" type="velocity" location="/p/view.vm"/>
              <context-provider class="p.Greeting"/>
              <amd-module>p/greeting</amd-module>
            </dashboard-item>
            <dashboard-item key="never"><definition><title key="Never"/></definition><amd-module>x</amd-module>
              <condition class="p.Never"/></dashboard-item>
            <dashboard-item key="beans"><definition><title key="title.of.beans"/></definition>
              <description key="title.of.beans"/>
              <resource name="view" type="velocity" location="/p/beans.vm"/><context-provider class="p.Names"/></dashboard-item>
            <dashboard-item key="broken"><definition><title key="Broken"/></definition>
              <resource name="view" type="velocity" location="/p/beans.vm"/><context-provider class="p.Broken"/></dashboard-item>
            <resource type="i18n" name="i18n" location="words"/>
            <velocity-allowlist key="allowed"><method>p.View#getName()</method></velocity-allowlist>
            <web-resource key="files"><resource type="download" name="g.js" location="p/g.js"/>
              <context>atl.dashboard</context></web-resource>
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private JiraHost host;

    @Before
    public void start() {
        host = JiraHost.builder()
                .inMemory()
                .plugin(plugin().modules(MODULES)
                        .imports(
                                "com.atlassian.jira.user",
                                "com.atlassian.jira.user.util",
                                "com.atlassian.plugin",
                                "com.atlassian.plugin.web")
                        .source("""
                                package p;
                                import java.util.Map;
                                public class Greeting implements com.atlassian.plugin.web.ContextProvider {
                                    public void init(Map<String, String> params) {}
                                    public Map<String, Object> getContextMap(Map<String, Object> context) {
                                        return Map.of("greeting", "<hello>", "keys", context.keySet());
                                    }
                                }
                                """)
                        .source("""
                                package p;
                                import java.util.Map;
                                public class Never implements com.atlassian.plugin.web.Condition {
                                    public void init(Map<String, String> params) {}
                                    public boolean shouldDisplay(Map<String, Object> context) { return false; }
                                }
                                """)
                        .source("""
                                package p;
                                import com.atlassian.jira.user.util.UserManager;
                                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                                @org.springframework.stereotype.Component
                                public class People {
                                    final UserManager users;
                                    public People(@ComponentImport UserManager users) { this.users = users; }
                                }
                                """)
                        .source("""
                                package p;
                                public class View {
                                    private final String name;
                                    View(String name) { this.name = name; }
                                    public String getName() { return name; }
                                    public String getSecret() { return "secret"; }
                                }
                                """)
                        .source("""
                                package p;
                                import java.util.Map;
                                public class Names implements com.atlassian.plugin.web.ContextProvider {
                                    private final People people;
                                    public Names(People people) { this.people = people; }
                                    public void init(Map<String, String> params) {}
                                    public Map<String, Object> getContextMap(Map<String, Object> context) {
                                        return Map.of("view", new View(people.users.getUserByName("ada").getDisplayName()));
                                    }
                                }
                                """)
                        .source("""
                                package p;
                                import java.util.Map;
                                public class Broken implements com.atlassian.plugin.web.ContextProvider {
                                    public void init(Map<String, String> params) {}
                                    public Map<String, Object> getContextMap(Map<String, Object> context) {
                                        throw new IllegalStateException("as the test wants it");
                                    }
                                }
                                """)
                        .file("words.properties", "title.of.beans=Who is here")
                        .file(
                                "p/beans.vm",
                                "($i18n.getText('title.of.beans')|$view.name|$!view.secret|#if($user)user#end)")
                        .file("p/view.vm", "$greeting $keys")
                        .file("p/g.js", "")
                        .build(folder.getRoot().toPath()))
                .start();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void people_land_on_the_dashboard_of_the_system() {
        Browser ben = browser("ben");

        assertThat(location(ben.get("/"))).isEqualTo("/jira/secure/Dashboard.jspa");
        assertThat(ben.get("/secure/Dashboard.jspa").body())
                .contains("<h1>System dashboard</h1>")
                .doesNotContain("add-gadget");
        assertThat(browser("admin").get("/secure/Dashboard.jspa").body()).contains("add-gadget");
    }

    @Test
    public void a_user_makes_a_dashboard_adds_an_item_and_removes_it() {
        Browser ben = browser("ben");
        HttpResponse<String> created = post(ben, "create", Map.of("name", "Mine <b>"));
        String address = location(created);
        assertThat(address).startsWith("/jira/secure/Dashboard.jspa?selectPageId=");
        String id = address.substring(address.indexOf('=') + 1);
        assertThat(ben.get("/secure/Dashboard.jspa").body())
                .contains("<h1>Mine &lt;b&gt;</h1>", "Greets people", "test.plugin:item")
                .doesNotContain("test.plugin:never");

        post(ben, "add", Map.of("dashboard", id, "module", "test.plugin:item"));
        assertThat(ben.get("/secure/Dashboard.jspa").body())
                .contains(
                        "&lt;hello&gt; [user]",
                        "data-amd-module=\"p/greeting\"",
                        "data-preferences=\"{}\"",
                        "/download/resources/test.plugin:files/g.js");

        long item = items("ben").get(0).id();
        post(ben, "remove", Map.of("dashboard", id, "item", Long.toString(item)));
        assertThat(items("ben")).isEmpty();
        assertThat(ben.get("/secure/BrowseProjects.jspa").body()).doesNotContain("test.plugin:files");
    }

    @Test
    public void an_item_that_its_condition_hides_can_not_be_added() {
        Dashboard dashboard = ofBen(false);

        assertThat(post(browser("ben"), "add", Map.of("dashboard", id(dashboard), "module", "test.plugin:never"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(items("ben")).isEmpty();
    }

    @Test
    public void preferences_are_strings_that_only_the_owner_saves() {
        Dashboard dashboard = ofBen(true);
        Item item = host.jira().dashboards().add(dashboard, "test.plugin:item", 0);
        String path = "/rest/dashboards/1.0/" + dashboard.id() + "/gadget/" + item.id() + "/prefs";

        assertThat(browser("ben")
                        .put(path, "{\"isConfigured\":\"true\",\"q\":\"a\\\"b\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser("ben").get("/secure/Dashboard.jspa").body())
                .contains(
                        "data-preferences=\"{&quot;isConfigured&quot;:&quot;true&quot;,&quot;q&quot;:&quot;a\\&quot;b&quot;}\"");
        assertThat(browser("ada").put(path, "{}").statusCode()).isEqualTo(403);
        assertThat(new Browser(host.address()).put(path, "{}").statusCode()).isEqualTo(401);
        assertThat(browser("ada")
                        .get("/secure/Dashboard.jspa?selectPageId=" + dashboard.id())
                        .body())
                .contains("data-editable=\"false\"", "isConfigured")
                .doesNotContain("remove-gadget");
        assertThat(host.jira().dashboards().preferences(item)).containsEntry("q", "a\"b");
    }

    @Test
    public void preferences_that_are_no_flat_strings_or_too_long_are_refused() {
        Dashboard dashboard = ofBen(false);
        Item item = host.jira().dashboards().add(dashboard, "test.plugin:item", 0);
        String path = "/rest/dashboards/1.0/" + dashboard.id() + "/gadget/" + item.id() + "/prefs";

        for (String body : List.of(
                "{\"a\":{}}", "{\"a\":[1]}", "{\"a\":null}", "nonsense", "{\"a\":\"" + "x".repeat(1001) + "\"}")) {
            assertThat(browser("ben").put(path, body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(host.jira().dashboards().preferences(item)).isEmpty();
    }

    @Test
    public void another_users_dashboard_is_missing_until_it_is_shared() {
        Dashboard dashboard = ofBen(false);
        String address = "/secure/Dashboard.jspa?selectPageId=" + dashboard.id();
        assertThat(browser("ada").get(address).statusCode()).isEqualTo(404);
        assertThat(browser("admin").get(address).statusCode()).isEqualTo(404);

        post(browser("ben"), "change", Map.of("dashboard", id(dashboard), "name", "Ours", "shared", "true"));

        assertThat(browser("ada").get(address).body()).contains("<h1>Ours</h1>").doesNotContain("add-gadget");
        for (String change : List.of("change", "delete", "add")) {
            assertThat(post(
                                    browser("ada"),
                                    change,
                                    Map.of("dashboard", id(dashboard), "name", "x", "module", "test.plugin:item"))
                            .statusCode())
                    .as(change)
                    .isEqualTo(404);
        }
        assertThat(items("ben")).isEmpty();
    }

    @Test
    public void a_dashboard_goes_with_its_items_and_that_of_the_system_stays() {
        Dashboard dashboard = ofBen(false);
        Item item = host.jira().dashboards().add(dashboard, "test.plugin:item", 0);
        host.jira().dashboards().setPreferences(item, Map.of("a", "b"));

        post(browser("ben"), "delete", Map.of("dashboard", id(dashboard)));

        assertThat(host.jira().dashboards().visible(dashboard.id(), user("ben")))
                .isEmpty();
        assertThat(host.jira().dashboards().preferences(item)).isEmpty();
        assertThat(post(browser("admin"), "delete", Map.of("dashboard", "10000"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser("ben").get("/secure/Dashboard.jspa").body()).contains("System dashboard");
    }

    @Test
    public void a_change_needs_the_visitors_token() {
        Browser ben = browser("ben");

        assertThat(ben.post("/secure/host/dashboard/create", Map.of("name", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.jira().dashboards().visibleTo(user("ben"))).hasSize(1);
    }

    @Test
    public void an_item_whose_app_is_gone_says_so() {
        Dashboard dashboard = ofBen(false);
        host.jira().dashboards().add(dashboard, "other.plugin:gone", 1);

        assertThat(browser("ben").get("/secure/Dashboard.jspa").body())
                .contains("The gadget &#39;other.plugin:gone&#39; can&#39;t be shown.");
    }

    @Test
    public void an_items_view_has_the_apps_words_and_what_its_provider_gives_and_no_more() {
        Dashboard dashboard = ofBen(false);
        host.jira().dashboards().add(dashboard, "test.plugin:beans", 0);

        assertThat(browser("ben").get("/secure/Dashboard.jspa").body())
                .contains("<h3 class=\"dashboard-item-title\">Who is here</h3>", "(Who is here|Ada Byron||)");
    }

    @Test
    public void an_item_that_fails_says_so_and_the_others_are_shown() {
        Dashboard dashboard = ofBen(false);
        host.jira().dashboards().add(dashboard, "test.plugin:broken", 0);
        host.jira().dashboards().add(dashboard, "test.plugin:beans", 0);

        assertThat(browser("ben").get("/secure/Dashboard.jspa").body())
                .contains("The gadget &#39;test.plugin:broken&#39; can&#39;t be shown.", "Ada Byron");
    }

    @Test
    public void an_item_with_nothing_to_show_is_refused() {
        assertThatThrownBy(() -> start("<dashboard-item key=\"i\">" + DEFINITION + "</dashboard-item>"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("<amd-module>");
        assertThatThrownBy(() -> start("<dashboard-item key=\"i\">" + DEFINITION
                        + "<resource name=\"view\" type=\"soy\" location=\"x\"/></dashboard-item>"))
                .isInstanceOf(NotInThisHost.class);
    }

    private void start(String modules) throws Exception {
        JiraHost.builder()
                .plugin(plugin().modules(modules).build(folder.newFolder().toPath()))
                .start()
                .close();
    }

    private Dashboard ofBen(boolean shared) {
        return host.jira().dashboards().create("Of Ben", shared, user("ben"));
    }

    private List<Item> items(String owner) {
        return host.jira().dashboards().visibleTo(user(owner)).stream()
                .filter(dashboard -> !dashboard.isOfSystem())
                .flatMap(dashboard -> host.jira().dashboards().items(dashboard).stream())
                .toList();
    }

    private ApplicationUser user(String name) {
        return host.jira().users().byName(name).orElseThrow();
    }

    private static String id(Dashboard dashboard) {
        return Long.toString(dashboard.id());
    }

    private HttpResponse<String> post(Browser browser, String change, Map<String, String> form) {
        Map<String, String> sent = new HashMap<>(form);
        sent.put("atl_token", browser.cookie("atlassian.xsrf.token"));
        return browser.post("/secure/host/dashboard/" + change, sent);
    }

    private Browser browser(String name) {
        return new Browser(host.address()).logIn(name);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }
}
