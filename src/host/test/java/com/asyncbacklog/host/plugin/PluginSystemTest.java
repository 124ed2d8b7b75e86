package com.asyncbacklog.host.plugin;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.testing.TestPlugin;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PluginSystemTest {

    private static final String PROVIDER = """
            package p;
            import java.util.Map;
            public class Provider implements com.atlassian.plugin.web.ContextProvider {
                private final Greeting greeting;
                public Provider(Greeting greeting) { this.greeting = greeting; }
                public void init(Map<String, String> params) {}
                public Map<String, Object> getContextMap(Map<String, Object> context) {
                    return Map.of("text", greeting.text());
                }
            }
            """;
    private static final String GREETING = """
            package p;
            @org.springframework.stereotype.Component
            public class Greeting {
                public String text() { return "hello"; }
            }
            """;
    private static final String IMPORTER = """
            package p;
            @org.springframework.stereotype.Component
            public class Importer {
                public Importer(@com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport
                        com.atlassian.sal.api.web.context.HttpContext context) {
                    context.getRequest();
                }
            }
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HostDatabase database = HostDatabase.inMemory();
    private final PluginSystem system = PluginSystem.start();

    @After
    public void close() {
        system.close();
        database.close();
    }

    @Test
    public void a_class_of_the_descriptor_is_created_with_the_plugins_beans() {
        Plugin installed = install(panel("p.Provider").source(PROVIDER).source(GREETING));

        assertThat(installed.create("p.Provider", ContextProvider.class).getContextMap(Map.of()))
                .containsEntry("text", "hello");
    }

    @Test
    public void files_of_the_jar_can_be_read_and_folders_are_none() throws IOException {
        Plugin installed = install(plugin().file("texts/a.txt", "täxt"));

        assertThat(read(installed.resource("texts/a.txt"))).isEqualTo("täxt");
        assertThat(installed.resource("texts/")).isEmpty();
        assertThat(installed.resource("texts")).isEmpty();
        assertThat(installed.resource("texts/b.txt")).isEmpty();
    }

    @Test
    public void without_the_scanner_element_there_are_no_beans() {
        Plugin installed = install(panel("p.Provider")
                .without("META-INF/spring/plugin.xml")
                .source(PROVIDER)
                .source(GREETING));

        assertThatThrownBy(() -> installed.create("p.Provider", ContextProvider.class))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("p.Greeting");
    }

    @Test
    public void without_the_spring_header_there_are_no_beans() {
        Plugin installed = install(panel("p.Provider")
                .withoutHeader("Spring-Context")
                .source(PROVIDER)
                .source(GREETING));

        assertThatThrownBy(() -> installed.create("p.Provider", ContextProvider.class))
                .isInstanceOf(StartFailure.class);
    }

    @Test
    public void a_jar_without_a_plugin_key_in_its_manifest_is_refused() {
        refused(plugin().withoutHeader("Atlassian-Plugin-Key"), "Atlassian-Plugin-Key is missing");
    }

    @Test
    public void a_plugin_key_other_than_the_manifests_is_refused() {
        refused(plugin().header("Atlassian-Plugin-Key", "another.key"), "another.key");
    }

    @Test
    public void an_import_that_nobody_exports_is_named() {
        refused(plugin().imports("com.atlassian.jira.nowhere"), "the package com.atlassian.jira.nowhere");
    }

    @Test
    public void the_hosts_own_packages_and_the_marks_of_the_signatures_are_not_exported() {
        refused(plugin().imports("com.asyncbacklog.host.jira"), "com.asyncbacklog.host.jira");
        refused(plugin().imports("com.asyncbacklog.signatures"), "com.asyncbacklog.signatures");
        refused(plugin().imports("com.atlassian.util.profiling"), "com.atlassian.util.profiling");
    }

    @Test
    public void a_package_that_is_used_but_not_imported_is_not_found() {
        refused(
                plugin().modules(panelXml("p.Provider"))
                        .file("view.vm", "")
                        .source(PROVIDER)
                        .source(GREETING),
                "p.Provider");
    }

    @Test
    public void a_class_of_jira_that_only_the_descriptor_names_must_be_imported_too() {
        refused(
                plugin().modules(panelXml("com.atlassian.jira.plugin.webfragment.model.JiraHelper"))
                        .file("view.vm", ""),
                "com.atlassian.jira.plugin.webfragment.model.JiraHelper");
    }

    @Test
    public void what_java_ee_8_called_its_packages_is_exported_by_nobody() {
        for (String javax : List.of("javax.servlet", "javax.ws.rs", "javax.inject", "javax.xml.bind")) {
            refused(plugin().imports(javax), "the package " + javax);
        }
    }

    @Test
    public void an_import_of_a_version_that_is_not_known_of_jira_is_refused() {
        refused(plugin().imports("org.slf4j;version=\"[2.0,3)\""), "org.slf4j");
    }

    @Test
    public void a_service_that_nobody_offers_is_named() {
        TestPlugin plugin =
                plugin().imports("com.atlassian.sal.api.web.context").source(IMPORTER);

        assertThatThrownBy(() -> system.install(plugin.build(folder.getRoot().toPath()), Map.of(), database))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("com.atlassian.sal.api.web.context.HttpContext")
                .hasMessageContaining("@ComponentImport");
    }

    @Test
    public void an_imported_service_that_throws_throws_the_same_in_the_plugin() {
        HttpContext outside = new HttpContext() {
            @Override
            public HttpServletRequest getRequest() {
                throw new NotInThisHost("a request");
            }

            @Override
            public HttpServletResponse getResponse() {
                throw new NotInThisHost("an answer");
            }
        };
        TestPlugin plugin =
                plugin().imports("com.atlassian.sal.api.web.context").source(IMPORTER);

        assertThatThrownBy(() -> system.install(
                        plugin.build(folder.getRoot().toPath()), Map.of(HttpContext.class, outside), database))
                .hasMessageContaining("not in this host: a request");
    }

    @Test
    public void a_host_service_needs_an_import_to_be_a_bean() {
        refused(plugin().imports("com.atlassian.sal.api.web.context").source("""
                                package p;
                                @org.springframework.stereotype.Component
                                public class Asker {
                                    public Asker(com.atlassian.sal.api.web.context.HttpContext context) {}
                                }
                                """), "HttpContext");
    }

    @Test
    public void one_object_behind_two_services_is_no_ambiguity() {
        Object both = java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {UserManager.class, IssueManager.class},
                (proxy, method, arguments) -> null);
        TestPlugin plugin = plugin().imports("com.atlassian.jira.user.util", "com.atlassian.jira.issue")
                .source("""
                        package p;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @org.springframework.stereotype.Component
                        public class Both {
                            public Both(
                                    @ComponentImport com.atlassian.jira.user.util.UserManager users,
                                    @ComponentImport com.atlassian.jira.issue.IssueManager issues) {}
                        }
                        """);

        system.install(
                plugin.build(folder.getRoot().toPath()),
                Map.of(UserManager.class, both, IssueManager.class, both),
                database);
    }

    @Test
    public void two_beans_of_one_name_are_refused() {
        refused(
                plugin().source("package p; @org.springframework.stereotype.Component public class Twin {}")
                        .source("package q; @org.springframework.stereotype.Component public class Twin {}"),
                "twin");
    }

    @Test
    public void a_bean_is_told_that_the_plugin_starts_and_stops() {
        System.clearProperty("test.bean");
        install(plugin().imports("jakarta.annotation").source("""
                        package p;
                        @org.springframework.stereotype.Component
                        public class Told {
                            @jakarta.annotation.PostConstruct void started() { System.setProperty("test.bean", "started"); }
                            @jakarta.annotation.PreDestroy void stopped() { System.setProperty("test.bean", "stopped"); }
                        }
                        """));
        assertThat(System.getProperty("test.bean")).isEqualTo("started");

        system.close();
        assertThat(System.getProperty("test.bean")).isEqualTo("stopped");
    }

    @Test
    public void active_objects_can_be_used_once_the_plugin_has_started() {
        Plugin installed = install(notes("", ""));

        assertThat(installed.create("p.Provider", ContextProvider.class).getContextMap(Map.of()))
                .containsEntry("count", 1);
    }

    @Test
    public void active_objects_can_not_be_used_in_a_constructor() {
        refused(
                notes("", "ao.count(Note.class, net.java.ao.Query.select());"),
                "Active Objects of test.plugin is not ready");
    }

    @Test
    public void an_entity_beyond_the_limits_fails_the_start_with_its_module() {
        refused(notes("String getNumber();", ""), "the module entities");
    }

    @Test
    public void a_module_type_that_is_not_known_is_named() {
        assertThatThrownBy(() -> install(plugin().modules("<gadget key=\"g\"/>")))
                .isInstanceOf(NotInThisHost.class)
                .hasMessageContaining("gadget")
                .hasMessageContaining("atlassian-plugin.xml in test.jar");
    }

    @Test
    public void a_module_class_that_is_missing_is_named() {
        refused(panel("p.Missing"), "p.Missing");
    }

    @Test
    public void a_module_class_of_another_type_is_named() {
        refused(panel("p.Greeting").source(GREETING), "which is no com.atlassian.plugin.web.ContextProvider");
    }

    @Test
    public void a_file_that_is_missing_is_named() {
        refused(panel("p.Provider").source(PROVIDER).source(GREETING).without("view.vm"), "view.vm");
        refused(plugin().modules("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.texts\"/>"), "i18n/texts");
    }

    private static TestPlugin panel(String provider) {
        return plugin().modules(panelXml(provider)).file("view.vm", "").imports("com.atlassian.plugin.web");
    }

    private static String panelXml(String provider) {
        return """
                <web-panel key="panel" location="here">
                  <context-provider class="%s"/>
                  <resource name="view" type="velocity" location="/view.vm"/>
                </web-panel>
                """.formatted(provider);
    }

    private static TestPlugin notes(String column, String inConstructor) {
        return plugin().modules(
                        "<ao key=\"entities\" namespace=\"test\"><entity>p.Note</entity></ao>" + panelXml("p.Provider"))
                .file("view.vm", "")
                .imports(
                        "net.java.ao",
                        "net.java.ao.schema",
                        "com.atlassian.activeobjects.external",
                        "com.atlassian.plugin.web",
                        "com.atlassian.sal.api.transaction")
                .source("package p; public interface Note extends net.java.ao.Entity { String getText(); void"
                        + " setText(String text); " + column + " }")
                .source("""
                        package p;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        import net.java.ao.DBParam;
                        import net.java.ao.Query;
                        @org.springframework.stereotype.Component
                        public class Notes {
                            private final ActiveObjects ao;
                            public Notes(@ComponentImport ActiveObjects ao) { this.ao = ao; %s }
                            int count() {
                                ao.executeInTransaction(() -> ao.create(Note.class, new DBParam("TEXT", "a")));
                                return ao.count(Note.class, Query.select());
                            }
                        }
                        """.formatted(inConstructor))
                .source("""
                        package p;
                        import java.util.Map;
                        public class Provider implements com.atlassian.plugin.web.ContextProvider {
                            private final Notes notes;
                            public Provider(Notes notes) { this.notes = notes; }
                            public void init(Map<String, String> params) {}
                            public Map<String, Object> getContextMap(Map<String, Object> context) {
                                return Map.of("count", notes.count());
                            }
                        }
                        """);
    }

    private Plugin install(TestPlugin plugin) {
        Path jar = plugin.build(folder.getRoot().toPath());
        return system.install(jar, Map.of(), database);
    }

    /** In a system of its own, so that a test may try several. */
    private void refused(TestPlugin plugin, String reason) {
        Path jar = plugin.build(folder.getRoot().toPath());
        try (PluginSystem other = PluginSystem.start()) {
            assertThatThrownBy(() -> other.install(jar, Map.of(), database))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("test.jar")
                    .hasMessageContaining(reason);
        }
    }

    private static String read(Optional<InputStream> resource) throws IOException {
        try (InputStream stream = resource.orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
