package com.asyncbacklog.updates;

/**
 * What of a question is said in the reader's language and zone; empty where there is nothing to say.
 *
 * @param forWhom whom it is for, and in whose place
 * @param due when it is due, or why never
 * @param dueOnBothClocks on the answerer's clock and on the reader's
 * @param dueChanged when it was due before that changed by itself
 */
record QuestionWords(String status, String forWhom, String due, String dueOnBothClocks, String dueChanged) {}
