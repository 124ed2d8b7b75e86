package com.asyncbacklog.host.jira;

import static com.atlassian.jira.event.type.EventType.ISSUE_ARCHIVED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_ASSIGNED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_CLOSED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_COMMENTED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_CREATED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_DELETED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_GENERICEVENT_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_MOVED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_REOPENED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_RESOLVED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_RESTORED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_UPDATED_ID;
import static com.atlassian.jira.event.type.EventType.ISSUE_WORKSTARTED_ID;

import com.asyncbacklog.host.jira.IssueWriter.Changed;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What people do to issues and projects. Each change is stored and entered in the change log in one transaction; when that is
 * committed, Jira's events are published on this node. No permission is asked, as with Jira's managers: whoever calls must.
 *
 * <p>What is archived can't be changed: every method but restoring and deleting throws an {@code IllegalStateException}.
 * A value that Jira's fields don't take, or an issue that is gone, throws an {@code IllegalArgumentException}.
 */
public final class IssueChanges {

    private static final long FIRST_COMMENT_ID = 1_000_000_000;

    private final Tables tables;
    private final IssueReader reader;
    private final IssueWriter writer;
    private final Comments comments;
    private final Links links;
    private final SecurityLevels levels;
    private final Projects projects;
    private final IssueEvents events;
    private final InstantSource clock;

    IssueChanges(Parts parts, IssueEvents events, InstantSource clock) {
        this.tables = parts.tables();
        this.reader = parts.reader();
        this.writer = parts.writer();
        this.comments = parts.comments();
        this.links = parts.links();
        this.levels = parts.levels();
        this.projects = parts.projects();
        this.events = events;
        this.clock = clock;
    }

    /** What changes are made of. */
    record Parts(
            Tables tables,
            IssueReader reader,
            IssueWriter writer,
            Comments comments,
            Links links,
            SecurityLevels levels,
            Projects projects) {}

    /** Creates an open issue, reported by the user. Its history is empty. */
    public Issue create(NewIssue wanted, ApplicationUser by) {
        requireActive(wanted.project());
        Issue created = writer.create(wanted, by, clock.instant());
        events.publish(created, by, ISSUE_CREATED_ID);
        return created;
    }

    /**
     * Sets fields. When nothing differs, nothing happens. An edit of the assignee alone is an "assigned" event; with other fields
     * it is an "updated" one, and the bundle holds both (UNCONFIRMED).
     */
    public void edit(Issue issue, IssueEdit edit, ApplicationUser by) {
        Changed changed = change(issue, by, draft -> apply(edit, draft));
        if (!changed.draft().items().isEmpty()) {
            publish(changed, by, null, editTypes(changed.draft()));
        }
    }

    /**
     * Brings the issue into a status; that a workflow leads there is not asked. A status of the category <em>done</em> sets the
     * resolution ({@code Done} if none is given and there is none) and its date, any other clears both. The events are those of
     * Jira's classic workflow; Jira Software's simplified ones fire {@code ISSUE_GENERICEVENT_ID} for every transition, so an app
     * must look at the issue, not at the kind of event.
     */
    public void transition(Issue issue, String toStatus, Optional<String> resolution, ApplicationUser by) {
        String category = new Statuses(tables).categoryOf(toStatus);
        boolean done = category.equals("done");
        FieldRules.require(done || resolution.isEmpty(), "an issue that is not done has no resolution");
        Changed changed = change(issue, by, draft -> {
            IssueFields before = draft.before().fields();
            draft.status(toStatus, category);
            draft.resolution(done ? resolution.or(before::resolution).or(() -> Optional.of("Done")) : Optional.empty());
            draft.resolved(done ? before.resolved().or(() -> Optional.of(draft.now())) : Optional.empty());
        });
        if (!changed.draft().items().isEmpty()) {
            boolean wasDone = changed.draft().before().stored().category().equals("done");
            publish(changed, by, null, List.of(transitionType(toStatus, done, wasDone)));
        }
    }

