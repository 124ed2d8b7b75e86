package com.asyncbacklog.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it is handed over to files and from them: all that it says, free of what only means something here. Texts are
 * empty where there is nothing.
 *
 * @param origin where it was recorded
 * @param statusText its status in the words of its source, or the reason it ended for
 * @param area the name of its area
 */
public record PortableDecision(
        Origin origin,
        DecisionStatus status,
        String statusText,
        String title,
        Texts texts,
        List<DecisionOption> options,
        List<DecisionLink> links,
        String area,
        Optional<LocalDate> reviewOn,
        List<Assumption> assumptions) {

    public PortableDecision {
        options = List.copyOf(options);
        links = List.copyOf(links);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * @param id 0 when it is not known to have been recorded by this app
     * @param issueKey empty for none
     * @param author the name of whoever recorded it
     * @param effectiveAt since when it holds, or held
     */
    public record Origin(
            int id, String issueKey, String author, Optional<Instant> createdAt, Optional<Instant> effectiveAt) {}

    /** The long texts. */
    public record Texts(String context, String decision, String rationale, String consequences) {}

    /** Its fields as in REST and as text; empty where its kind has none. */
    public record Assumption(String kind, String date, String jql, String kpi, String operator, String value) {}
}
