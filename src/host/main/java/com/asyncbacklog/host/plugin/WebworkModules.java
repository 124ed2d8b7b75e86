package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebworkAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code <webwork1>}. */
final class WebworkModules {

    private static final Set<String> ROLES = Set.of("use", "admin", "sysadmin");

    private WebworkModules() {}

    static List<WebworkAction> read(XmlElement module) {
        module.attributes("key", "name", "class").only("description", "actions");
        module.required("class");
        return module.requiredChild("actions").attributes().only("action").children("action").stream()
                .map(action -> action(module.required("key"), action))
                .toList();
    }

    private static WebworkAction action(String moduleKey, XmlElement action) {
        action.attributes("name", "alias", "roles-required").only("view");
        List<String> roles = Stream.of(
                        action.attribute("roles-required").orElse("").split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .toList();
        if (!ROLES.containsAll(roles)) {
            throw action.failure("one of the roles " + roles + " is unknown");
        }
        return new WebworkAction(moduleKey, action.required("name"), action.required("alias"), roles, views(action));
    }

    private static Map<String, String> views(XmlElement action) {
        Map<String, String> views = new LinkedHashMap<>();
        for (XmlElement view : action.children("view")) {
            view.attributes("name").only();
            String name = view.required("name");
            // Jira's own page for a breach of security, which apps repeat; the host has its own for every action.
            if (view.text().equals("/secure/views/securitybreach.jsp")) {
                continue;
            }
            if (!view.text().endsWith(".vm")) {
                throw new NotInThisHost(view.file() + ": the view " + view.text() + ", which is no Velocity template");
            }
            views.put(name, PluginPaths.relative(view.text()));
        }
        return views;
    }
}
