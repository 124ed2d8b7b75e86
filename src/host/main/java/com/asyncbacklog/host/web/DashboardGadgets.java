package com.asyncbacklog.host.web;

import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginDescriptor.DashboardItem;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The {@code <dashboard-item>} modules of apps. A view's context provider is told the user; what else Jira tells it
 * ({@code dashboardItem}, {@code dashboard}) is unconfirmed and left out. That the view lacks what the provider's answer lacks is
 * unconfirmed, and so with panels; that an item whose condition fails is shown nowhere is unconfirmed too.
 */
final class DashboardGadgets {

    private final List<Gadget> gadgets = new ArrayList<>();
    private final Supplier<Map<String, Object>> defaults;

    /** @param defaults what each template finds; read anew for each page */
    DashboardGadgets(List<Plugin> plugins, Supplier<Map<String, Object>> defaults) {
        this.defaults = defaults;
        for (Plugin plugin : plugins) {
            FragmentApp app = FragmentApp.of(plugin);
            plugin.descriptor().dashboardItems().forEach(module -> gadgets.add(gadget(app, module)));
        }
        gadgets.sort(Comparator.comparing(Gadget::completeKey));
    }

    /** @param provider {@code null} for none */
    record Gadget(
            String completeKey,
            DashboardItem module,
            FragmentApp app,
            Conditions conditions,
            ContextProvider provider) {}

    /** Those that the user may put on a dashboard, and see there. */
    List<Gadget> availableTo(ApplicationUser user) {
        return gadgets.stream()
                .filter(gadget -> gadget.conditions().show(Map.of("user", user)))
                .toList();
    }

    Optional<Gadget> available(String completeKey, ApplicationUser user) {
        return availableTo(user).stream()
                .filter(gadget -> gadget.completeKey().equals(completeKey))
                .findFirst();
    }

    /** The view's HTML; empty when the item has none. */
    String view(Gadget gadget, ApplicationUser user) {
        if (gadget.module().view().isEmpty()) {
            return "";
        }
        Map<String, Object> context = new HashMap<>(Map.of("user", user));
        Map<String, Object> values = new HashMap<>(defaults.get());
        values.putAll(gadget.provider() == null ? context : gadget.provider().getContextMap(context));
        var out = new StringWriter();
        gadget.app().templates().render(gadget.module().view(), values, out);
        return out.toString();
    }

    private static Gadget gadget(FragmentApp app, DashboardItem module) {
        String completeKey = app.key() + ":" + module.key();
        return new Gadget(
                completeKey,
                module,
                app,
                new Conditions(completeKey, app, module.condition()),
                WebFragments.contextProvider(app, module.contextProvider()));
    }
}
