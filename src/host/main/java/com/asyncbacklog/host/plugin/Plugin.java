package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.velocity.Allowlist;
import com.asyncbacklog.host.velocity.Templates;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** An installed plugin: its descriptor, its classes and its beans. */
public final class Plugin {

    private static final Logger LOG = LoggerFactory.getLogger(Plugin.class);

    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final ClassLoader loader;
    private final AnnotationConfigApplicationContext beans;
    private final Templates templates;
    private final List<LifecycleAware> started = new ArrayList<>();

    Plugin(PluginDescriptor descriptor, Bundle bundle, ClassLoader loader, AnnotationConfigApplicationContext beans) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.loader = loader;
        this.beans = beans;
        this.templates = new Templates(this::resource, Allowlist.ofApp(descriptor.velocityAllowlist()));
    }

    public PluginDescriptor descriptor() {
        return descriptor;
    }

    /**
     * Loads a class named in the descriptor and creates it, its constructor's parameters taken from the plugin's beans.
     *
     * @throws StartFailure when the class is missing, is not of the type, or can't be created
     */
    public <T> T create(String className, Class<T> type) {
        try {
            Class<?> found = loader.loadClass(className);
            if (!type.isAssignableFrom(found)) {
                throw new StartFailure(descriptor.key() + ": " + className + " is no " + type.getName());
            }
            return type.cast(beans.getAutowireCapableBeanFactory().createBean(found));
        } catch (ClassNotFoundException | NoClassDefFoundError failure) {
            throw new StartFailure(descriptor.key() + ": the class " + className + " is missing", failure);
        } catch (BeansException failure) {
            String reason = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
            throw new StartFailure(descriptor.key() + ": can't create " + className + ": " + reason, failure);
        }
    }

    /** The plugin's bean of this type, or a subtype; empty when there is none. */
    public <T> Optional<T> bean(Class<T> type) {
        return Optional.ofNullable(beans.getBeanProvider(type).getIfAvailable());
    }

    /** A file of the plugin's jar, by its path without a leading slash. */
    public Optional<InputStream> resource(String path) {
        URL entry = bundle.getEntry(path);
        // A folder is an entry too, with a slash at its end.
        if (entry == null || entry.getPath().endsWith("/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.openStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The paths of all class files in the jar itself; as in Jira, libraries nested in it are not looked into. */
    public List<String> classFiles() {
        Enumeration<URL> entries = bundle.findEntries("/", "*.class", true);
        return entries == null
                ? List.of()
                : Collections.list(entries).stream()
                        .map(entry -> PluginPaths.relative(entry.getPath()))
                        .sorted()
                        .toList();
    }

    public ClassLoader classLoader() {
        return loader;
    }

    /** The Velocity templates in its jar, rendered with its allowlist. */
    public Templates templates() {
        return templates;
    }

    /**
     * Tells the beans that are exported as {@link LifecycleAware} that Jira has started; all others are passed over, as in Jira.
     *
     * @throws StartFailure when one of them fails; Jira would log it and go on without
     */
    public void started() {
        InThread.with(loader, () -> lifecycleBeans().forEach(this::start));
    }

    void close() {
        InThread.with(loader, () -> started.forEach(this::stop));
        beans.close();
    }

    private List<LifecycleAware> lifecycleBeans() {
        ServiceReference<?>[] exported = bundle.getRegisteredServices();
        return exported == null
                ? List.of()
                : Stream.of(exported)
                        .filter(Plugin::isLifecycleAware)
                        .map(reference ->
                                (LifecycleAware) bundle.getBundleContext().getService(reference))
                        .toList();
    }

    private static boolean isLifecycleAware(ServiceReference<?> exported) {
        String[] types = (String[]) exported.getProperty(Constants.OBJECTCLASS);
        return List.of(types).contains(LifecycleAware.class.getName());
    }

    private void start(LifecycleAware bean) {
        try {
            bean.onStart();
            started.add(bean);
        } catch (RuntimeException | LinkageError failure) {
            throw new StartFailure(
                    descriptor.key() + ": onStart of " + bean.getClass().getName() + " failed: " + failure, failure);
        }
    }

    private void stop(LifecycleAware bean) {
        try {
            bean.onStop();
        } catch (RuntimeException | LinkageError failure) {
            LOG.error(
                    "{}: onStop of {} failed", descriptor.key(), bean.getClass().getName(), failure);
        }
    }
}
