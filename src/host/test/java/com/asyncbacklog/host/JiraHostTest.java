package com.asyncbacklog.host;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.testing.TestPlugin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class JiraHostTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    public void a_plugin_knows_who_calls_and_keeps_its_rows_in_the_home() throws Exception {
        Path jar = notes().build(folder.getRoot().toPath());
        Path home = folder.newFolder("home").toPath();
        try (JiraHost host =
                JiraHost.builder().home(home).plugin(jar).basicAuth(true).start()) {
            assertThat(call(host, "ada").body()).isEqualTo("ada wrote 1");
        }

        try (JiraHost host =
                JiraHost.builder().home(home).plugin(jar).basicAuth(true).start()) {
            assertThat(call(host, "ben").body()).isEqualTo("ben wrote 2");
        }
    }

    @Test
    public void name_and_password_with_a_request_are_refused_without_the_switch() throws Exception {
        Path jar = notes().build(folder.getRoot().toPath());
        try (JiraHost host = JiraHost.builder().inMemory().plugin(jar).start()) {
            assertThat(call(host, "ada").statusCode()).isIn(401, 403);
        }
    }

    @Test
    public void two_hosts_in_one_process_do_not_disturb_each_other() throws Exception {
        Path jar = notes().build(folder.getRoot().toPath());
        try (JiraHost one = JiraHost.builder()
                        .inMemory()
                        .plugin(jar)
                        .basicAuth(true)
                        .start();
                JiraHost other = JiraHost.builder()
                        .inMemory()
                        .plugin(jar)
                        .basicAuth(true)
                        .start()) {
            assertThat(call(one, "ada").body()).isEqualTo("ada wrote 1");
            assertThat(call(other, "ben").body()).isEqualTo("ben wrote 1");
        }
    }

    @Test
    public void a_start_that_fails_lets_go_of_the_home() throws Exception {
        Path home = folder.newFolder("home").toPath();
        Path bad =
                plugin().modules("<gadget key=\"g\"/>").build(folder.newFolder().toPath());
        assertThatThrownBy(() -> JiraHost.builder().home(home).plugin(bad).start())
                .isInstanceOf(NotInThisHost.class);

        Path good = notes().build(folder.newFolder().toPath());
        try (JiraHost host =
                JiraHost.builder().home(home).plugin(good).basicAuth(true).start()) {
            assertThat(call(host, "ada").body()).isEqualTo("ada wrote 1");
        }
    }

    @Test
    public void a_plugin_that_is_not_there_is_named() {
        assertThatThrownBy(
                        () -> JiraHost.builder().plugin(Path.of("nowhere.jar")).start())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("nowhere.jar");
    }

    /** A plugin that stores a row at each call and tells who called, and how many there are. */
    static TestPlugin notes() {
        return plugin().modules("""
                        <ao key="entities" namespace="test"><entity>p.Note</entity></ao>
                        <rest key="rest" path="/notes" version="1.0"/>
                        """)
                .imports(
                        "com.atlassian.activeobjects.external",
                        "com.atlassian.jira.security",
                        "com.atlassian.jira.user",
                        "com.atlassian.sal.api.transaction",
                        "jakarta.inject",
                        "jakarta.ws.rs",
                        "net.java.ao",
                        "net.java.ao.schema")
                .source("package p; public interface Note extends net.java.ao.Entity {}")
                .source("""
                        package p;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @org.springframework.stereotype.Component
                        public class Imports {
                            @ComponentImport com.atlassian.activeobjects.external.ActiveObjects ao;
                            @ComponentImport com.atlassian.jira.security.JiraAuthenticationContext authentication;
                        }
                        """)
                .source("""
                        package p;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.jira.security.JiraAuthenticationContext;
                        @jakarta.ws.rs.Path("/")
                        public class Notes {
                            private final ActiveObjects ao;
                            private final JiraAuthenticationContext authentication;
                            @jakarta.inject.Inject
                            public Notes(ActiveObjects ao, JiraAuthenticationContext authentication) {
                                this.ao = ao;
                                this.authentication = authentication;
                            }
                            @jakarta.ws.rs.PUT
                            public String write() {
                                ao.create(Note.class);
                                return authentication.getLoggedInUser().getName() + " wrote "
                                        + ao.count(Note.class, net.java.ao.Query.select());
                            }
                        }
                        """);
    }

    private HttpResponse<String> call(JiraHost host, String user) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.address() + "/rest/notes/latest/"))
                .header("Authorization", "Basic " + credentials)
                .PUT(BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
