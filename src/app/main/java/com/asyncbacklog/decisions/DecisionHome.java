package com.asyncbacklog.decisions;

import java.util.Optional;

/**
 * Where a decision belongs.
 *
 * @param projectId the project of its issue, or its own when it is about no issue
 * @param issueId none for one that belongs to the project as a whole, as one that was imported
 * @param areaId the area that limits who decides; it may have been removed since
 * @param areaCleared whether it lost its area: its issue moved to another project, or the area was removed
 */
record DecisionHome(long projectId, Optional<Long> issueId, Optional<Integer> areaId, boolean areaCleared) {

    static DecisionHome ofIssue(long projectId, long issueId) {
        return new DecisionHome(projectId, Optional.of(issueId), Optional.empty(), false);
    }

    DecisionHome in(Optional<DecisionArea> area) {
        return new DecisionHome(projectId, issueId, area.map(DecisionArea::id), false);
    }

    /** In no area any more, as the one it was in is gone. */
    DecisionHome cleared() {
        return new DecisionHome(projectId, issueId, Optional.empty(), true);
    }

    /** In another project, which has other areas. */
    DecisionHome movedTo(long newProjectId) {
        return new DecisionHome(newProjectId, issueId, Optional.empty(), areaCleared || areaId.isPresent());
    }
}
