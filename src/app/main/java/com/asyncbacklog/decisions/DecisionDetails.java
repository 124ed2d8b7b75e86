package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to a decision beside what stands in it, as far as its reader may see it.
 *
 * @param area the one it is in, also when it was removed
 * @param supersedes ids of those it supersedes that the reader may see
 * @param supersededBy the id of the one that superseded it, if the reader may see that
 * @param isInAuthority whether it is the reader's to say what becomes of it, whatever its status allows
 * @param checks the last looks at its assumptions
 * @param hasSay whether the reader is among those who may object
 */
record DecisionDetails(
        Optional<DecisionArea> area,
        List<Integer> supersedes,
        Optional<Integer> supersededBy,
        Optional<Person> decidedBy,
        boolean isInAuthority,
        boolean hasSay,
        List<VisibleObjection> objections,
        List<ConsultedPerson> consulted,
        List<AssumptionCheck> checks) {

    static final DecisionDetails NONE = new DecisionDetails(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            List.of(),
            List.of(),
            List.of());

    /** The last look at an assumption; none while nobody has looked. */
    Optional<AssumptionCheck> check(DecisionAssumption assumption) {
        return checks.stream()
                .filter(check -> check.assumption().equals(assumption))
                .findFirst();
    }

    /** @throws java.util.NoSuchElementException when there is none of this id among them */
    VisibleObjection objection(int id) {
        return objections.stream()
                .filter(visible -> visible.objection().id() == id)
                .findFirst()
                .orElseThrow();
    }
}
