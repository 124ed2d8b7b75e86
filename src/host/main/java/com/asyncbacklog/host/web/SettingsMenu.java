package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The navigation beside the pages of the administration and of a project's settings: Jira's own entries and those of apps. */
final class SettingsMenu {

    private static final String PROJECT = "atl.jira.proj.config";
    private static final String APPS = "admin_plugins_menu";

    /** Jira's own groups of a project's settings, which have no heading of their own here. */
    private static final List<String> PROJECT_GROUPS =
            List.of("projectgroup1", "projectgroup2", "projectgroup3", "projectgroup4");

    private final Jira jira;
    private final WebFragments fragments;

    SettingsMenu(Jira jira, WebFragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    /** An entry; {@code selected} when it leads to the page at hand. */
    public record Entry(String id, String label, String address, boolean selected) {}

    /**
     * Entries under a heading.
     *
     * @param label empty for none
     */
    public record Group(String label, List<Entry> entries) {}

    /** The project of the key, if the reader may see the frame of its settings. */
    Optional<Project> projectToShow(String key, ApplicationUser user) {
        return jira.projects().byKey(key).filter(project -> maySee(project, user));
    }

    /** Those who administer the project or, as in Jira, all of Jira. */
    boolean mayAdminister(Project project, ApplicationUser user) {
        return jira.permissions().hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                || jira.users().isAdministrator(user);
    }

    List<Group> ofProject(Project project, ApplicationUser user, String selectedId) {
        String key = LocalAddress.encode(project.getKey());
        Map<String, Object> context = new HashMap<>(Map.of("project", project, "projectKeyEncoded", key));
        context.put("user", user);
        List<Group> groups = new ArrayList<>();
        if (mayAdminister(project, user)) {
            String summary = "/plugins/servlet/project-config/" + key + "/summary";
            groups.add(ownGroup("page.settings.summary", "view_project_summary", summary, selectedId));
        }
        for (String group : PROJECT_GROUPS) {
            add(groups, "", fragments.links(PROJECT + "/" + group, context), selectedId);
        }
        fragments
                .sections(PROJECT, context)
                .forEach(section -> add(groups, section.label(), section.links(), selectedId));
        return groups;
    }

    /** {@code user} may be {@code null}; who is no administrator finds what apps show to everybody. */
    List<Group> ofAdministration(ApplicationUser user, String selectedId) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", user);
        List<Group> groups = new ArrayList<>();
        if (jira.users().isAdministrator(user)) {
            groups.add(ownGroup("page.apps.title", "upm-admin-link", "/plugins/servlet/upm", selectedId));
        }
        fragments.sections(APPS, context).forEach(section -> add(groups, section.label(), section.links(), selectedId));
        return groups;
    }

    private boolean maySee(Project project, ApplicationUser user) {
        return jira.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
                || mayAdminister(project, user);
    }

    private Group ownGroup(String labelKey, String id, String address, String selectedId) {
        String label = jira.authentication().getI18nHelper().getText(labelKey);
        return new Group("", List.of(new Entry(id, label, address, id.equals(selectedId))));
    }

    private static void add(List<Group> groups, String label, List<WebFragments.Link> links, String selectedId) {
        if (!links.isEmpty()) {
            groups.add(new Group(
                    label,
                    links.stream()
                            .map(link -> new Entry(
                                    link.id(),
                                    link.label(),
                                    link.address(),
                                    !link.id().isEmpty() && link.id().equals(selectedId)))
                            .toList()));
        }
    }
}
