package com.asyncbacklog.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses of a project's hub without the context path: a tab and what it is narrowed to. Empty values are left out. */
public record HubAddress(String projectKey, String tab, Map<String, String> parameters) {

    /** Where the descriptor puts the hub's panel; Jira shows it on the project page whose selected item this is. */
    private static final String SELECTED_ITEM = "com.asyncbacklog.jira:hub";

    public HubAddress(String projectKey, String tab) {
        this(projectKey, tab, Map.of());
    }

    public HubAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new HubAddress(projectKey, tab, more);
    }

    public String path() {
        StringBuilder path = new StringBuilder("/projects/" + encode(projectKey));
        path.append("?selectedItem=").append(SELECTED_ITEM).append("&tab=").append(tab);
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                path.append('&').append(name).append('=').append(encode(value));
            }
        });
        return path.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
