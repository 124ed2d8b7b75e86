package com.atlassian.jira.project;

import com.asyncbacklog.signatures.Confirmed;

/** Finds projects; checks no permission. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface ProjectManager {

    /** The project, {@code null} when there is none. */
    Project getProjectObj(Long id);

    /** The project that has this key now; {@code null} when there is none. */
    Project getProjectByCurrentKey(String key);
}
