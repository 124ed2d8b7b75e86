package com.asyncbacklog.host.web;

import com.asyncbacklog.host.plugin.PluginDescriptor.ClassWithParams;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebItem;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebPanel;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebSection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.web.ContextProvider;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The links and panels that installed apps put on Jira's pages, lightest first. Conditions and context providers are created
 * once, when the app is installed, and asked in each request.
 */
final class WebFragments {

    private static final Logger LOG = LoggerFactory.getLogger(WebFragments.class);

    private final List<Item> items = new ArrayList<>();
    private final List<SectionOfApp> sections = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();
    private final Supplier<Map<String, Object>> defaults;

    /**
     * Creates what the apps' modules name.
     *
     * @param defaults what each template finds, {@code $i18n} among it; read anew for each page
     */
    WebFragments(List<FragmentApp> apps, Supplier<Map<String, Object>> defaults) {
        this.defaults = defaults;
        for (FragmentApp app : apps) {
            app.items().forEach(item -> items.add(item(app, item)));
            app.sections().forEach(section -> sections.add(section(app, section)));
            app.panels().forEach(panel -> panels.add(panel(app, panel)));
        }
        items.sort(Comparator.comparingInt(item -> item.module().weight()));
        sections.sort(Comparator.comparingInt(section -> section.module().weight()));
        panels.sort(Comparator.comparingInt(panel -> panel.module().weight()));
    }

    /** A link as people see it; an address that begins with a slash is below the context path. */
    public record Link(String id, String label, String address, String styleClass, String iconClass) {}

    /**
     * A group of links as people see it.
     *
     * @param label empty for none
     */
    public record Section(String key, String label, List<Link> links) {}

    /**
     * A panel as people see it.
     *
     * @param key of the module
     * @param completeKey {@code plugin.key:module-key}
     * @param label empty for none
     * @param html ready to be inserted; empty when it failed
     */
    public record Rendered(String key, String completeKey, String label, String html, boolean failed) {}

    /** The links of a section that their conditions show. */
    List<Link> links(String section, Map<String, Object> context) {
        return items.stream()
                .filter(item -> item.module().section().equals(section))
                .filter(item -> item.conditions().show(context))
                .map(item -> link(item, values(context)))
                .toList();
    }

    /**
     * The sections of a location that their conditions show, each with the links of {@code location/key}. One without links is
     * left out (unconfirmed).
     */
    List<Section> sections(String location, Map<String, Object> context) {
        return sections.stream()
                .filter(section -> section.module().location().equals(location))
                .filter(section -> section.conditions().show(context))
                .map(section -> new Section(
                        section.module().key(),
                        label(section.module().labelKey(), values(context)),
                        links(location + "/" + section.module().key(), context)))
                .filter(section -> !section.links().isEmpty())
                .toList();
    }

    /** The panels of a location that their conditions show; one that fails leaves the others whole. */
    List<Rendered> panels(String location, Map<String, Object> context) {
        return panels.stream()
                .filter(panel -> panel.module().location().equals(location))
                .filter(panel -> panel.conditions().show(context))
                .map(panel -> render(panel, context))
                .toList();
    }

    private record Item(FragmentApp app, WebItem module, Conditions conditions) {}

    private record SectionOfApp(WebSection module, Conditions conditions) {}

    private record Panel(
            FragmentApp app, WebPanel module, String completeKey, Conditions conditions, ContextProvider provider) {}

    private static Item item(FragmentApp app, WebItem module) {
        String completeKey = app.key() + ":" + module.key();
        return new Item(app, module, new Conditions(completeKey, app, module.condition()));
    }

    private static SectionOfApp section(FragmentApp app, WebSection module) {
        String completeKey = app.key() + ":" + module.key();
        return new SectionOfApp(module, new Conditions(completeKey, app, module.condition()));
    }

    private static Panel panel(FragmentApp app, WebPanel module) {
        String completeKey = app.key() + ":" + module.key();
        var conditions = new Conditions(completeKey, app, module.condition());
        return new Panel(app, module, completeKey, conditions, contextProvider(app, module.contextProvider()));
    }

    /** @param named {@code null} for none */
    static ContextProvider contextProvider(FragmentApp app, ClassWithParams named) {
        if (named == null) {
            return null;
        }
        ContextProvider provider = app.instances().create(named.className(), ContextProvider.class);
        provider.init(named.params());
        return provider;
    }

    private static Link link(Item item, Map<String, Object> values) {
        WebItem module = item.module();
        return new Link(
                orEmpty(module.linkId()),
                label(module.labelKey(), values),
                item.app().templates().fragment(orEmpty(module.link()), values).strip(),
                orEmpty(module.styleClass()),
                module.params().getOrDefault("iconClass", ""));
    }

    private Rendered render(Panel panel, Map<String, Object> context) {
        String key = panel.module().key();
        String label = label(panel.module().labelKey(), values(context));
        try {
            Map<String, Object> values = values(provided(panel, context));
            var out = new StringWriter();
            panel.app().templates().render(panel.module().view(), values, out);
            return new Rendered(key, panel.completeKey(), label, out.toString(), false);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Error rendering '{}'", panel.completeKey(), e);
            return new Rendered(key, panel.completeKey(), label, "", true);
        }
    }

    /**
     * What a provider answers takes the place of the page's own context: what it leaves out, its template does not have.
     * Seen in the source of {@code DefaultWebPanelModuleDescriptor} of older platforms; unconfirmed for 11.
     */
    private static Map<String, Object> provided(Panel panel, Map<String, Object> context) {
        return panel.provider() == null ? context : panel.provider().getContextMap(new HashMap<>(context));
    }

    private Map<String, Object> values(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(defaults.get());
        values.putAll(context);
        return values;
    }

    private static String label(String key, Map<String, Object> values) {
        boolean none = key == null || key.isEmpty();
        return none ? "" : ((I18nHelper) values.get("i18n")).getText(key);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
