package com.asyncbacklog.decisions;

/**
 * What of a decision is said in the reader's language and zone, and their view of its author.
 *
 * @param left how long people may still object, empty unless they may
 * @param until until when, empty likewise
 */
record DecisionWords(
        String status,
        String avatar,
        String created,
        String createdOnBothClocks,
        String reviewOn,
        String left,
        String until) {}
