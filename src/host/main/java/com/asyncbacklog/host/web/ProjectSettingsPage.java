package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /plugins/servlet/project-config/KEY/summary}: the first page of a project's settings, for those who administer it.
 * That all others get the answer for what is missing is unconfirmed.
 */
final class ProjectSettingsPage implements PageMaker {

    private static final Pattern ADDRESS = Pattern.compile("/([^/]+)(?:/(?:summary)?)?");

    private final Jira jira;
    private final SettingsMenu menu;

    ProjectSettingsPage(Jira jira, SettingsMenu menu) {
        this.jira = jira;
        this.menu = menu;
    }

    @Override
    public Answer make(HttpServletRequest request, ApplicationUser user) {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<Project> found = address.matches()
                ? jira.projects().byKey(address.group(1)).filter(project -> menu.mayAdminister(project, user))
                : Optional.empty();
        if (found.isEmpty()) {
            return new Answer.Missing();
        }
        Project project = found.get();
        Map<String, Object> values = new HashMap<>();
        values.put("project", project);
        values.put("groups", menu.ofProject(project, user, "view_project_summary"));
        return new Answer.Page(
                project.getName(),
                "project-summary.vm",
                values,
                List.of("atl.admin"),
                Map.of("project-key", project.getKey()),
                200);
    }
}
