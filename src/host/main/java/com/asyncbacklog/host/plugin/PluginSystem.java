package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.measure.ServiceCalls;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.util.FileSystemUtils;

/**
 * An OSGi framework that loads plugins as Jira does. The system bundle exports only what Jira exports, so a plugin can't see
 * the host's other classes, and an import that nobody exports fails the start with its name.
 */
public final class PluginSystem implements AutoCloseable {

    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private final Path cache;
    private final Framework framework;
    private final PluginActiveObjects activeObjects = new PluginActiveObjects();
    private final PluginTemplates templates = new PluginTemplates();
    private final ServiceCalls calls = new ServiceCalls();
    private final Set<Class<?>> services = new HashSet<>();
    private final List<Plugin> plugins = new ArrayList<>();

    private PluginSystem(Path cache, Framework framework) {
        this.cache = cache;
        this.framework = framework;
    }

    /** Starts without plugins; the framework's cache lies in a temporary folder. */
    public static PluginSystem start() {
        try {
            Path cache = Files.createTempDirectory("plugins");
            Framework framework = new FrameworkFactory().newFramework(settings(cache));
            framework.start();
            PluginSystem system = new PluginSystem(cache, framework);
            framework.getBundleContext().registerService(ActiveObjects.class, system.activeObjects, null);
            framework.getBundleContext().registerService(TemplateRenderer.class, system.templates, null);
            return system;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (BundleException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Installs and starts a plugin.
     *
     * @param services what the plugin may import, by the type under which each is published; {@link ActiveObjects} is added
     * @throws StartFailure when Jira would refuse the plugin, or leave part of it out
     * @throws com.asyncbacklog.host.NotInThisHost when it uses something that this host lacks
     */
    public Plugin install(Path jar, Map<Class<?>, Object> services, HostDatabase database) {
        String file = jar.getFileName().toString();
        services.forEach(this::publish);
        Bundle bundle = start(jar, file);
        PluginDescriptor descriptor = PluginFiles.descriptor(bundle, file);
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        ModuleClasses classes = new ModuleClasses(loader, file);
        classes.check(descriptor);
        Plugin plugin = new Plugin(descriptor, bundle, loader, PluginBeans.create(bundle, loader, file, calls));
        plugins.add(plugin);
        templates.opened(bundle, plugin.templates());
        classes.openActiveObjects(descriptor, database).ifPresent(opened -> activeObjects.opened(bundle, opened));
        return plugin;
    }

    /** Counts the plugins' calls of services. */
    public ServiceCalls calls() {
        return calls;
    }

    /** From now on no plugin is told that it ends. */
    public void kill() {
        plugins.clear();
    }

    /** Stops the plugins, the last one first. */
    @Override
    public void close() {
        for (int i = plugins.size() - 1; i >= 0; i--) {
            plugins.get(i).close();
        }
        try {
            framework.stop();
            framework.waitForStop(0);
            FileSystemUtils.deleteRecursively(cache);
        } catch (BundleException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> settings(Path cache) {
        return Map.of(
                Constants.FRAMEWORK_STORAGE,
                cache.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_BUNDLE_PARENT,
                Constants.FRAMEWORK_BUNDLE_PARENT_BOOT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                JiraPackages.list(),
                // A class that is not imported stays invisible, even when the caller is no bundle.
                "felix.bootdelegation.implicit",
                "false",
                // The handler of URLs is the whole JVM's, and Tomcat wants to set its own.
                "felix.service.urlhandlers",
                "false");
    }

    private void publish(Class<?> type, Object service) {
        if (services.add(type)) {
            framework.getBundleContext().registerService(type.getName(), service, null);
        }
    }

    private Bundle start(Path jar, String file) {
        try {
            Bundle bundle =
                    framework.getBundleContext().installBundle(jar.toUri().toString());
            if (bundle.getHeaders().get("Atlassian-Plugin-Key") == null) {
                throw new StartFailure(file + ": Atlassian-Plugin-Key is missing in the manifest; Jira would rewrite"
                        + " the jar, which this host does not");
            }
            bundle.start();
            return bundle;
        } catch (BundleException failure) {
            throw new StartFailure(file + ": " + reason(failure), failure);
        }
    }

    private static String reason(BundleException failure) {
        Matcher missing = MISSING_PACKAGE.matcher(String.valueOf(failure.getMessage()));
        if (failure.getType() == BundleException.RESOLVE_ERROR && missing.find()) {
            return "it imports the package " + missing.group(1) + ", which neither Jira nor another plugin exports ("
                    + failure.getMessage() + ")";
        }
        return failure.getMessage();
    }
}
