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
    private static final String LISTENER_TO_ALL = """
            package p;
            import com.atlassian.event.api.EventListener;
            import com.atlassian.event.api.EventPublisher;
            import com.atlassian.jira.event.ProjectDeletedEvent;
            import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
            import com.atlassian.jira.event.issue.IssueChangedEvent;
            import com.atlassian.jira.event.issue.IssueEvent;
            import com.atlassian.jira.event.issue.IssueEventBundle;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            @org.springframework.stereotype.Component
            public class Listener {
                final StringBuilder heard = new StringBuilder();
                public Listener(@ComponentImport EventPublisher events) { events.register(this); }
                @EventListener
                public void onEvent(IssueEvent event) {
                    heard.append("event ").append(event.getEventTypeId()).append(' ').append(event.getIssue().getKey());
                    heard.append(event.getComment() == null ? ";" : " " + event.getComment().getBody() + ";");
                }
                @EventListener
                public void onBundle(IssueEventBundle bundle) {
                    bundle.getEvents().forEach(event -> heard.append("bundle ").append(
                            ((DelegatingJiraIssueEvent) event).asIssueEvent().getEventTypeId()).append(';'));
                }
                @EventListener
                public void onChange(IssueChangedEvent event) {
                    heard.append("changed ").append(event.getChangeItems().iterator().next().getField()).append(';');
                }
                @EventListener
                public void onDelete(ProjectDeletedEvent event) {
                    heard.append("deleted ").append(event.getProject().getKey()).append(';');
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
        Supplier<?> heard = heard(LISTENER.formatted("public"));

        jira.changes().transition(issue, "Done", Optional.empty(), ada);
        Issue other = jira.issues().create(dock, "Buy paint", ada, Instant.EPOCH);
        jira.changes().link(other, issue, "Blocks", ada);

        assertThat(heard.get()).isEqualTo("resolved DOCK-1;Blocks;");
        assertThat(jira.links().getInwardLinks(issue.getId())).hasSize(1);
    }

    @Test
    public void a_plugin_hears_of_all_that_happens_to_an_issue_and_its_project() {
        Supplier<?> heard = heard(LISTENER_TO_ALL);
        Project hull = jira.projects().create("HULL", "Hull", ada);

        Issue created = jira.changes().create(NewIssue.of(dock, "Task", "Rope"), ada);
        jira.changes().comment(created, "Ten fathoms", ada);
        Issue moved = jira.changes().move(created, hull, ada);
        jira.changes().archive(moved, ada);
        jira.changes().restore(moved, ada);
        jira.changes().delete(moved, ada);
        jira.changes().deleteProject(hull, ada);

        assertThat(heard.get().toString().split(";"))
                .containsExactly(
                        "event 1 DOCK-2",
                        "bundle 1",
                        "event 6 DOCK-2 Ten fathoms",
                        "bundle 6",
                        "event 9 HULL-1",
                        "bundle 9",
                        "changed project",
                        "event 18 HULL-1",
                        "bundle 18",
                        "event 19 HULL-1",
                        "bundle 19",
                        "event 8 HULL-1",
                        "bundle 8",
                        "deleted HULL");
    }

    @Test
    public void a_listener_whose_class_is_not_public_hears_nothing() {
        Supplier<?> heard = heard(LISTENER.formatted(""));

        jira.changes().transition(issue, "Done", Optional.empty(), ada);

        assertThat(heard.get()).isEqualTo("");
    }

    @Test
    public void a_plugin_on_another_node_hears_nothing() {
        Supplier<?> heard = heard(LISTENER.formatted("public"));
        Jira otherNode = Jira.open(database.jira());

        otherNode.changes().transition(issue, "Done", Optional.empty(), ada);

        assertThat(jira.issues().getIssueObject("DOCK-1").getStatus().getName()).isEqualTo("Done");
        assertThat(heard.get()).isEqualTo("");
    }

    private Supplier<?> heard(String listener) {
        TestPlugin built = plugin().imports(
                        "com.atlassian.event.api",
                        "com.atlassian.jira.event",
                        "com.atlassian.jira.event.issue",
                        "com.atlassian.jira.event.issue.link",
                        "com.atlassian.jira.event.type",
                        "com.atlassian.jira.issue",
                        "com.atlassian.jira.issue.comments",
                        "com.atlassian.jira.issue.history",
                        "com.atlassian.jira.issue.link",
                        "com.atlassian.jira.project",
                        "org.springframework.beans.factory")
                .source(listener)
                .source(HEARD);
        Plugin installed = system.install(built.build(folder.getRoot().toPath()), jira.components(), database);
        return installed.create("p.Heard", Supplier.class);
    }
}
