package com.asyncbacklog.host.webresource;

/**
 * A script or style sheet that a page loads.
 *
 * @param webResource the complete key, {@code plugin.key:web-resource-key}
 * @param name the file's name in the web-resource
 */
public record Include(String webResource, String name) {

    public boolean isScript() {
        return name.endsWith(".js");
    }

    public boolean isStyle() {
        return name.endsWith(".css");
    }

    /** Below Jira's context path. */
    public String path() {
        return "/download/resources/" + webResource + "/" + name;
    }
}
