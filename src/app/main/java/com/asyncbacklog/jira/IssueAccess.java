package com.asyncbacklog.jira;

/**
 * An issue together with what its reader may do there; that it exists says that they may browse it.
 * Who is not logged in may at most look, whatever the permission scheme grants to anyone.
 *
 * @param mayComment whether they have <em>Add comments</em> on the issue
 * @param administers whether they have <em>Administer projects</em> on its project
 * @param restricted whether it has a security level, so that not everybody in its project may browse it
 * @param archived whether it, or its project, is archived: then it is read-only, also for administrators
 */
public record IssueAccess(
        IssueRef issue, boolean mayComment, boolean administers, boolean restricted, boolean archived) {}
