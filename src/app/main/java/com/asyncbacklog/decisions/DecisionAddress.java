package com.asyncbacklog.decisions;

/** The address of a decision's own page, without the base address. */
final class DecisionAddress {

    static final String PATH = "/secure/AsyncBacklogDecision.jspa";

    private DecisionAddress() {}

    static String of(VisibleDecision visible) {
        return of(visible.decision().id());
    }

    static String of(int id) {
        return PATH + "?id=" + id;
    }
}
