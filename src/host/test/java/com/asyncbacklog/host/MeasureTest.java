package com.asyncbacklog.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.testing.HostCaller;
import com.asyncbacklog.host.testing.TestPlugin;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class MeasureTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private JiraHost host;

    @Before
    public void start() {
        host = JiraHost.builder()
                .plugin(reader().build(folder.getRoot().toPath()))
                .basicAuth(true)
                .start();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void a_request_tells_its_statements_its_rows_and_its_calls_of_jira() {
        caller().put("/rest/notes/1.0/");
        caller().put("/rest/notes/1.0/");

        HttpResponse<String> measured = caller().measured("/rest/notes/1.0/");

        assertThat(header(measured, "X-Host-Sql-Statements")).isEqualTo("2");
        assertThat(header(measured, "X-Host-Sql-Rows")).isEqualTo("3");
        assertThat(header(measured, "X-Host-Jira-Calls"))
                .isEqualTo("IssueManager.getIssueObject=3,JiraAuthenticationContext.getLoggedInUser=1");
    }

    @Test
    public void each_request_begins_at_nothing() {
        caller().put("/rest/notes/1.0/");
        String first = header(caller().measured("/rest/notes/1.0/"), "X-Host-Jira-Calls");
        String second = header(caller().measured("/rest/notes/1.0/"), "X-Host-Jira-Calls");
        assertThat(second).isEqualTo(first);
    }

    @Test
    public void a_request_that_does_not_ask_is_told_nothing() {
        HttpResponse<String> answer = caller().get("/rest/notes/1.0/");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("x-host"));
    }

    @Test
    public void outside_of_a_measure_nothing_is_counted() {
        host.measure().start();
        host.measure().stop();
        assertThat(host.measure().statements()).isZero();
        assertThat(host.measure().rows()).isZero();
        assertThat(host.measure().jiraCalls()).isEmpty();
    }

    private HostCaller caller() {
        return HostCaller.of(host);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static TestPlugin reader() {
        return TestPlugin.plugin()
                .modules("""
                        <ao key="entities" namespace="test"><entity>p.Note</entity></ao>
                        <rest key="rest" path="/notes" version="1.0"/>
                        """)
                .imports(
                        "com.atlassian.activeobjects.external",
                        "com.atlassian.jira.issue",
                        "com.atlassian.jira.security",
                        "com.atlassian.jira.user",
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
                            @ComponentImport com.atlassian.jira.issue.IssueManager issues;
                            @ComponentImport com.atlassian.jira.security.JiraAuthenticationContext authentication;
                        }
                        """)
                .source("""
                        package p;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.jira.issue.IssueManager;
                        import com.atlassian.jira.security.JiraAuthenticationContext;
                        import net.java.ao.Query;
                        @jakarta.ws.rs.Path("/")
                        public class Notes {
                            private final ActiveObjects ao;
                            private final IssueManager issues;
                            private final JiraAuthenticationContext authentication;
                            @jakarta.inject.Inject
                            public Notes(ActiveObjects ao, IssueManager issues, JiraAuthenticationContext authentication) {
                                this.ao = ao;
                                this.issues = issues;
                                this.authentication = authentication;
                            }
                            @jakarta.ws.rs.PUT
                            public void write() {
                                ao.create(Note.class);
                            }
                            @jakarta.ws.rs.GET
                            public String read() {
                                for (long id = 0; id < 3; id++) {
                                    issues.getIssueObject(id);
                                }
                                authentication.getLoggedInUser();
                                int found = ao.find(Note.class, Query.select()).length;
                                return found + " " + ao.count(Note.class, Query.select());
                            }
                        }
                        """);
    }
}
