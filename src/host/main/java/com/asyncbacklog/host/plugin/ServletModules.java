package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.plugin.PluginDescriptor.ServletModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code <servlet>}. */
final class ServletModules {

    private ServletModules() {}

    static ServletModule read(XmlElement module) {
        module.attributes("key", "name", "class").only("description", "url-pattern", "init-param");
        List<String> patterns = module.children("url-pattern").stream()
                .map(pattern -> pattern(pattern.attributes().only()))
                .toList();
        if (patterns.isEmpty()) {
            throw module.failure("<url-pattern> is missing");
        }
        return new ServletModule(module.required("key"), module.required("class"), patterns, initParams(module));
    }

    private static String pattern(XmlElement pattern) {
        String text = pattern.text();
        if (!text.startsWith("/") || text.equals("/") || text.equals("/*")) {
            throw pattern.failure("\"" + text + "\" would take every address, or none, below /plugins/servlet");
        }
        return text;
    }

    private static Map<String, String> initParams(XmlElement module) {
        Map<String, String> params = new LinkedHashMap<>();
        for (XmlElement param : module.children("init-param")) {
            param.attributes().only("description", "param-name", "param-value");
            params.put(
                    param.requiredChild("param-name").text(),
                    param.requiredChild("param-value").text());
        }
        return params;
    }
}
