package com.asyncbacklog.decisions;

import java.time.Instant;

/**
 * What one reviewer says about a decision in a round.
 *
 * @param by a user's key
 * @param comment empty for none
 */
record ReviewMark(int decisionId, String by, ReviewVerdict verdict, String comment, Instant at) {}
