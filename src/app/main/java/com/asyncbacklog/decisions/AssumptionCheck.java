package com.asyncbacklog.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * The last look at an assumption of a decision.
 *
 * @param brokenSince since when it does not hold; none unless it is broken
 */
record AssumptionCheck(
        int decisionId,
        DecisionAssumption assumption,
        AssumptionState state,
        Instant at,
        Optional<Instant> brokenSince) {}
