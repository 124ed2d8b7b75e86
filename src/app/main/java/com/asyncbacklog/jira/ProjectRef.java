package com.asyncbacklog.jira;

/** A project that its reader may browse: its id is what is stored, its key what is shown. */
public record ProjectRef(long id, String key, String name) {}
