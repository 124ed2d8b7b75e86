package com.asyncbacklog.decisions;

import java.util.List;
import java.util.Optional;

/**
 * One of the decisions of an import; others of the same import are told by their place in it, from 0.
 *
 * @param supersedes those it took the place of
 * @param supersededBy the one that took its place
 * @param partlySupersededBy those that hold instead of a part of it
 */
public record ImportedDecision(
        PortableDecision decision,
        List<Integer> supersedes,
        Optional<Integer> supersededBy,
        List<Integer> partlySupersededBy) {

    public ImportedDecision {
        supersedes = List.copyOf(supersedes);
        partlySupersededBy = List.copyOf(partlySupersededBy);
    }
}
