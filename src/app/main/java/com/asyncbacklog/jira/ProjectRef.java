package com.asyncbacklog.jira;

/** A project. */
public record ProjectRef(long id, String key, String name) {}
