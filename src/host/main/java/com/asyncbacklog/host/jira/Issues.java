package com.asyncbacklog.host.jira;

/** Jira's issues; the class behind {@code IssueManager}. */
public final class Issues {}
