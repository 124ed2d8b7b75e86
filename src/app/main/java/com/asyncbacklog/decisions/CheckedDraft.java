package com.asyncbacklog.decisions;

import java.util.List;
import java.util.Optional;

/**
 * What somebody sent of a decision, with nothing wrong in it.
 *
 * @param projectHasAreas whether there would have been an area to choose
 * @param supersedes those it takes the place of that its writer may see
 */
record CheckedDraft(
        DecisionContent content,
        Optional<DecisionArea> area,
        boolean projectHasAreas,
        List<VisibleDecision> supersedes) {

    List<Integer> supersededIds() {
        return supersedes.stream().map(old -> old.decision().id()).toList();
    }
}
