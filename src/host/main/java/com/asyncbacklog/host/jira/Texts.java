package com.asyncbacklog.host.jira;

/** Texts by key and language, from Jira's own bundle and those of installed plugins. */
public final class Texts {}
