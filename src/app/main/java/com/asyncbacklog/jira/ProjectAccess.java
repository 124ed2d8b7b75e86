package com.asyncbacklog.jira;

/**
 * A project together with what its reader may do there; that it exists says that they may browse it. Who is not logged in may
 * at most look, whatever the permission scheme grants to anyone.
 *
 * @param mayComment whether they have <em>Add comments</em> in the project
 * @param administers whether they have <em>Administer projects</em> on it
 */
public record ProjectAccess(ProjectRef project, boolean mayComment, boolean administers) {}
