package com.asyncbacklog.host.webresource;

import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebResource;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The web-resources of one app and the files of its jar.
 *
 * @param files by path without a leading slash
 */
public record AppFiles(String appKey, List<WebResource> webResources, Function<String, Optional<InputStream>> files) {

    public static AppFiles of(Plugin plugin) {
        return new AppFiles(plugin.descriptor().key(), plugin.descriptor().webResources(), plugin::resource);
    }
}
