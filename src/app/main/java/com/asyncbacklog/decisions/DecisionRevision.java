package com.asyncbacklog.decisions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of a decision.
 *
 * @param version that it led to
 * @param kind what was done, as an event's kind; none when what is written was changed
 * @param by the key of who did it; empty when the app did by itself
 * @param before all that was stored before; of a change by an earlier release only what is written
 */
record DecisionRevision(int version, Optional<String> kind, String by, Instant at, ObjectNode before) {}
