package com.asyncbacklog.decisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which decisions it takes the place of, and which one took its own.
 *
 * @param supersedes ids of those it supersedes, or will once it takes effect
 * @param supersededBy the id of the one that superseded it
 */
record DecisionLineage(List<Integer> supersedes, Optional<Integer> supersededBy) {

    static final DecisionLineage NONE = new DecisionLineage(List.of(), Optional.empty());

    DecisionLineage {
        supersedes = supersedes.stream().distinct().toList();
    }

    static DecisionLineage superseding(List<Integer> ids) {
        return new DecisionLineage(ids, Optional.empty());
    }

    DecisionLineage alsoSuperseding(int id) {
        return new DecisionLineage(
                Stream.concat(supersedes.stream(), Stream.of(id)).toList(), supersededBy);
    }

    DecisionLineage supersededBy(int id) {
        return new DecisionLineage(supersedes, Optional.of(id));
    }

    Stream<Integer> ids() {
        return Stream.concat(supersedes.stream(), supersededBy.stream());
    }
}