    /** Adds a comment; answers its id. */
    public long comment(Issue issue, String body, ApplicationUser by) {
        FieldRules.require(!body.isBlank(), "the comment is empty");
        long id = tables.nextId("comment", FIRST_COMMENT_ID);
        Changed changed = writer.change(issue, by, clock.instant(), true, draft -> {
            requireActive(draft.before());
            draft.comment(id, body, by);
        });
        publish(changed, by, comments.one(changed.issue(), id), List.of(ISSUE_COMMENTED_ID));
        return id;
    }

    /**
     * Links two issues; a link that is there stays as it is. Only an {@code IssueLinkCreatedEvent} is published, none of an
     * updated issue (UNCONFIRMED), though both issues' logs tell of it.
     */
    public void link(Issue source, Issue destination, String linkType, ApplicationUser by) {
        FieldRules.require(!source.getId().equals(destination.getId()), "an issue can't be linked to itself");
        IssueLinkType type = type(linkType);
        List<IssueLink> created = new ArrayList<>();
        Instant now = clock.instant();
        tables.inTransaction(() -> {
            if (links.find(source, destination, type).isEmpty()) {
                JiraIssue from = changeInside(source, by, now, draft -> draft.linked(type.getOutward(), destination));
                JiraIssue to = changeInside(destination, by, now, draft -> draft.linked(type.getInward(), source));
                created.add(links.create(from, to, type));
            }
        });
        created.forEach(link -> events.publisher().publish(new IssueLinkCreatedEvent(link)));
    }

