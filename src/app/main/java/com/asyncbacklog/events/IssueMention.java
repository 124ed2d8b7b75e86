package com.asyncbacklog.events;

import com.asyncbacklog.shared.Cursor;

/**
 * That an event can be found under an issue.
 *
 * @param projectId where it happened
 * @param place where it stands among the mentions of its kind, newest first
 */
public record IssueMention(long issueId, long projectId, Cursor place) {}
