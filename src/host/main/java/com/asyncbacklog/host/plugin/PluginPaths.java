package com.asyncbacklog.host.plugin;

/** Paths of files in a plugin's jar. */
final class PluginPaths {

    private PluginPaths() {}

    /** Without the leading slash that Jira accepts too. */
    static String relative(String location) {
        return location.startsWith("/") ? location.substring(1) : location;
    }
}
