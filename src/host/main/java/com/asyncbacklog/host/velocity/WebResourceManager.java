package com.asyncbacklog.host.velocity;

/** The {@code $webResourceManager} of templates: asks for web-resources on the page under way. */
public interface WebResourceManager {

    /** @param moduleCompleteKey {@code plugin.key:web-resource-key} */
    void requireResource(String moduleCompleteKey);

    /** @param context for example {@code jira.view.issue} */
    void requireResourcesForContext(String context);
}
