package com.asyncbacklog.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the author writes of a decision; texts are empty where nothing was written. */
record DecisionContent(
        String title,
        String decision,
        String rationale,
        String context,
        String consequences,
        List<DecisionOption> options,
        List<DecisionLink> links,
        Optional<LocalDate> reviewOn) {

    DecisionContent {
        options = List.copyOf(options);
        links = List.copyOf(links);
    }
}
