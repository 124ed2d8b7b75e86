package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.osgi.framework.Bundle;

/** Reads a plugin's descriptor and looks for the files that it names, which Jira would miss only when they are shown. */
final class PluginFiles {

    private PluginFiles() {}

    static PluginDescriptor descriptor(Bundle bundle, String file) {
        URL entry = bundle.getEntry("atlassian-plugin.xml");
        if (entry == null) {
            throw new StartFailure(file + ": atlassian-plugin.xml is missing");
        }
        String place = "atlassian-plugin.xml in " + file;
        try (InputStream xml = entry.openStream()) {
            PluginDescriptor descriptor = DescriptorReader.read(xml, place);
            checkKey(descriptor, bundle, place);
            checkFiles(descriptor, bundle, place);
            return descriptor;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void checkKey(PluginDescriptor descriptor, Bundle bundle, String place) {
        String manifestKey = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (!manifestKey.equals(descriptor.key())) {
            throw new StartFailure(place + ": the key is \"" + descriptor.key()
                    + "\" but Atlassian-Plugin-Key in the manifest \"" + manifestKey + "\"");
        }
    }

    private static void checkFiles(PluginDescriptor descriptor, Bundle bundle, String place) {
        descriptor
                .i18n()
                .forEach(i18n ->
                        require(bundle, place, i18n.name(), i18n.location().replace('.', '/') + ".properties"));
        descriptor.webPanels().forEach(panel -> require(bundle, place, panel.key(), panel.view()));
        descriptor.dashboardItems().stream()
                .filter(item -> !item.view().isEmpty())
                .forEach(item -> require(bundle, place, item.key(), item.view()));
        descriptor
                .actions()
                .forEach(action ->
                        action.views().values().forEach(view -> require(bundle, place, action.moduleKey(), view)));
        descriptor
                .webResources()
                .forEach(module -> module.resources()
                        .forEach(resource -> require(bundle, place, module.key(), resource.location())));
    }

    private static void require(Bundle bundle, String place, String module, String path) {
        if (bundle.getEntry(path) == null) {
            throw new StartFailure(place + ": \"" + module + "\" names the file " + path + ", which is missing");
        }
    }
}
