package com.asyncbacklog.host.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class IssueChangesTest extends OnEachDatabase {

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final Jira jira = Jira.open(database().jira(), () -> now.plusNanos(123_456));
    private final Jira otherNode = Jira.open(database().jira(), () -> now);
    private final IssueChanges changes = jira.changes();
    private final ApplicationUser ada = jira.users().byName("ada").orElseThrow();
    private final ApplicationUser ben = jira.users().byName("ben").orElseThrow();
    private final Project dock = jira.projects().create("DOCK", "Dock", ada);
    private final Project pier = jira.projects().create("PIER", "Pier", ben);
    private Issue issue;
    private EventLog log;
    private EventLog otherLog;

    public IssueChangesTest(DatabaseKind kind) {
        super(kind);
    }

    @Before
    public void listen() {
        issue = jira.issues().create(dock, "Paint the bollards", ada, now);
        now = Instant.parse("2026-11-21T10:00:00Z");
        log = EventLog.of(jira);
        otherLog = EventLog.of(otherNode);
    }

    @Test
    public void a_created_issue_has_what_it_was_created_with() {
        jira.permissions().securityLevels().define(dock, "Internal", Holder.user(ada));
        Issue epic = changes.create(NewIssue.of(dock, "Epic", "Renew the quay"), ada);
        log.lines().clear();

        Issue created = changes.create(
                new NewIssue(
                        dock,
                        "Story",
                        "Replace fenders",
                        Optional.of("All of *them*"),
                        Optional.of("High"),
                        Optional.of(ben),
                        List.of("quay", "steel"),
                        Optional.of(epic),
                        Optional.of("Internal")),
                ada);

        assertThat(created.getKey()).isEqualTo("DOCK-3");
        assertThat(created.getIssueType().getName()).isEqualTo("Story");
        assertThat(created.getDescription()).isEqualTo("All of *them*");
        assertThat(created.getPriority().getName()).isEqualTo("High");
        assertThat(created.getStatus().getStatusCategory().getKey()).isEqualTo("new");
        assertThat(created.getAssignee()).isEqualTo(ben);
        assertThat(created.getReporter()).isEqualTo(ada);
        assertThat(created.getLabels()).extracting(Label::getLabel).containsExactly("quay", "steel");
        assertThat(created.getCreated().toInstant()).isEqualTo(now);
        assertThat(created.getResolution()).isNull();
        assertThat(created.getSecurityLevelId()).isNotNull();
        assertThat(value("com.pyxis.greenhopper.jira:gh-epic-link", created)).isEqualTo(epic);
        assertThat(log.lines()).containsExactly("event 1 DOCK-3 by ada", "bundle [1 DOCK-3 by ada]");
        assertThat(history(created)).isEmpty();
    }

    @Test
    public void an_edit_is_logged_field_by_field_and_told_twice() {
        changes.edit(issue, IssueEdit.nothing().summary("Paint all bollards").labels("paint", "dock"), ben);

        Issue edited = current();
        assertThat(edited.getSummary()).isEqualTo("Paint all bollards");
        assertThat(edited.getUpdated().toInstant()).isEqualTo(now);
        assertThat(history(edited))
                .containsExactly("ben summary: Paint the bollards > Paint all bollards", "ben labels:  > dock paint");
        assertThat(log.lines())
                .containsExactly("event 2 DOCK-1 by ben", "bundle [2 DOCK-1 by ben]", "changed [summary, labels]");
    }

    @Test
    public void an_edit_that_changes_nothing_is_not_told() {
        changes.edit(issue, IssueEdit.nothing().summary("Paint the bollards").flagged(false), ben);

        assertThat(log.lines()).isEmpty();
        assertThat(current().getUpdated()).isEqualTo(issue.getUpdated());
    }

    @Test
    public void a_new_assignee_alone_is_an_event_of_its_own_kind() {
        changes.edit(issue, IssueEdit.nothing().assignee(ben), ada);
        changes.edit(issue, IssueEdit.nothing().assignee(null).priority("Low"), ada);

        assertThat(current().getAssignee()).isNull();
        assertThat(log.lines())
                .containsExactly(
                        "event 3 DOCK-1 by ada",
                        "bundle [3 DOCK-1 by ada]",
                        "changed [assignee]",
                        "event 2 DOCK-1 by ada",
                        "bundle [2 DOCK-1 by ada, 3 DOCK-1 by ada]",
                        "changed [priority, assignee]");
    }

    @Test
    public void a_flag_is_the_option_impediment_of_the_field_flagged() {
        changes.edit(issue, IssueEdit.nothing().flagged(true), ada);
        Object flag = value("com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes", current());
        assertThat((Collection<?>) flag)
                .singleElement()
                .extracting(option -> ((Option) option).getValue())
                .isEqualTo("Impediment");

        changes.edit(issue, IssueEdit.nothing().flagged(false), ada);
        assertThat(value("com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes", current()))
                .isNull();
        assertThat(history(issue)).containsExactly("ada Flagged:  > Impediment", "ada Flagged: Impediment > ");
    }

    @Test
    public void a_security_level_hides_the_issue_and_is_logged() {
        jira.permissions().securityLevels().define(dock, "Internal", Holder.user(ada));

        changes.edit(issue, IssueEdit.nothing().securityLevel("Internal"), ada);

        assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, issue, ben))
                .isFalse();
        assertThat(jira.issues().view("DOCK-1").orElseThrow().securityLevel()).contains("Internal");
        assertThat(history(issue)).containsExactly("ada security: null > Internal");
        assertThatThrownBy(() -> changes.edit(issue, IssueEdit.nothing().securityLevel("Secret"), ada))
                .hasMessage("the project DOCK has no security level Secret");
    }

    @Test
    public void done_sets_resolution_and_date_and_reopening_clears_both() {
        changes.transition(issue, "In Progress", Optional.empty(), ben);
        changes.transition(issue, "Resolved", Optional.of("Won't Do"), ben);
        Instant resolved = now;
        now = now.plusSeconds(60);
        changes.transition(issue, "Closed", Optional.empty(), ben);

        assertThat(current().getStatus().getName()).isEqualTo("Closed");
        assertThat(current().getResolution().getName()).isEqualTo("Won't Do");
        assertThat(current().getResolutionDate().toInstant()).isEqualTo(resolved);

        changes.transition(issue, "Reopened", Optional.empty(), ben);
        assertThat(current().getResolution()).isNull();
        assertThat(current().getResolutionDate()).isNull();
        assertThat(log.lines().stream().filter(line -> line.startsWith("event")))
                .containsExactly(
                        "event 11 DOCK-1 by ben",
                        "event 4 DOCK-1 by ben",
                        "event 5 DOCK-1 by ben",
                        "event 7 DOCK-1 by ben");
        assertThat(history(issue))
                .containsExactly(
                        "ben status: Open > In Progress",
                        "ben status: In Progress > Resolved",
                        "ben resolution: null > Won't Do",
                        "ben status: Resolved > Closed",
                        "ben status: Closed > Reopened",
                        "ben resolution: Won't Do > null");
    }

    @Test
    public void a_status_must_exist_and_an_open_issue_takes_no_resolution() {
        assertThatThrownBy(() -> changes.transition(issue, "Painted", Optional.empty(), ada))
                .hasMessage("there is no status Painted");
        assertThatThrownBy(() -> changes.transition(issue, "In Review", Optional.of("Done"), ada))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void a_comment_is_read_by_the_apps_and_comes_with_its_event() {
        long id = changes.comment(issue, "Which colour?", ben);

        CommentManager comments = component(CommentManager.class);
        assertThat(comments.getCommentsForUser(issue, ada))
                .extracting(Comment::getId, Comment::getBody, Comment::getAuthorApplicationUser)
                .containsExactly(tuple(id, "Which colour?", ben));
        assertThat(current().getUpdated().toInstant()).isEqualTo(now);
        assertThat(log.lines()).containsExactly("event 6 DOCK-1 by ben", "bundle [6 DOCK-1 by ben]");
        assertThat(log.lastIssueEvent().getComment().getBody()).isEqualTo("Which colour?");
        assertThat(history(issue)).isEmpty();
    }

    @Test
    public void a_link_is_read_from_both_ends_and_logged_in_both_issues() {
        Issue other = jira.issues().create(pier, "Buy paint", ada, now);

        changes.link(other, issue, "Blocks", ben);
        changes.link(other, issue, "Blocks", ben);

        assertThat(jira.links().getInwardLinks(issue.getId()))
                .extracting(IssueLink::getSourceObject)
                .containsExactly(other);
        assertThat(jira.issues().view("DOCK-1").orElseThrow().links())
                .extracting(IssueView.Link::relation)
                .containsExactly("is blocked by");
        assertThat(history(issue)).containsExactly("ben Link: null > This issue is blocked by PIER-1");
        assertThat(history(other)).containsExactly("ben Link: null > This issue blocks DOCK-1");

        changes.unlink(other, issue, "Blocks", ben);
        assertThat(jira.links().getOutwardLinks(other.getId())).isEmpty();
        assertThat(log.lines()).containsExactly("linked PIER-1 blocks DOCK-1", "unlinked PIER-1 blocks DOCK-1");
        assertThatThrownBy(() -> changes.unlink(other, issue, "Blocks", ben))
                .hasMessage("no link Blocks from PIER-1 to DOCK-1");
    }

    @Test
    public void a_moved_issue_loses_its_level_and_keeps_its_links_and_old_key() {
        Issue other = jira.issues().create(dock, "Buy paint", ada, now);
        jira.permissions().securityLevels().define(dock, "Internal", Holder.user(ada));
        changes.edit(issue, IssueEdit.nothing().securityLevel("Internal"), ada);
        changes.link(issue, other, "Relates", ada);
        log.lines().clear();

        Issue moved = changes.move(issue, pier, ben);

        assertThat(moved.getKey()).isEqualTo("PIER-1");
        assertThat(moved.getId()).isEqualTo(issue.getId());
        assertThat(moved.getProjectObject()).isEqualTo(pier);
        assertThat(moved.getSecurityLevelId()).isNull();
        assertThat(jira.issues().getIssueObject("DOCK-1").getKey()).isEqualTo("PIER-1");
        assertThat(jira.links().getOutwardLinks(moved.getId())).hasSize(1);
        assertThat(history(moved))
                .contains("ben project: Dock > Pier", "ben Key: DOCK-1 > PIER-1", "ben security: Internal > null");
        assertThat(log.lines())
                .containsExactly(
                        "event 9 PIER-1 by ben", "bundle [9 PIER-1 by ben]", "changed [project, Key, security]");
    }

    @Test
    public void an_epic_stays_the_epic_of_its_issues_when_it_moves() {
        Issue epic = changes.create(NewIssue.of(dock, "Epic", "Renew the quay"), ada);
        Issue story =
                changes.create(NewIssue.of(dock, "Story", "Replace fenders").in(epic), ada);

        changes.move(epic, pier, ada);

        Issue found = (Issue)
                value("com.pyxis.greenhopper.jira:gh-epic-link", jira.issues().getIssueObject(story.getKey()));
        assertThat(found.getKey()).isEqualTo("PIER-1");
        assertThat(jira.issues()
                        .view(story.getKey())
                        .orElseThrow()
                        .epic()
                        .orElseThrow()
                        .issue())
                .isPresent();
    }

    @Test
    public void an_archived_issue_can_be_read_but_not_changed_nor_found_in_lists() {
        changes.archive(issue, ada);

        assertThat(current().isArchived()).isTrue();
        assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, issue, ben))
                .isTrue();
        assertThat(jira.permissions().hasPermission(ADD_COMMENTS, issue, ben)).isFalse();
        assertThat(jira.issues().newestFirst(dock, ben, 10, 0)).isEmpty();
        assertThatThrownBy(() -> changes.comment(issue, "Still there?", ben))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("DOCK-1 is archived");

        changes.restore(issue, ada);
        assertThat(current().isArchived()).isFalse();
        assertThat(jira.permissions().hasPermission(ADD_COMMENTS, issue, ben)).isTrue();
        assertThat(jira.issues().newestFirst(dock, ben, 10, 0)).hasSize(1);
        assertThat(log.lines())
                .containsExactly(
                        "event 18 DOCK-1 by ada",
                        "bundle [18 DOCK-1 by ada]",
                        "event 19 DOCK-1 by ada",
                        "bundle [19 DOCK-1 by ada]");
    }

    @Test
    public void an_archived_project_is_nobodys_but_its_issues_can_be_read() {
        changes.archiveProject(dock, ada);

        assertThat(jira.projects().visibleTo(ada)).extracting(Project::getKey).containsExactly("PIER");
        assertThat(jira.projects().getProjectByCurrentKey("DOCK").isArchived()).isTrue();
        assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, dock, ada)).isFalse();
        assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, issue, ada))
                .isTrue();
        assertThat(jira.permissions().hasPermission(ADD_COMMENTS, issue, ada)).isFalse();
        assertThatThrownBy(() -> changes.create(NewIssue.of(dock, "Task", "More paint"), ada))
                .hasMessage("DOCK is archived");
        assertThatThrownBy(() -> changes.edit(issue, IssueEdit.nothing().flagged(true), ada))
                .hasMessage("DOCK is archived");

        changes.restoreProject(dock, ada);
        assertThat(jira.permissions().hasPermission(ADD_COMMENTS, issue, ada)).isTrue();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    public void a_deleted_issue_lives_on_in_its_event_alone() {
        Issue other = jira.issues().create(pier, "Buy paint", ada, now);
        changes.link(issue, other, "Relates", ada);
        changes.comment(issue, "Which colour?", ben);
        log.lines().clear();

        changes.delete(issue, ada);

        assertThat(jira.issues().getIssueObject("DOCK-1")).isNull();
        assertThat(jira.links().getInwardLinks(other.getId())).isEmpty();
        assertThat(history(issue)).isEmpty();
        assertThat(component(CommentManager.class).getCommentsForUser(issue, ada))
                .isEmpty();
        assertThat(log.lines()).containsExactly("event 8 DOCK-1 by ada", "bundle [8 DOCK-1 by ada]");
        Issue last = log.lastIssueEvent().getIssue();
        assertThat(last.getSummary()).isEqualTo("Paint the bollards");
        assertThat(last.getReporter()).isEqualTo(ada);
        assertThatThrownBy(() -> changes.delete(issue, ada)).hasMessage("there is no issue DOCK-1");
        assertThatThrownBy(() -> changes.comment(issue, "Gone?", ben)).hasMessage("there is no issue DOCK-1");
    }

    @Test
    public void the_level_of_a_deleted_issue_still_hides_it() {
        jira.permissions().securityLevels().define(dock, "Internal", Holder.user(ada));
        changes.edit(issue, IssueEdit.nothing().securityLevel("Internal"), ada);

        changes.delete(issue, ada);

        Issue last = log.lastIssueEvent().getIssue();
        assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, last, ada)).isTrue();
        assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, last, ben)).isFalse();
    }

    @Test
    public void a_deleted_project_takes_its_issues_with_it_in_one_event() {
        changes.deleteProject(dock, ada);

        assertThat(jira.issues().getIssueObject("DOCK-1")).isNull();
        assertThat(jira.projects().byKey("DOCK")).isEmpty();
        assertThat(jira.permissions().hasPermission(BROWSE_PROJECTS, dock, ada)).isFalse();
        assertThat(log.lines()).containsExactly("deleted project DOCK by ada");
    }

    @Test
    public void fields_take_only_what_jira_takes() {
        ApplicationUser gone = jira.users().create(new Users.NewUser("gone", "Gone", ZoneOffset.UTC));
        jira.users().deactivate(gone);

        refused(IssueEdit.nothing().summary(" "), "the summary is empty");
        refused(IssueEdit.nothing().summary("a\nb"), "the summary has several lines");
        refused(IssueEdit.nothing().summary("a".repeat(256)), "the summary is longer than 255");
        refused(IssueEdit.nothing().labels("two words"), "a label has no spaces: \"two words\"");
        refused(IssueEdit.nothing().assignee(gone), "gone is inactive and can't be assigned");
        refused(IssueEdit.nothing().epic(issue), "DOCK-1 is no epic");
        assertThat(history(issue)).isEmpty();
    }

    @Test
    public void users_who_are_edited_or_deleted_are_told_of_by_name() {
        ApplicationUser yann = jira.users().create(new Users.NewUser("yann", "Yann", ZoneOffset.UTC));

        jira.users().rename(yann, "yannick");
        jira.users().deactivate(yann);
        jira.users().delete(yann);

        assertThat(jira.users().byName("yannick")).isEmpty();
        assertThat(log.lines())
                .containsExactly(
                        "edited user yann now yannick",
                        "edited user yannick now yannick inactive",
                        "deleted user yannick");
    }

    @Test
    public void another_node_sees_the_change_but_no_event() {
        changes.edit(issue, IssueEdit.nothing().summary("Paint all bollards"), ben);
        changes.delete(issue, ada);

        assertThat(log.lines()).isNotEmpty();
        assertThat(otherLog.lines()).isEmpty();
        assertThat(otherNode.issues().getIssueObject("DOCK-1")).isNull();
    }

    @Test
    public void the_change_is_committed_when_its_event_comes() {
        List<String> seen = new ArrayList<>();
        jira.events()
                .register(new Reading(() ->
                        seen.add(otherNode.issues().getIssueObject("DOCK-1").getSummary())));

        changes.edit(issue, IssueEdit.nothing().summary("Paint all bollards"), ben);

        assertThat(seen).containsExactly("Paint all bollards");
    }

    /** Reads when an issue has changed. */
    public static final class Reading {

        private final Runnable reading;

        Reading(Runnable reading) {
            this.reading = reading;
        }

        @EventListener
        public void onChange(IssueChangedEvent event) {
            reading.run();
        }
    }

    private void refused(IssueEdit edit, String reason) {
        assertThatThrownBy(() -> changes.edit(issue, edit, ada))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    private Issue current() {
        return jira.issues().getIssueObject(issue.getId());
    }

    private List<String> history(Issue of) {
        return jira.history().getChangeHistories(of).stream()
                .flatMap(change -> change.getChangeItemBeans().stream()
                        .map(item -> change.getAuthorObject().getName() + " " + item.getField() + ": "
                                + item.getFromString() + " > " + item.getToString()))
                .toList();
    }

    private Object value(String typeKey, Issue of) {
        return component(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType().getKey().equals(typeKey))
                .findFirst()
                .map(of::getCustomFieldValue)
                .orElse(null);
    }

    private <T> T component(Class<T> type) {
        return type.cast(jira.components().get(type));
    }
}
