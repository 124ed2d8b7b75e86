package com.asyncbacklog.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions and drafts for tests; whatever a test does not say is believable. */
final class SampleDecisions {

    static final Instant NOW = Instant.parse("2026-03-03T18:05:00Z");
    static final long PROJECT = 100;
    static final long ISSUE = 10_000;

    private SampleDecisions() {}

    static DecisionContent content(String title) {
        return new DecisionContent(
                title,
                "No new module",
                "Start time doubled last year",
                "Twelve modules load at start",
                "Features go into existing modules",
                List.of(
                        new DecisionOption("No new module", "small", "crowded", true),
                        new DecisionOption("A plug-in system", "", "", false)),
                List.of(new DecisionLink("Measurements", "https://wiki.example/start?x=1|2")),
                Optional.of(LocalDate.parse("2026-09-01")));
    }

    static DecisionContent bare(String title) {
        return new DecisionContent(title, title, "", "", "", List.of(), List.of(), Optional.empty());
    }

    static Decision decision(String title) {
        return decision(title, ISSUE, NOW);
    }

    static Decision decision(String title, long issueId, Instant at) {
        return Decision.record(issueId, PROJECT, bare(title), "JIRAUSER10100", at);
    }

    static DecisionDraft draft(String title) {
        return new DecisionDraft(title, "", "", "", "", List.of(), List.of(), "", Optional.empty(), Map.of());
    }

    static DecisionDraft draft(String title, int version) {
        return new DecisionDraft(title, "", "", "", "", List.of(), List.of(), "", Optional.of(version), Map.of());
    }
}
