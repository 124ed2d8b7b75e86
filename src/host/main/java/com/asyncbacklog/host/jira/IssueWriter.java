package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes new and changed issues with their history; says nothing to anybody. */
final class IssueWriter {

    private static final long NO_EXPORT = -1;

    private final Tables tables;
    private final IssueTable table;
    private final IssueReader reader;
    private final SecurityLevels levels;
    private final History history;

    IssueWriter(Tables tables, IssueReader reader, SecurityLevels levels, History history) {
        this.tables = tables;
        this.table = new IssueTable(tables);
        this.reader = reader;
        this.levels = levels;
        this.history = history;
    }

    /** What a change came to; the issue is as it is now. */
    record Changed(JiraIssue issue, IssueDraft draft) {}

    JiraIssue create(NewIssue wanted, ApplicationUser by, Instant moment) {
        ObjectNode fields = fields(wanted, by, moment.truncatedTo(ChronoUnit.MILLIS));
        Project project = wanted.project();
        Optional<Long> level = wanted.securityLevel().map(name -> level(project, name));
        long id = table.nextId();
        tables.inTransaction(() -> {
            long number = table.nextNumber(project);
            String key = project.getKey() + "-" + number;
            ExportedIssue issue = new ExportedIssue(Optional.of(id), key, project.getKey(), number, fields);
            table.replace(List.of(new IssueTable.Row(id, issue, project, level, NO_EXPORT)));
        });
        return reader.byId(id).orElseThrow();
    }

    /**
     * Changes an issue that nobody else changes meanwhile. Without an entry for the change log, nothing is written unless
     * {@code always}. Runs in the transaction of its caller, if there is one.
     *
     * @throws IllegalArgumentException when there is no such issue
     */
    Changed change(Issue issue, ApplicationUser by, Instant moment, boolean always, Consumer<IssueDraft> work) {
        Instant now = moment.truncatedTo(ChronoUnit.MILLIS);
        IssueDraft[] made = new IssueDraft[1];
        tables.inTransaction(() -> {
            FieldRules.require(table.lock(issue.getId()), "there is no issue " + issue.getKey());
            JiraIssue before = reader.byId(issue.getId()).orElseThrow();
            IssueDraft draft = new IssueDraft(before, reader.parse(before.stored()), now);
            work.accept(draft);
            made[0] = draft;
            if (always || !draft.items().isEmpty()) {
                table.update(draft.row());
            }
            if (!draft.items().isEmpty()) {
                history.add(issue.getId(), by, now, draft.items());
            }
        });
        return new Changed(reader.byId(issue.getId()).orElseThrow(), made[0]);
    }

    long level(Project project, String name) {
        return levels.idOf(project.getId(), name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the project " + project.getKey() + " has no security level " + name));
    }

    private ObjectNode fields(NewIssue wanted, ApplicationUser by, Instant now) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("summary", FieldRules.summary(wanted.summary()));
        fields.put("description", wanted.description().orElse(""));
        fields.put("created", now.toString()).put("updated", now.toString());
        fields.putObject("issuetype").put("name", wanted.type()).put("subtask", false);
        fields.putObject("priority").put("name", wanted.priority().orElse("Medium"));
        fields.putObject("status")
                .put("name", "Open")
                .putObject("statusCategory")
                .put("key", "new");
        ArrayNode labels = fields.putArray("labels");
        wanted.labels().stream().map(FieldRules::label).distinct().forEach(labels::add);
        wanted.assignee()
                .map(user -> FieldRules.assignee(user, reader.users()))
                .ifPresent(user -> fields.set("assignee", People.reference(user.getKey())));
        wanted.epic()
                .map(FieldRules::epic)
                .ifPresent(
                        epic -> fields.putObject("epic").put("id", epic.getId()).put("key", epic.getKey()));
        if (by != null) {
            fields.set("reporter", People.reference(by.getKey()));
            fields.set("creator", People.reference(by.getKey()));
        }
        return fields;
    }
}
