package com.asyncbacklog.decisions;

import java.util.List;
import java.util.Optional;

/**
 * A decision to be exported, with the ids of others in the same export.
 *
 * @param id its own
 */
public record ExportedDecision(
        int id, PortableDecision decision, List<Integer> supersedes, Optional<Integer> supersededBy) {

    public ExportedDecision {
        supersedes = List.copyOf(supersedes);
    }
}
