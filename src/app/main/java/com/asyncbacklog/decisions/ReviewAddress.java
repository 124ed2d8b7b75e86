package com.asyncbacklog.decisions;

/** The address of a review round's own page, without the base address. */
final class ReviewAddress {

    static final String PATH = "/secure/AsyncBacklogReviewRound.jspa";

    private ReviewAddress() {}

    static String of(VisibleRound visible) {
        return PATH + "?id=" + visible.round().id();
    }
}
