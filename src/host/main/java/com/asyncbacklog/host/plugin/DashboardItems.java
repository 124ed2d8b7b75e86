package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.plugin.PluginDescriptor.DashboardItem;
import java.util.List;

/** Reads {@code <dashboard-item>}. */
final class DashboardItems {

    private DashboardItems() {}

    static DashboardItem read(XmlElement module) {
        module.attributes("key", "name", "i18n-name-key", "configurable")
                .only(
                        "definition",
                        "description",
                        "resource",
                        "context-provider",
                        "condition",
                        "conditions",
                        "amd-module");
        String view = module.child("resource").isPresent() ? WebFragments.view(module) : "";
        String amdModule = module.child("amd-module").map(XmlElement::text).orElse("");
        if (view.isEmpty() && amdModule.isEmpty()) {
            throw module.failure("it has neither a view nor an <amd-module>, so it would show nothing");
        }
        XmlElement definition = module.requiredChild("definition")
                .attributes()
                .only("title", "categories", "author", "thumbnail", "labels");
        return new DashboardItem(
                module.required("key"),
                definition.requiredChild("title").attributes("key").only().required("key"),
                description(module),
                definition
                        .child("author")
                        .flatMap(author ->
                                author.attributes().only("name", "email").child("name"))
                        .map(XmlElement::text)
                        .orElse(""),
                categories(definition),
                definition
                        .child("thumbnail")
                        .map(thumbnail ->
                                thumbnail.attributes("location").only().required("location"))
                        .orElse(""),
                module.attribute("configurable").map(Boolean::parseBoolean).orElse(false),
                view,
                amdModule,
                WebFragments.contextProvider(module),
                WebFragments.condition(module));
    }

    /** The key of the description; a text without a key is taken for one, and shown as it is. */
    private static String description(XmlElement module) {
        return module.child("description")
                .map(description -> description.attribute("key").orElseGet(description::text))
                .orElse("");
    }

    private static List<String> categories(XmlElement definition) {
        return definition
                .child("categories")
                .map(categories -> categories.only("category").children("category").stream()
                        .map(XmlElement::text)
                        .toList())
                .orElse(List.of());
    }
}
