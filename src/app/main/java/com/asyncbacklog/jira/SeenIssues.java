package com.asyncbacklog.jira;

import java.util.Map;
import java.util.Set;

/**
 * What one reader sees of issues that were asked for by their ids.
 *
 * @param visible those they may browse, by id
 * @param missing those that are not there; an issue that is neither is hidden from the reader
 */
public record SeenIssues(Map<Long, IssueAccess> visible, Set<Long> missing) {}
