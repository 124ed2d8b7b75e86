package com.asyncbacklog.host.jira;

/** Jira's users; the class behind {@code UserManager}. */
public final class Users {}
