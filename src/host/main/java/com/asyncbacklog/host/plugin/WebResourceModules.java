package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.plugin.PluginDescriptor.DownloadResource;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebResource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code <web-resource>}. */
final class WebResourceModules {

    private WebResourceModules() {}

    static WebResource read(XmlElement module) {
        module.attributes("key", "name").only("description", "resource", "context", "dependency", "transformation");
        return new WebResource(
                module.required("key"),
                module.children("resource").stream()
                        .map(WebResourceModules::download)
                        .toList(),
                texts(module, "context"),
                texts(module, "dependency"),
                transformers(module));
    }

    private static DownloadResource download(XmlElement resource) {
        resource.attributes("type", "name", "location").only();
        String type = resource.required("type");
        if (!type.equals("download")) {
            throw new NotInThisHost(resource.file() + ": <resource type=\"" + type + "\"> in a web-resource");
        }
        return new DownloadResource(resource.required("name"), PluginPaths.relative(resource.required("location")));
    }

    private static List<String> texts(XmlElement module, String name) {
        return module.children(name).stream().map(XmlElement::text).toList();
    }

    private static Map<String, List<String>> transformers(XmlElement module) {
        Map<String, List<String>> transformers = new LinkedHashMap<>();
        for (XmlElement transformation : module.children("transformation")) {
            transformation.attributes("extension").only("transformer");
            List<String> keys = transformation.children("transformer").stream()
                    .map(transformer -> transformer.attributes("key").only().required("key"))
                    .toList();
            transformers.put(transformation.required("extension"), keys);
        }
        return Collections.unmodifiableMap(transformers);
    }
}
