package com.asyncbacklog.host.jira;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginSystem;
import com.asyncbacklog.host.testing.TestPlugin;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PluginListenerTest {

    private static final String LISTENER = """
            package p;
            import com.atlassian.event.api.EventListener;
            import com.atlassian.event.api.EventPublisher;
            import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
            import com.atlassian.jira.event.issue.IssueEventBundle;
            import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
            import com.atlassian.jira.event.type.EventType;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import org.springframework.beans.factory.DisposableBean;
            import org.springframework.beans.factory.InitializingBean;
            @org.springframework.stereotype.Component
            %s class Listener implements InitializingBean, DisposableBean {
                final StringBuilder heard = new StringBuilder();
                private final EventPublisher events;
                public Listener(@ComponentImport EventPublisher events) { this.events = events; }
                public void afterPropertiesSet() { events.register(this); }
                public void destroy() { events.unregister(this); }
                @EventListener
                public void onBundle(IssueEventBundle bundle) {
                    bundle.getEvents().forEach(event -> {
                        var issueEvent = ((DelegatingJiraIssueEvent) event).asIssueEvent();
                        String kind = issueEvent.getEventTypeId().equals(EventType.ISSUE_RESOLVED_ID) ? "resolved " : "? ";
                        heard.append(kind).append(issueEvent.getIssue().getKey()).append(';');
                    });
                }
                @EventListener
                public void onLink(IssueLinkCreatedEvent event) {
                    heard.append(event.getIssueLink().getIssueLinkType().getName()).append(';');
                    throw new IllegalStateException("this plugin fails on links");
                }
            }
            """;
    private static final String HEARD = """
            package p;
            public class Heard implements java.util.function.Supplier<String> {
                private final Listener listener;
                public Heard(Listener listener) { this.listener = listener; }
                public String get() { return listener.heard.toString(); }
            }
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HostDatabase database = HostDatabase.inMemory();
    private final Jira jira = Jira.open(database.jira());
    private final PluginSystem system = PluginSystem.start();
    private final ApplicationUser ada = jira.users().byName("ada").orElseThrow();
    private final Project dock = jira.projects().create("DOCK", "Dock", ada);
    private final Issue issue = jira.issues().create(dock, "Paint the bollards", ada, Instant.EPOCH);

    @After
    public void close() {
        system.close();
        database.close();
    }

    @Test
    public void a_plugin_hears_of_changes_and_its_failure_stops_none() {
        Supplier<?> heard = heard("public");

        jira.changes().transition(issue, "Done", Optional.empty(), ada);
        Issue other = jira.issues().create(dock, "Buy paint", ada, Instant.EPOCH);
        jira.changes().link(other, issue, "Blocks", ada);

        assertThat(heard.get()).isEqualTo("resolved DOCK-1;Blocks;");
        assertThat(jira.links().getInwardLinks(issue.getId())).hasSize(1);
    }

    @Test
    public void a_listener_whose_class_is_not_public_hears_nothing() {
        Supplier<?> heard = heard("");

        jira.changes().transition(issue, "Done", Optional.empty(), ada);

        assertThat(heard.get()).isEqualTo("");
    }

    @Test
    public void a_plugin_on_another_node_hears_nothing() {
        Supplier<?> heard = heard("public");
        Jira otherNode = Jira.open(database.jira());

        otherNode.changes().transition(issue, "Done", Optional.empty(), ada);

        assertThat(jira.issues().getIssueObject("DOCK-1").getStatus().getName()).isEqualTo("Done");
        assertThat(heard.get()).isEqualTo("");
    }

    private Supplier<?> heard(String visibility) {
        TestPlugin built = plugin().imports(
                        "com.atlassian.event.api",
                        "com.atlassian.jira.event.issue",
                        "com.atlassian.jira.event.issue.link",
                        "com.atlassian.jira.event.type",
                        "com.atlassian.jira.issue",
                        "com.atlassian.jira.issue.link",
                        "org.springframework.beans.factory")
                .source(LISTENER.formatted(visibility))
                .source(HEARD);
        Plugin installed = system.install(built.build(folder.getRoot().toPath()), jira.components(), database);
        return installed.create("p.Heard", Supplier.class);
    }
}
