package com.asyncbacklog.host.jira;

/** Permission schemes, groups, roles and issue security; the class behind {@code PermissionManager}. */
public final class Permissions {}
