package com.asyncbacklog.decisions;

/** What of a decision is said in the reader's language and zone, and their view of its author. */
record DecisionWords(String status, String avatar, String created, String createdOnBothClocks, String reviewOn) {}
