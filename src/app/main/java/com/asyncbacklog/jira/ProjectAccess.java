package com.asyncbacklog.jira;

/**
 * A project together with what its reader may do there; that it exists says that they may browse it.
 *
 * @param administers whether they have <em>Administer projects</em>
 */
public record ProjectAccess(ProjectRef project, boolean administers) {}
