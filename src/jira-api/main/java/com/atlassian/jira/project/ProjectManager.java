package com.atlassian.jira.project;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import java.util.List;

/** Finds projects; checks no permission. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface ProjectManager {

    /** The project, {@code null} when there is none. */
    Project getProjectObj(Long id);

    /** The project that has this key now; {@code null} when there is none. */
    Project getProjectByCurrentKey(String key);

    /** All projects; whether archived ones are among them is not known. */
    @Unconfirmed("docs.atlassian.com/jira/server, ProjectManager")
    List<Project> getProjects();
}
