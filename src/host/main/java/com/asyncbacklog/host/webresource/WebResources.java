package com.asyncbacklog.host.webresource;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.plugin.PluginDescriptor.DownloadResource;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebResource;
import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The scripts, style sheets and other files that the installed apps bring to the browser. */
public final class WebResources {

    private static final String JS_I18N = "jsI18n";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * Reads the apps' web-resources.
     *
     * @throws IllegalArgumentException naming a dependency that nobody has, or that leads back to where it came from
     * @throws NotInThisHost naming a transformer
     */
    public WebResources(List<AppFiles> apps) {
        for (AppFiles app : apps) {
            for (WebResource resource : app.webResources()) {
                entries.put(app.appKey() + ":" + resource.key(), new Entry(app, resource));
            }
        }
        entries.values().forEach(WebResources::checkTransformers);
        entries.keySet().forEach(key -> collect(key, new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    private record Entry(AppFiles app, WebResource resource) {}

    /**
     * What a page loads, each web-resource after those it depends on.
     *
     * @param contexts those of the page, for example {@code jira.view.issue}
     * @param required complete keys asked for while the page was made
     * @throws IllegalArgumentException naming a required web-resource that nobody has
     */
    public List<Include> forPage(Collection<String> contexts, Collection<String> required) {
        Set<String> keys = new LinkedHashSet<>();
        inContexts(contexts).forEach(key -> collect(key, new LinkedHashSet<>(), keys));
        required.forEach(key -> collect(key, new LinkedHashSet<>(), keys));
        return keys.stream()
                .flatMap(key ->
                        entries.get(key).resource().resources().stream().map(file -> new Include(key, file.name())))
                .filter(include -> include.isScript() || include.isStyle())
                .toList();
    }

    /**
     * A file as the browser gets it, empty when there is none.
     *
     * @param name as declared, or below a declared folder; never a path that climbs
     */
    public Optional<byte[]> file(String webResource, String name, I18nHelper texts) {
        return Optional.ofNullable(entries.get(webResource))
                .flatMap(entry -> location(entry.resource(), name)
                        .flatMap(location -> entry.app().files().apply(location))
                        .map(WebResources::bytes)
                        .map(bytes -> transformed(entry.resource(), name, bytes, texts)));
    }

    private Stream<String> inContexts(Collection<String> contexts) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().resource().contexts().stream().anyMatch(contexts::contains))
                .map(Map.Entry::getKey);
    }

    private void collect(String key, Set<String> path, Set<String> collected) {
        if (collected.contains(key) || JiraWebResources.has(key)) {
            return;
        }
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("no web-resource " + key + by(path));
        }
        if (!path.add(key)) {
            throw new IllegalArgumentException("web-resource " + key + " depends on itself" + by(path));
        }
        entry.resource().dependencies().forEach(dependency -> collect(dependency, path, collected));
        path.remove(key);
        collected.add(key);
    }

    private static String by(Set<String> path) {
        return path.isEmpty() ? "" : ", asked for by " + String.join(" > ", path);
    }

    private static void checkTransformers(Entry entry) {
        entry.resource().transformers().forEach((extension, names) -> {
            List<String> unknown = new ArrayList<>(names);
            unknown.remove(JS_I18N);
            if (!unknown.isEmpty() || !extension.equals("js")) {
                throw new NotInThisHost("transformer " + names + " for ." + extension + " of web-resource "
                        + entry.resource().key());
            }
        });
    }

    private static Optional<String> location(WebResource resource, String name) {
        for (DownloadResource file : resource.resources()) {
            if (file.name().equals(name) && !name.endsWith("/")) {
                return Optional.of(withoutSlash(file.location()));
            }
            if (file.name().endsWith("/") && name.startsWith(file.name())) {
                String rest = name.substring(file.name().length());
                return staysBelow(rest) ? Optional.of(withoutSlash(file.location() + rest)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean staysBelow(String path) {
        return !path.contains("\\")
                && Stream.of(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static String withoutSlash(String location) {
        return location.startsWith("/") ? location.substring(1) : location;
    }

    private static byte[] transformed(WebResource resource, String name, byte[] bytes, I18nHelper texts) {
        boolean words = name.endsWith(".js")
                && resource.transformers().getOrDefault("js", List.of()).contains(JS_I18N);
        if (!words) {
            return bytes;
        }
        String script = new String(bytes, StandardCharsets.UTF_8);
        return new JsI18n(texts).transform(script).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
