package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.HubAddress;

/** Where a review round can be seen, without the base address. */
final class ReviewAddress {

    private ReviewAddress() {}

    static String of(VisibleRound visible) {
        return new HubAddress(visible.projectKey(), "decisions")
                .with("round", String.valueOf(visible.round().id()))
                .path();
    }
}
