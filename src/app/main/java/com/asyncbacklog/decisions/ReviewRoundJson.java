package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.MembersJson;
import com.asyncbacklog.jira.PersonJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A review round as REST answers it, with what its reader may see of its agenda; instants are ISO-8601 in UTC. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReviewRoundJson(
        int id,
        int number,
        String projectKey,
        String status,
        PersonJson openedBy,
        String openedAt,
        String closesAt,
        String closedAt,
        MembersJson reviewers,
        List<ItemJson> agenda,
        ProgressJson progress,
        OutcomeJson outcome,
        PermissionsJson permissions) {

    /** A decision on the agenda. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ItemJson(
            DecisionBriefJson decision,
            List<String> because,
            String addedAt,
            List<MarkJson> marks,
            String outcome,
            boolean waitsForMe) {}

    /** What tells a decision from the others; the whole of it has its own address. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DecisionBriefJson(
            int id,
            String issueKey,
            String projectKey,
            String title,
            String status,
            String reviewOn,
            PersonJson author,
            String createdAt,
            int version) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MarkJson(PersonJson by, String mark, String comment, String at) {}

    /**
     * @param decisions on the agenda
     * @param marked of those, marked by anybody
     * @param markedByMe marked by the reader
     * @param waitingForMe that wait for the reader's mark
     */
    record ProgressJson(int decisions, int marked, int markedByMe, int waitingForMe) {}

    /** How many decisions came out so. */
    record OutcomeJson(int keep, int change, int withdraw, int unmarked) {}

    record PermissionsJson(boolean mark) {}

    static ReviewRoundJson of(VisibleRound visible) {
        ReviewRound round = visible.round();
        Optional<Instant> over = round.over(visible.seenAt());
        return new ReviewRoundJson(
                round.id(),
                round.number(),
                visible.projectKey(),
                over.isPresent() ? "closed" : "open",
                visible.openedBy().map(PersonJson::of).orElse(null),
                round.openedAt().toString(),
                round.closesAt().toString(),
                over.map(Instant::toString).orElse(null),
                visible.reviewers(),
                visible.agenda().stream().map(item -> item(item, visible)).toList(),
                new ProgressJson(
                        visible.agenda().size(), visible.marked(), visible.markedByReader(), visible.waiting()),
                over.isPresent() ? outcome(visible) : null,
                new PermissionsJson(visible.mayMark()));
    }

    private static ItemJson item(VisibleAgendaItem item, VisibleRound visible) {
        return new ItemJson(
                brief(item),
                item.item().because().stream().map(AgendaReason::value).toList(),
                item.item().addedAt().toString(),
                item.marks().stream().map(ReviewRoundJson::mark).toList(),
                item.outcome()
                        .filter(known -> !visible.isOpen())
                        .map(ReviewVerdict::value)
                        .orElse(null),
                visible.waits(item));
    }

    private static DecisionBriefJson brief(VisibleAgendaItem item) {
        Decision decision = item.decision();
        return new DecisionBriefJson(
                decision.id(),
                item.access().issue().map(issue -> issue.key()).orElse(null),
                item.access().projectKey(),
                decision.content().title(),
                decision.status().value(),
                decision.content().reviewOn().map(LocalDate::toString).orElse(null),
                PersonJson.of(item.author()),
                decision.createdAt().toString(),
                decision.version());
    }

    private static MarkJson mark(VisibleAgendaItem.VisibleMark visible) {
        ReviewMark mark = visible.mark();
        return new MarkJson(
                PersonJson.of(visible.by()),
                mark.verdict().value(),
                mark.comment().isEmpty() ? null : mark.comment(),
                mark.at().toString());
    }

    private static OutcomeJson outcome(VisibleRound visible) {
        return new OutcomeJson(
                visible.outcomes(Optional.of(ReviewVerdict.KEEP)),
                visible.outcomes(Optional.of(ReviewVerdict.CHANGE)),
                visible.outcomes(Optional.of(ReviewVerdict.WITHDRAW)),
                visible.outcomes(Optional.empty()));
    }
}
