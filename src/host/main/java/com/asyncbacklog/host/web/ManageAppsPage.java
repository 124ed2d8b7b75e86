package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.plugin.Plugin;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /plugins/servlet/upm}: the installed apps, for administrators, with the navigation of the administration. */
final class ManageAppsPage implements PageMaker {

    private final Jira jira;
    private final List<Plugin> plugins;
    private final SettingsMenu menu;

    ManageAppsPage(Jira jira, List<Plugin> plugins, SettingsMenu menu) {
        this.jira = jira;
        this.plugins = plugins;
        this.menu = menu;
    }

    /** An installed app. */
    public record App(String name, String key, String version) {}

    @Override
    public Answer make(HttpServletRequest request, ApplicationUser user) {
        if (!jira.users().isAdministrator(user)) {
            return new Answer.Forbidden();
        }
        Map<String, Object> values = new HashMap<>();
        values.put("groups", menu.ofAdministration(user, "upm-admin-link"));
        values.put(
                "apps",
                plugins.stream()
                        .map(Plugin::descriptor)
                        .map(app -> new App(app.name(), app.key(), app.version()))
                        .toList());
        String title = jira.authentication().getI18nHelper().getText("page.apps.title");
        return new Answer.Page(title, "apps.vm", values, List.of("atl.admin"), Map.of(), 200);
    }
}
