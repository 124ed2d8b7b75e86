package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.HubAddress;

/** Where decisions are shown, without the base address. */
final class DecisionAddress {

    static final String PATH = "/secure/AsyncBacklogDecision.jspa";

    private DecisionAddress() {}

    static String of(VisibleDecision visible) {
        return of(visible.decision().id());
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
