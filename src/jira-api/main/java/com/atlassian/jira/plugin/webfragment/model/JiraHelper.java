package com.atlassian.jira.plugin.webfragment.model;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What Jira puts under {@code helper} for web fragments: among other things the project that the page is about. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public class JiraHelper {

    private final Project project;

    @Unconfirmed("docs.atlassian.com/jira, JiraHelper of older versions, with the servlet API of Jira 11")
    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.project = project;
    }

    /** {@code null} on a page that is about no project. */
    public Project getProject() {
        return project;
    }
}
