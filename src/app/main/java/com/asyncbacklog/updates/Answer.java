package com.asyncbacklog.updates;

import java.time.Instant;

/**
 * Something said to a question.
 *
 * @param id 0 until it is stored
 * @param author the key of who said it
 */
record Answer(int id, int questionId, String author, String text, Instant at) {}
