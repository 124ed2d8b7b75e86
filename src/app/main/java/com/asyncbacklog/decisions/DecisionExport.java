package com.asyncbacklog.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An export that was asked for and is allowed.
 *
 * @param titles of the decisions that are in it, by id, from the oldest to the newest
 */
public record DecisionExport(String projectKey, Map<Integer, String> titles, Reading reading) {

    /** Those of these ids that the reader may still see, in the same order. */
    public List<ExportedDecision> read(Collection<Integer> ids) {
        return reading.read(ids, titles);
    }

    /** Reads decisions for whoever asked for the export. */
    interface Reading {

        List<ExportedDecision> read(Collection<Integer> ids, Map<Integer, String> titles);
    }
}
