package com.asyncbacklog.host.web;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts Jira's frame around the pages of apps, as their {@code <meta name="decorator">} asks: {@code atl.general}, or
 * {@code atl.admin} with the navigation of the administration or, where {@code admin.active.section} is
 * {@code atl.jira.proj.config}, of one project's settings. Seen in codescape/jira-scrum-poker, which runs on Jira 11.3.
 */
final class Decorator {

    private static final String PROJECT_SETTINGS = "atl.jira.proj.config";

    private final Jira jira;
    private final PageFrame frame;
    private final SettingsMenu menu;

    Decorator(Jira jira, PageFrame frame, SettingsMenu menu) {
        this.jira = jira;
        this.frame = frame;
        this.menu = menu;
    }

    /** Whether a page asks for a frame: that of a servlet gets none unless it does (unconfirmed). */
    static boolean isWanted(HtmlPage page) {
        return page.meta().containsKey("decorator");
    }

    /** @throws NotInThisHost naming a decorator other than the two */
    void write(HtmlPage page, int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String decorator = page.meta().getOrDefault("decorator", "atl.general");
        boolean admin = decorator.equals("atl.admin");
        if (!admin && !decorator.equals("atl.general")) {
            throw new NotInThisHost("the decorator " + decorator);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("bodyHtml", page.body());
        values.put("headHtml", page.head());
        values.put("titleHtml", page.title());
        if (admin) {
            addMenu(page, values);
        }
        List<String> contexts = admin ? List.of("atl.admin") : List.of();
        String template = admin ? "settings.vm" : "decorated.vm";
        frame.write(new Answer.Page(page.title(), template, values, contexts, Map.of(), status), request, response);
    }

    private void addMenu(HtmlPage page, Map<String, Object> values) {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        String tab = page.meta().getOrDefault("admin.active.tab", "");
        Optional<Project> project =
                page.meta().getOrDefault("admin.active.section", "").startsWith(PROJECT_SETTINGS)
                        ? menu.projectToShow(page.meta().getOrDefault("projectKey", ""), user)
                        : Optional.empty();
        if (project.isPresent()) {
            values.put("project", project.get());
            values.put("groups", menu.ofProject(project.get(), user, tab));
        } else {
            values.put("groups", menu.ofAdministration(user, tab));
        }
    }
}
