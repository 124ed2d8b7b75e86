package com.asyncbacklog.updates;

import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;

/** An export that was asked for and is allowed. */
record UpdateExport(ProjectRef project, ExportRange range, ExportFormat format, Reader reader) {

    /** {@code ALOY-updates-2026-03-01-2026-03-07.md}: a project's key has only letters, digits and underscores. */
    String fileName() {
        return "%s-updates-%s-%s.%s".formatted(project.key(), range.from(), range.to(), format.value());
    }
}
