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

    /** A step without anything said. */
    static final MoveDraft NOTHING_SAID = new MoveDraft("", Optional.empty(), Optional.empty(), Map.of());

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
                Optional.of(LocalDate.parse("2026-09-01")),
                List.of(
                        DecisionAssumption.until(LocalDate.parse("2027-01-01")),
                        DecisionAssumption.issues("labels = slow", DecisionAssumption.Operator.BELOW, 5),
                        DecisionAssumption.kpi("start-time", DecisionAssumption.Operator.ABOVE, 0.5)));
    }

    static DecisionContent bare(String title) {
        return new DecisionContent(title, title, "", "", "", List.of(), List.of(), Optional.empty(), List.of());
    }

    static Decision decision(String title) {
        return decision(title, ISSUE, NOW);
    }

    static Decision decision(String title, long issueId, Instant at) {
        return accepted(bare(title), issueId, "JIRAUSER10100", at);
    }

    /** As one is recorded where nothing limits who decides. */
    static Decision accepted(DecisionContent content, long issueId, String author, Instant at) {
        return Decision.recorded(
                DecisionHome.ofIssue(PROJECT, issueId), content, DecisionState.accepted(author, at), author, at);
    }

    /** The next version of a decision, saying something else. */
    static Decision rewritten(Decision before, DecisionContent anew, String by, Instant at) {
        return before.rewritten(before.home(), anew, before.state(), by, at);
    }

    static DecisionDraft draft(String title) {
        return new Draft(title).build();
    }

    static DecisionDraft draft(String title, int version) {
        return new Draft(title).version(version).build();
    }

    static Draft aDraft(String title) {
        return new Draft(title);
    }

    /** A draft of which only what matters is said. */
    static final class Draft {

        private final String title;
        private String decision = "";
        private String reviewOn = "";
        private String area = "";
        private List<Integer> supersedes = List.of();
        private List<AssumptionDraft> assumptions = List.of();
        private Optional<Integer> version = Optional.empty();

        private Draft(String title) {
            this.title = title;
        }

        Draft saying(String text) {
            decision = text;
            return this;
        }

        Draft dueOn(String day) {
            reviewOn = day;
            return this;
        }

        Draft in(String areaName) {
            area = areaName;
            return this;
        }

        Draft superseding(Integer... ids) {
            supersedes = List.of(ids);
            return this;
        }

        Draft assumingFewerIssues(String jql, double than) {
            assumptions = List.of(new AssumptionDraft("jql", "", jql, "", "<", Optional.of(than)));
            return this;
        }

        Draft version(int seen) {
            version = Optional.of(seen);
            return this;
        }

        DecisionDraft build() {
            return new DecisionDraft(
                    title,
                    decision,
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    reviewOn,
                    assumptions,
                    area,
                    supersedes,
                    version,
                    Map.of());
        }
    }
}
