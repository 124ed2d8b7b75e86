package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.IssueRow;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /projects/KEY}: the project's sidebar, and beside it the list of issues or, with {@code selectedItem}, the panels whose
 * location is that token to the letter.
 */
final class ProjectPage implements PageMaker {

    private static final int ISSUES_PER_PAGE = 50;

    private final Jira jira;
    private final WebFragments fragments;
    private final SettingsMenu menu;

    ProjectPage(Jira jira, WebFragments fragments, SettingsMenu menu) {
        this.jira = jira;
        this.menu = menu;
        this.fragments = fragments;
    }

    /** An entry of the sidebar. */
    public record Entry(WebFragments.Link link, boolean selected) {}

    /**
     * A line of the list of issues.
     *
     * @param assignee {@code null} for nobody
     */
    public record Line(
            String key, String summary, String type, IssueSheet.Status status, Person assignee, Dates.Shown updated) {}

    /** Links to the pages before and after; {@code null} for none. */
    public record Paging(Integer previous, Integer next) {}

    @Override
    public Answer make(HttpServletRequest request, ApplicationUser user) {
        Optional<Project> found = project(request)
                .filter(project -> jira.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user));
        if (found.isEmpty()) {
            return new Answer.Missing();
        }
        Project project = found.get();
        String selected = request.getParameter("selectedItem");
        Map<String, Object> context = context(request, project, user);
        Map<String, Object> values = new HashMap<>();
        values.put("project", project);
        values.put("issuesSelected", selected == null);
        values.put("administrable", menu.mayAdminister(project, user));
        values.put("entries", entries(selected, context));
        if (selected == null) {
            addIssues(values, project, user, start(request));
        } else {
            List<WebFragments.Rendered> panels = fragments.panels(selected, context);
            if (panels.isEmpty()) {
                return new Answer.Missing();
            }
            values.put("panels", panels);
        }
        return new Answer.Page(
                project.getName(), "project.vm", values, List.of(), Map.of("project-key", project.getKey()), 200);
    }

    /**
     * No {@code project}: that sidebar pages get one is not confirmed, while an app for Jira 8 takes it from the helper.
     */
    private static Map<String, Object> context(HttpServletRequest request, Project project, ApplicationUser user) {
        JiraHelper helper = new JiraHelper(request, project, Map.of());
        return Map.of("helper", helper, "user", user, "pathEncodedProjectKey", LocalAddress.encode(project.getKey()));
    }

    private Optional<Project> project(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return jira.projects().byKey(path.replaceAll("^/|/$", ""));
    }

    private List<Entry> entries(String selected, Map<String, Object> context) {
        return fragments.links("jira.project.sidebar.plugins.navigation", context).stream()
                .map(link -> new Entry(link, selected != null && link.address().endsWith("selectedItem=" + selected)))
                .toList();
    }

    private void addIssues(Map<String, Object> values, Project project, ApplicationUser user, int start) {
        var dates = new Dates(jira.users().zoneOf(user), jira.users().localeOf(user));
        List<IssueRow> rows = jira.issues().newestFirst(project, user, ISSUES_PER_PAGE + 1, start);
        values.put(
                "issues",
                rows.stream()
                        .limit(ISSUES_PER_PAGE)
                        .map(row -> line(row, dates))
                        .toList());
        values.put(
                "paging",
                new Paging(
                        start == 0 ? null : Math.max(0, start - ISSUES_PER_PAGE),
                        rows.size() > ISSUES_PER_PAGE ? start + ISSUES_PER_PAGE : null));
    }

    private Line line(IssueRow row, Dates dates) {
        return new Line(
                row.key(),
                row.summary(),
                row.type(),
                IssueSheet.Status.of(row.status(), row.statusCategory()),
                row.assignee().map(user -> Person.of(user, jira.users())).orElse(null),
                dates.show(row.updated()));
    }

    private static int start(HttpServletRequest request) {
        String start = request.getParameter("startIndex");
        return start != null && start.matches("\\d{1,8}") ? Integer.parseInt(start) : 0;
    }
}