    /** @throws IllegalArgumentException when there is no such link */
    public void unlink(Issue source, Issue destination, String linkType, ApplicationUser by) {
        IssueLinkType type = type(linkType);
        IssueLink link = links.find(source, destination, type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no link " + linkType + " from " + source.getKey() + " to " + destination.getKey()));
        Instant now = clock.instant();
        tables.inTransaction(() -> {
            changeInside(source, by, now, draft -> draft.unlinked(type.getOutward(), destination));
            changeInside(destination, by, now, draft -> draft.unlinked(type.getInward(), source));
            links.delete(link);
        });
        events.publisher().publish(new IssueLinkDeletedEvent(link));
    }

    /**
     * Moves the issue to another project: it gets a new key and is still found by its old ones; security level, components and
     * versions, which are the old project's, are dropped.
     */
    public Issue move(Issue issue, Project target, ApplicationUser by) {
        requireActive(target);
        FieldRules.require(!issue.getProjectId().equals(target.getId()), issue.getKey() + " is there already");
        IssueTable table = new IssueTable(tables);
        Changed changed = change(issue, by, draft -> {
            JiraIssue before = draft.before();
            table.rememberOldKey(before.getKey(), before.getId());
            draft.moveTo(target, table.nextNumber(target));
            draft.level(Optional.empty(), Optional.empty(), nameOfLevel(before));
        });
        publish(changed, by, null, List.of(ISSUE_MOVED_ID));
        return changed.issue();
    }

    /** Makes the issue read-only and hides it from lists and searches; its change log says nothing of it (UNCONFIRMED). */
    public void archive(Issue issue, ApplicationUser by) {
        Changed changed = writer.change(issue, by, clock.instant(), true, draft -> {
            requireActive(draft.before());
            draft.archived(Optional.of(by));
        });
        events.publish(changed.issue(), by, ISSUE_ARCHIVED_ID);
    }

    /** @throws IllegalStateException when the issue is not archived, or its project is */
    public void restore(Issue issue, ApplicationUser by) {
        Changed changed = writer.change(issue, by, clock.instant(), true, draft -> {
            requireActive(draft.before().getProjectObject());
            require(draft.before().isArchived(), issue.getKey() + " is not archived");
            draft.archived(Optional.empty());
        });
        events.publish(changed.issue(), by, ISSUE_RESTORED_ID);
    }

    /**
     * Deletes the issue with its comments, links and history. The event carries it as it was; its links go without events of
     * their own (UNCONFIRMED).
     */
    public void delete(Issue issue, ApplicationUser by) {
        JiraIssue last = reader.byId(issue.getId())
                .orElseThrow(() -> new IllegalArgumentException("there is no issue " + issue.getKey()));
        tables.inTransaction(() -> new IssueTable(tables).delete(List.of(last.getId())));
        events.publish(last, by, ISSUE_DELETED_ID);
    }

    /** Makes the project and all its issues read-only. No event is published: that Jira has one was not seen (UNCONFIRMED). */
    public void archiveProject(Project project, ApplicationUser by) {
        requireActive(project);
        projects.setArchived(project, true);
    }

    /** The way back; no event either. */
    public void restoreProject(Project project, ApplicationUser by) {
        require(current(project).isArchived(), project.getKey() + " is not archived");
        projects.setArchived(project, false);
    }

    /** Deletes the project with its issues, of which no event tells one by one (UNCONFIRMED). */
    public void deleteProject(Project project, ApplicationUser by) {
        Project last = current(project);
        tables.inTransaction(() -> projects.delete(last));
        events.publisher().publish(new ProjectDeletedEvent(by, last));
    }

    private void apply(IssueEdit edit, IssueDraft draft) {
        JiraIssue before = draft.before();
        edit.summary().ifPresent(draft::summary);
        edit.description().ifPresent(draft::description);
        edit.priority().ifPresent(draft::priority);
        edit.assignee()
                .ifPresent(user -> draft.assignee(user.map(person -> FieldRules.assignee(person, reader.users()))));
        edit.labels().ifPresent(draft::labels);
        edit.securityLevel()
                .ifPresent(name -> draft.level(
                        name.map(level -> writer.level(before.getProjectObject(), level)), name, nameOfLevel(before)));
        edit.epic()
                .ifPresent(epic -> draft.epic(
                        epic.map(FieldRules::epic), before.fields().epicKey().flatMap(reader::byKey)));
        edit.flagged().ifPresent(draft::flagged);
    }

    private Changed change(Issue issue, ApplicationUser by, Consumer<IssueDraft> work) {
        return writer.change(issue, by, clock.instant(), false, draft -> {
            requireActive(draft.before());
            work.accept(draft);
        });
    }

    private JiraIssue changeInside(Issue issue, ApplicationUser by, Instant now, Consumer<IssueDraft> work) {
        return writer.change(issue, by, now, false, draft -> {
                    requireActive(draft.before());
                    work.accept(draft);
                })
                .issue();
    }

    private void publish(Changed changed, ApplicationUser by, Comment comment, List<Long> types) {
        events.publish(changed.issue(), by, comment, types, changed.draft().items());
    }

    private static List<Long> editTypes(IssueDraft draft) {
        if (!draft.changes("assignee")) {
            return List.of(ISSUE_UPDATED_ID);
        }
        return draft.items().size() == 1 ? List.of(ISSUE_ASSIGNED_ID) : List.of(ISSUE_UPDATED_ID, ISSUE_ASSIGNED_ID);
    }

    private static Long transitionType(String status, boolean done, boolean wasDone) {
        if (done) {
            return status.equals("Closed") ? ISSUE_CLOSED_ID : ISSUE_RESOLVED_ID;
        }
        if (wasDone) {
            return ISSUE_REOPENED_ID;
        }
        return status.equals("In Progress") ? ISSUE_WORKSTARTED_ID : ISSUE_GENERICEVENT_ID;
    }

    private IssueLinkType type(String name) {
        return links.types()
                .named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no link type " + name));
    }

    private Optional<String> nameOfLevel(JiraIssue issue) {
        return issue.stored().level().flatMap(levels::nameOf);
    }

    private void requireActive(JiraIssue issue) {
        requireActive(issue.getProjectObject());
        require(!issue.isArchived(), issue.getKey() + " is archived");
    }

    private void requireActive(Project project) {
        require(!current(project).isArchived(), project.getKey() + " is archived");
    }

    private Project current(Project project) {
        return projects.byId(project.getId())
                .orElseThrow(() -> new IllegalArgumentException("there is no project " + project.getKey()));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
