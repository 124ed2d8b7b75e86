package com.asyncbacklog.updates;

import java.time.Instant;

/**
 * Something that somebody did in Jira.
 *
 * @param actor their key
 */
record Activity(String actor, long projectId, long issueId, ActivityKind kind, Instant at) {}
