package com.asyncbacklog.updates;

import java.util.Optional;

/**
 * A question as somebody sent it, not yet checked.
 *
 * @param id of one that was asked before
 * @param to the name of whom it is for
 * @param withinHours of working time; the project's usual without
 */
record QuestionDraft(Optional<Integer> id, String text, String to, Optional<Double> withinHours) {}
