package com.asyncbacklog.decisions;

import java.util.Set;

/** What happens to review rounds, as the stream of events names it. Their record is the round. */
final class ReviewEvents {

    static final String OPENED = "review-opened";
    static final String CLOSED = "review-closed";

    static final Set<String> ALL = Set.of(OPENED, CLOSED);

    private ReviewEvents() {}
}
