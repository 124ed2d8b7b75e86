package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** {@code /secure/BrowseProjects.jspa}: the projects that the reader may browse. */
final class ProjectsPage implements PageMaker {

    private final Jira jira;

    ProjectsPage(Jira jira) {
        this.jira = jira;
    }

    @Override
    public Answer make(HttpServletRequest request, ApplicationUser user) {
        String title = jira.authentication().getI18nHelper().getText("page.projects.title");
        return new Answer.Page(
                title, "projects.vm", Map.of("projects", jira.projects().visibleTo(user)));
    }
}
