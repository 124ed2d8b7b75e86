package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.plugin.PluginDescriptor.ClassWithParams;
import com.asyncbacklog.host.plugin.PluginDescriptor.ConditionTree;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebItem;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebPanel;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebSection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code <web-item>}, {@code <web-section>} and {@code <web-panel>}. */
final class WebFragments {

    /** Jira's weight of a fragment that states none. */
    private static final int DEFAULT_WEIGHT = 1000;

    private WebFragments() {}

    static WebItem item(XmlElement module) {
        module.attributes("key", "name", "section", "weight")
                .only("description", "label", "tooltip", "link", "styleClass", "param", "condition", "conditions");
        XmlElement link = module.requiredChild("link").attributes("linkId").only();
        return new WebItem(
                module.required("key"),
                module.required("section"),
                weight(module),
                label(module),
                link.text(),
                link.attribute("linkId").orElse(""),
                module.child("styleClass").map(XmlElement::text).orElse(""),
                params(module),
                condition(module));
    }

    static WebSection section(XmlElement module) {
        module.attributes("key", "name", "location", "weight").only("description", "label", "condition", "conditions");
        return new WebSection(
                module.required("key"),
                module.required("location"),
                weight(module),
                module.child("label").isPresent() ? label(module) : "",
                condition(module));
    }

    static WebPanel panel(XmlElement module) {
        module.attributes("key", "name", "location", "weight")
                .only(
                        "description",
                        "label",
                        "context-provider",
                        "resource",
                        "condition",
                        "conditions",
                        "supports-ajax-load");
        return new WebPanel(
                module.required("key"),
                module.required("location"),
                weight(module),
                module.child("label").isPresent() ? label(module) : "",
                view(module),
                contextProvider(module),
                condition(module));
    }

    private static int weight(XmlElement module) {
        Optional<String> weight = module.attribute("weight");
        try {
            return weight.map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
        } catch (NumberFormatException failure) {
            throw module.failure("the weight \"" + weight.orElse("") + "\" is no number");
        }
    }

    private static String label(XmlElement module) {
        return module.requiredChild("label").attributes("key").only().required("key");
    }

    static String view(XmlElement module) {
        XmlElement view = module.requiredChild("resource")
                .attributes("name", "type", "location")
                .only();
        if (!view.required("name").equals("view") || !view.required("type").equals("velocity")) {
            throw new NotInThisHost(
                    module.file() + ": the view of <" + module.name() + "> in another form than Velocity");
        }
        return PluginPaths.relative(view.required("location"));
    }

    static ConditionTree condition(XmlElement parent) {
        List<ConditionTree> parts = conditions(parent);
        return parts.size() == 1 ? parts.get(0) : new ConditionTree.All(parts);
    }

    private static List<ConditionTree> conditions(XmlElement parent) {
        List<ConditionTree> parts = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.name().equals("condition")) {
                child.attributes("class", "invert").only("param");
                boolean invert =
                        child.attribute("invert").map(Boolean::parseBoolean).orElse(false);
                parts.add(new ConditionTree.One(new ClassWithParams(child.required("class"), params(child)), invert));
            } else if (child.name().equals("conditions")) {
                parts.add(group(child));
            }
        }
        return List.copyOf(parts);
    }

    private static ConditionTree group(XmlElement group) {
        group.attributes("type").only("condition", "conditions");
        List<ConditionTree> parts = conditions(group);
        return switch (group.attribute("type").orElse("AND")) {
            case "AND" -> new ConditionTree.All(parts);
            case "OR" -> new ConditionTree.Any(parts);
            default -> throw group.failure("the type is neither AND nor OR");
        };
    }

    /** {@code null} for none. */
    static ClassWithParams contextProvider(XmlElement module) {
        return module.child("context-provider")
                .map(WebFragments::classWithParams)
                .orElse(null);
    }

    private static ClassWithParams classWithParams(XmlElement element) {
        element.attributes("class").only("param");
        return new ClassWithParams(element.required("class"), params(element));
    }

    private static Map<String, String> params(XmlElement parent) {
        Map<String, String> params = new LinkedHashMap<>();
        for (XmlElement param : parent.children("param")) {
            param.attributes("name", "value").only();
            params.put(param.required("name"), param.attribute("value").orElseGet(param::text));
        }
        return Collections.unmodifiableMap(params);
    }
}
