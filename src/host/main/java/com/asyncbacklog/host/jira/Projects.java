package com.asyncbacklog.host.jira;

/** Jira's projects; the class behind {@code ProjectManager}. */
public final class Projects {}
