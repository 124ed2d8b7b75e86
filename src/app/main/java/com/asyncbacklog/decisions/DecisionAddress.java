package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.HubAddress;

/** Where a decision can be seen, without the base address. */
final class DecisionAddress {

    static final String PATH = "/secure/AsyncBacklogDecision.jspa";

    private DecisionAddress() {}

    static String of(VisibleDecision visible) {
        return new HubAddress(visible.access().projectKey(), "decisions")
                .with("issue", visible.issueKey())
                .path();
    }

    /** Of its own page. */
    static String of(int id) {
        return PATH + "?id=" + id;
    }

    /** Of a project's list. */
    static String ofProject(String projectKey) {
        return new HubAddress(projectKey, "decisions").path();
    }
}
