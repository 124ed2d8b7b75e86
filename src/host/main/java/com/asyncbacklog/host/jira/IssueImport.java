package com.asyncbacklog.host.jira;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the issues of one export. An issue that was here under the same key is replaced and keeps its id, since apps store the
 * id; one whose key changed since the file was last read was moved, and its old key is remembered.
 */
final class IssueImport {

    private static final int BATCH = 500;

    private final IssueTable table;
    private final Projects projects;
    private final SecurityLevels levels;
    private final People people;
    private final ExportedLinks links;
    private final long export;
    private final long earlier;
    private final Map<String, Project> projectsByKey = new HashMap<>();
    private final Map<String, ExportedIssue> waiting = new LinkedHashMap<>();

    /**
     * Begins to write.
     *
     * @param export the number of this reading
     * @param earlier the number under which the same file was read before; 0 if it was not
     */
    IssueImport(
            IssueTable table,
            Projects projects,
            Permissions permissions,
            People people,
            ExportedLinks links,
            long export,
            long earlier) {
        this.table = table;
        this.links = links;
        this.projects = projects;
        this.levels = permissions.securityLevels();
        this.people = people;
        this.export = export;
        this.earlier = earlier;
    }

    void add(ExportedIssue issue) {
        waiting.put(issue.key(), issue);
        if (waiting.size() == BATCH) {
            write();
        }
    }

    /** Writes the rest, and removes the issues that the file no longer has. */
    void finish() {
        write();
        table.deleteAllOf(earlier);
        links.write();
    }

    private void write() {
        List<Long> ids =
                waiting.values().stream().flatMap(issue -> issue.id().stream()).toList();
        Map<Long, IssueTable.Identity> known = new HashMap<>();
        table.known(ids, waiting.keySet()).forEach(issue -> known.put(issue.id(), issue));
        Map<String, Long> idsByKey = new HashMap<>();
        known.values().forEach(issue -> idsByKey.put(issue.key(), issue.id()));

        List<IssueTable.Row> rows = new ArrayList<>();
        for (ExportedIssue issue : waiting.values()) {
            long id = idFor(issue, known, idsByKey);
            Optional.ofNullable(known.put(id, new IssueTable.Identity(id, issue.key(), export)))
                    .filter(before -> !before.key().equals(issue.key()))
                    .ifPresent(before -> table.rememberOldKey(before.key(), id));
            rows.add(row(id, issue));
        }
        waiting.clear();
        table.replace(rows);
    }

    private long idFor(ExportedIssue issue, Map<Long, IssueTable.Identity> known, Map<String, Long> idsByKey) {
        if (idsByKey.containsKey(issue.key())) {
            return idsByKey.get(issue.key());
        }
        return issue.id()
                .filter(id -> !known.containsKey(id) || known.get(id).export() == earlier)
                .orElseGet(table::nextId);
    }

    private IssueTable.Row row(long id, ExportedIssue issue) {
        Project project = projectsByKey.computeIfAbsent(
                issue.projectKey(),
                key -> projects.byKey(key)
                        .orElseGet(() -> projects.keepingId(issue.projectId(), key, issue.projectName(), null)));
        people.replaceIn(issue.fields());
        links.takeFrom(issue);
        return new IssueTable.Row(id, issue, project, level(issue, project), export);
    }

    /** An export doesn't say who belongs to a level: those who see every project do, and nobody else. */
    private Optional<Long> level(ExportedIssue issue, Project project) {
        return issue.securityLevel()
                .map(name -> levels.idOf(project.getId(), name)
                        .orElseGet(() -> levels.define(
                                project, name, Holder.group(Groups.EVERYWHERE), Holder.group(Groups.ADMINISTRATORS))));
    }
}
