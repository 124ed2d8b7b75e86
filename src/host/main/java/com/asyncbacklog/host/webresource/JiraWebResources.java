package com.asyncbacklog.host.webresource;

import java.util.Set;

/**
 * Jira's own web-resources that an app may depend on here. Each page of the host loads all of AUI, jQuery, the AMD loader and
 * {@code jira.js}, so they add nothing to a page.
 */
final class JiraWebResources {

    /** Where no source for Jira 11 names the key, it is marked. */
    private static final Set<String> KNOWN = Set.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-core",
            "com.atlassian.auiplugin:aui-dropdown2",
            "com.atlassian.auiplugin:aui-expander",
            "com.atlassian.auiplugin:aui-flag", // unconfirmed for 11
            "com.atlassian.auiplugin:aui-inline-dialog2",
            "com.atlassian.auiplugin:aui-select",
            "com.atlassian.auiplugin:aui-select2",
            "com.atlassian.auiplugin:aui-spinner",
            "com.atlassian.auiplugin:aui-table-sortable",
            "com.atlassian.auiplugin:dialog2", // unconfirmed for 11
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:format",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
            "com.atlassian.plugins.jquery:jquery",
            "jira.webresources:jira-events");

    private JiraWebResources() {}

    static boolean has(String completeKey) {
        return KNOWN.contains(completeKey);
    }
}
