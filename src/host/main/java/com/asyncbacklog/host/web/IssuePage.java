package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.IssueView;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /browse/KEY}: the issue view. */
final class IssuePage implements PageMaker {

    /** The sections behind the button <em>More</em>, in Jira's order. */
    private static final List<String> OPERATIONS = List.of(
            "operations-top-level",
            "operations-work",
            "operations-attachments",
            "operations-voteswatchers",
            "operations-subtasks",
            "operations-operations",
            "operations-delete");

    private final Jira jira;
    private final WebFragments fragments;

    IssuePage(Jira jira, WebFragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    @Override
    public Answer make(HttpServletRequest request, ApplicationUser user) {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<IssueView> found = jira.issues()
                .view(key)
                .filter(view ->
                        jira.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, view.issue(), user));
        if (found.isEmpty()) {
            return new Answer.Missing();
        }
        IssueView view = found.get();
        boolean moved = !view.key().equals(key);
        return moved ? new Answer.Redirect("/browse/" + view.key()) : page(view, user, request);
    }

    private Answer page(IssueView view, ApplicationUser user, HttpServletRequest request) {
        var project = view.issue().getProjectObject();
        Map<String, Object> context = Map.of("issue", view.issue(), "project", project, "user", user);
        Map<String, Object> values = new HashMap<>();
        values.put("issue", IssueSheet.of(view, user, "all".equals(request.getParameter("comments")), jira));
        values.put("project", project);
        values.put(
                "operations",
                OPERATIONS.stream()
                        .flatMap(section -> fragments.links(section, context).stream())
                        .toList());
        values.put("sections", fragments.sections("opsbar-operations", context));
        values.put("tools", fragments.links("jira.issue.tools", context));
        values.put("leftPanels", fragments.panels("atl.jira.view.issue.left.context", context));
        values.put("rightPanels", fragments.panels("atl.jira.view.issue.right.context", context));
        String title = "[" + view.key() + "] " + view.summary();
        return new Answer.Page(
                title, "issue.vm", values, List.of("jira.view.issue"), Map.of("issue-key", view.key()), 200);
    }
}
