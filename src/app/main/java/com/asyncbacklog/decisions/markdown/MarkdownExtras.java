package com.asyncbacklog.decisions.markdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision has here and MADR has no place for.
 *
 * @param area its name, empty for none
 */
record MarkdownExtras(
        String area, Optional<LocalDate> reviewOn, List<MarkdownAssumption> assumptions, MarkdownOrigin origin) {

    static final MarkdownExtras NONE = new MarkdownExtras("", Optional.empty(), List.of(), MarkdownOrigin.UNKNOWN);

    MarkdownExtras {
        assumptions = List.copyOf(assumptions);
    }
}
