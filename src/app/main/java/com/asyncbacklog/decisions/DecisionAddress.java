package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.HubAddress;

/** Where a decision can be seen, without the base address. */
final class DecisionAddress {

    private DecisionAddress() {}

    static String of(VisibleDecision visible) {
        return new HubAddress(visible.access().projectKey(), "decisions")
                .with("issue", visible.issueKey())
                .path();
    }
}
