package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An issue while it is changed: its new fields, and what Jira's change log will say. Names in the log are Jira's. */
final class IssueDraft {

    private final JiraIssue before;
    private final Instant now;
    private final ObjectNode fields;
    private final List<ChangeItemBean> items = new ArrayList<>();
    private Project project;
    private String key;
    private long number;
    private Optional<Long> level;

    IssueDraft(JiraIssue before, ObjectNode fields, Instant now) {
        this.before = before;
        this.fields = fields;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        project = before.getProjectObject();
        key = before.getKey();
        number = before.stored().number();
        level = before.stored().level();
    }

    JiraIssue before() {
        return before;
    }

    /** When the change happens, in whole milliseconds as Jira stores them. */
    Instant now() {
        return now;
    }

    List<ChangeItemBean> items() {
        return List.copyOf(items);
    }

    /** Whether what the log says touches this field. */
    boolean changes(String field) {
        return items.stream().anyMatch(item -> item.getField().equals(field));
    }

    void summary(String text) {
        system("summary", null, before.getSummary(), null, FieldRules.summary(text));
        fields.put("summary", text);
    }

    void description(String text) {
        system("description", null, before.getDescription(), null, text.isEmpty() ? null : text);
        fields.put("description", text);
    }

    void priority(String name) {
        system("priority", null, before.fields().priority().orElse(null), null, name);
        fields.putObject("priority").put("name", name);
    }

    void assignee(Optional<ApplicationUser> user) {
        ApplicationUser earlier = before.getAssignee();
        system(
                "assignee",
                earlier == null ? null : earlier.getKey(),
                earlier == null ? null : earlier.getDisplayName(),
                user.map(ApplicationUser::getKey).orElse(null),
                user.map(ApplicationUser::getDisplayName).orElse(null));
        fields.set("assignee", user.map(one -> People.reference(one.getKey())).orElse(null));
    }

    void labels(List<String> words) {
        List<String> distinct =
                words.stream().map(FieldRules::label).distinct().sorted().toList();
        List<String> earlier = before.fields().labels().stream().sorted().toList();
        system("labels", null, String.join(" ", earlier), null, String.join(" ", distinct));
        ArrayNode array = fields.putArray("labels");
        distinct.forEach(array::add);
    }

    void level(Optional<Long> id, Optional<String> name, Optional<String> earlierName) {
        system(
                "security",
                level.map(String::valueOf).orElse(null),
                earlierName.orElse(null),
                id.map(String::valueOf).orElse(null),
                name.orElse(null));
        level = id;
    }

    void epic(Optional<Issue> epic, Optional<JiraIssue> earlier) {
        custom(
                "Epic Link",
                earlier.map(issue -> issue.getId().toString()).orElse(null),
                earlier.map(JiraIssue::getKey).orElse(null),
                epic.map(issue -> issue.getId().toString()).orElse(null),
                epic.map(Issue::getKey).orElse(null));
        fields.remove("epic");
        epic.ifPresent(
                issue -> fields.putObject("epic").put("id", issue.getId()).put("key", issue.getKey()));
    }

    void flagged(boolean impediment) {
        String earlier = before.fields().flagged() ? CustomFields.IMPEDIMENT : "";
        custom("Flagged", null, earlier, null, impediment ? CustomFields.IMPEDIMENT : "");
        fields.put("flagged", impediment);
    }

    void status(String name, String category) {
        system("status", null, before.stored().status(), null, name);
        fields.putObject("status").put("name", name).putObject("statusCategory").put("key", category);
    }

    void resolution(Optional<String> name) {
        system("resolution", null, before.fields().resolution().orElse(null), null, name.orElse(null));
        fields.remove("resolution");
        name.ifPresent(word -> fields.putObject("resolution").put("name", word));
    }

    void resolved(Optional<Instant> at) {
        fields.remove("resolutiondate");
        at.ifPresent(moment -> fields.put("resolutiondate", moment.toString()));
    }

    /** Puts the issue elsewhere; what belongs to its old project alone it loses. */
    void moveTo(Project target, long nextNumber) {
        String newKey = target.getKey() + "-" + nextNumber;
        system(
                "project",
                before.getProjectId().toString(),
                project.getName(),
                target.getId().toString(),
                target.getName());
        system("Key", null, key, null, newKey);
        project = target;
        number = nextNumber;
        key = newKey;
        fields.putObject("project")
                .put("id", target.getId().toString())
                .put("key", target.getKey())
                .put("name", target.getName());
        List.of("components", "fixVersions", "versions").forEach(fields::putArray);
    }

    void archived(Optional<ApplicationUser> by) {
        fields.remove(List.of("archiveddate", "archivedby"));
        by.ifPresent(user -> {
            fields.put("archiveddate", now.toString());
            fields.set("archivedby", People.reference(user.getKey()));
        });
    }

    void comment(long id, String body, ApplicationUser by) {
        ObjectNode comment = fields.withObject("/comment")
                .withArray("/comments")
                .addObject()
                .put("id", Long.toString(id))
                .put("body", body)
                .put("created", now.toString());
        if (by != null) {
            comment.set("author", People.reference(by.getKey()));
        }
    }

    /** A link appears in the log of both its issues, with the other's key as its id. */
    void linked(String relation, Issue other) {
        system("Link", null, null, other.getKey(), "This issue " + relation + " " + other.getKey());
    }

    void unlinked(String relation, Issue other) {
        system("Link", other.getKey(), "This issue " + relation + " " + other.getKey(), null, null);
    }

    IssueTable.Row row() {
        fields.put("updated", now.toString());
        ExportedIssue issue = new ExportedIssue(Optional.of(before.getId()), key, project.getKey(), number, fields);
        return new IssueTable.Row(
                before.getId(), issue, project, level, before.stored().export());
    }

    private void system(String field, String from, String fromText, String to, String toText) {
        note(ChangeItemBean.STATIC_FIELD, field, from, fromText, to, toText);
    }

    private void custom(String field, String from, String fromText, String to, String toText) {
        note(ChangeItemBean.CUSTOM_FIELD, field, from, fromText, to, toText);
    }

    private void note(String kind, String field, String from, String fromText, String to, String toText) {
        if (!Objects.equals(from, to) || !Objects.equals(fromText, toText)) {
            items.add(new ChangeItemBean(kind, field, from, fromText, to, toText, Timestamp.from(now)));
        }
    }
}
