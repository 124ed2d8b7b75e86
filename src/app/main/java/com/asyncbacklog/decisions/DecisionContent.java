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
        Optional<LocalDate> reviewOn,
        List<DecisionAssumption> assumptions) {

    DecisionContent {
        options = List.copyOf(options);
        links = List.copyOf(links);
        assumptions = List.copyOf(assumptions);
    }

    /** Whether another content decides the same, however it explains it. */
    boolean decidesAs(DecisionContent other) {
        return title.equals(other.title) && decision.equals(other.decision) && options.equals(other.options);
    }

    /** The same, to be reviewed on another day. */
    DecisionContent dueOn(LocalDate day) {
        return new DecisionContent(
                title, decision, rationale, context, consequences, options, links, Optional.of(day), assumptions);
    }

    /** Of all texts together, in UTF-16 units. */
    int length() {
        int length = title.length() + decision.length() + rationale.length() + context.length() + consequences.length();
        for (DecisionOption option : options) {
            length += option.title().length()
                    + option.pros().length()
                    + option.cons().length();
        }
        for (DecisionLink link : links) {
            length += link.title().length() + link.url().length();
        }
        for (DecisionAssumption assumption : assumptions) {
            length += assumption.subject().length();
        }
        return length;
    }
}
