package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Jira's issues; the class behind {@code IssueManager}. Only {@link #newestFirst} looks at permissions. */
public final class Issues implements IssueManager {

    private final IssueReader reader;
    private final IssueWriter writer;
    private final IssueViews views;
    private final SecurityLevels levels;

    Issues(IssueReader reader, IssueWriter writer, IssueViews views, SecurityLevels levels) {
        this.reader = reader;
        this.writer = writer;
        this.views = views;
        this.levels = levels;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : reader.byId(id).orElse(null);
    }

    /** Finds the issue by its key, or by one it had before it was moved; the case of letters counts. */
    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : reader.byKey(key).orElse(null);
    }

    /**
     * The issues of these ids. Jira promises neither their order nor what becomes of a missing one, so here they come by id, and
     * at the end stands a {@code null} for each that is missing (unconfirmed).
     */
    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        Set<Long> wanted = new TreeSet<>(ids);
        List<Issue> found = new ArrayList<>();
        Chunks.of(wanted)
                .forEach(some -> found.addAll(reader.list("where i.ID in (:ids) order by i.ID", Map.of("ids", some))));
        found.addAll(Collections.nCopies(wanted.size() - found.size(), null));
        return found;
    }

    /** All that the issue's page shows; also found by an old key. Whether the reader may see it is the page's to ask. */
    public Optional<IssueView> view(String key) {
        return reader.byKey(key).map(views::view);
    }

    /** The project's issues that the reader's security levels admit, newest number first; archived ones are left out. */
    public List<IssueRow> newestFirst(Project project, ApplicationUser reader, int limit, int offset) {
        return views.newestFirst(project, levels.of(reader, project), limit, offset);
    }

    /**
     * Creates an open issue of type <em>Task</em>, with no word to anybody: data of a test or a demo. What a user does goes
     * through {@link IssueChanges}.
     */
    public Issue create(Project project, String summary, ApplicationUser reporter, Instant now) {
        return writer.create(NewIssue.of(project, "Task", summary), reporter, now);
    }
}
