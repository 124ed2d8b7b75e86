package com.asyncbacklog.decisions;

import java.util.List;

/**
 * What a decision's own page shows beside its texts, in the reader's language and zone.
 *
 * @param standing what holds, or what it waits for
 * @param reasonLabel what the reason of its last move is called
 * @param decidedBy the name of who decided it, empty while nobody has
 * @param olderChanges where the history goes on, empty at its end; without the context path
 */
record DecisionPageParts(
        String standing,
        String reasonLabel,
        String decidedBy,
        List<ConsultedView> consulted,
        List<AssumptionView> assumptions,
        List<RelatedDecisionView> supersedes,
        List<RelatedDecisionView> supersededBy,
        List<ObjectionView> objections,
        List<HistoryEntryView> history,
        String olderChanges) {}
