package com.asyncbacklog.decisions;

import java.util.Optional;

/** Where a decision on an issue is. */
record IssueDecision(int id, long issueId, long projectId, Optional<Integer> areaId) {}
