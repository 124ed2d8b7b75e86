package com.asyncbacklog.decisions;

/** A decision that waits to be decided, and its project, without its texts. */
record WaitingDecision(int id, long projectId) {}
