package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.NotInThisHost;
import java.io.InputStream;
import java.util.Optional;

/** An installed plugin: its descriptor, its classes and its beans. */
public final class Plugin {

    public PluginDescriptor descriptor() {
        throw new NotInThisHost("descriptor");
    }

    /** Loads a class named in the descriptor and creates it, its constructor's parameters taken from the plugin's beans. */
    public <T> T create(String className, Class<T> type) {
        throw new NotInThisHost("instance of " + className + " as " + type);
    }

    /** A file of the plugin's jar, by its path without a leading slash. */
    public Optional<InputStream> resource(String path) {
        throw new NotInThisHost("resource " + path);
    }

    public ClassLoader classLoader() {
        throw new NotInThisHost("class loader");
    }
}
