package com.asyncbacklog.decisions;

import java.time.Instant;
import java.util.List;

/** A decision on the agenda of a review round. */
record AgendaItem(int decisionId, List<AgendaReason> because, Instant addedAt) {

    AgendaItem {
        because = List.copyOf(because);
    }
}
