package com.asyncbacklog.decisions;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionSource;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of decisions waits for somebody: to be decided, to be objected to in time, to be answered, to be agreed to, to be changed as reviewers ask. */
@Named
public class DecisionAttentionService implements AttentionSource {

    private static final String PROPOSAL = "decision-proposal";
    private static final String WINDOW = "objection-window";
    private static final String OBJECTION = "objection";
    private static final String ANSWER = "objection-answer";
    private static final String REVIEW = "review-request";

    /** So many are looked at for one that is wanted, as not each can be seen, or waits for this reader. */
    private static final int PATIENCE = 5;

    private final ObjectionStore objections;
    private final WaitingDecisionsService waiting;
    private final DecisionSightService sights;

    DecisionAttentionService(ObjectionStore objections, WaitingDecisionsService waiting, DecisionSightService sights) {
        this.objections = objections;
        this.waiting = waiting;
        this.sights = sights;
    }

    @Override
    public List<AttentionItem> waitingFor(Reader reader, Instant now, int most) {
        if (reader.person().isAnonymous()) {
            return List.of();
        }
        int looked = Math.min(most * PATIENCE, Criteria.LONGEST_LIST);
        String key = reader.person().key();
        List<Objection> toSpeakTo = objections.waitingFor(key, looked);
        Set<Integer> ids = new LinkedHashSet<>(objections.consulting(key, looked));
        toSpeakTo.forEach(objection -> ids.add(objection.decisionId()));
        Map<Integer, VisibleDecision> visible = visible(ids, reader, now, looked);

        List<AttentionItem> items = new ArrayList<>();
        for (VisibleDecision seen : visible.values()) {
            if (seen.permissions().accept()) {
                items.add(item(PROPOSAL, seen, Optional.empty(), reader));
            } else if (seen.permissions().object()
                    && seen.decision().state().waits(WaitsFor.OBJECTIONS)
                    && !hasSpoken(seen, key)) {
                items.add(item(WINDOW, seen, seen.decision().state().effectiveAt(), reader));
            }
        }
        visible.values().forEach(seen -> item(seen, reader).ifPresent(items::add));
        for (Objection objection : toSpeakTo) {
            Optional.ofNullable(visible.get(objection.decisionId()))
                    .flatMap(seen -> item(objection, seen, reader))
                    .ifPresent(items::add);
        }
        return items.stream()
                .sorted(Comparator.comparing(
                                (AttentionItem item) -> item.dueAt().orElse(Instant.MAX))
                        .thenComparing(AttentionItem::since))
                .limit(most)
                .toList();
    }

    private Map<Integer, VisibleDecision> visible(Set<Integer> ids, Reader reader, Instant now, int looked) {
        Map<Integer, VisibleDecision> visible = new HashMap<>();
        sights.see(List.copyOf(waiting.of(reader.person(), ids, looked)), new Actor(reader.person(), now)).stream()
                .flatMap(Optional::stream)
                .forEach(seen -> visible.put(seen.decision().id(), seen));
        return visible;
    }

    /** Who has objected waits for the others now. */
    private static boolean hasSpoken(VisibleDecision seen, String key) {
        return seen.details().objections().stream()
                .anyMatch(visible -> visible.objection().objector().equals(key));
    }

    private static Optional<AttentionItem> item(Objection objection, VisibleDecision seen, Reader reader) {
        VisibleObjection visible = seen.details().objections().stream()
                .filter(shown -> shown.objection().id() == objection.id())
                .findFirst()
                .orElseThrow();
        if (visible.mayAnswer()) {
            return Optional.of(item(OBJECTION, seen, objection.raisedAt(), Optional.empty(), reader));
        }
        boolean isAnswered = visible.mayAgree() && objection.isAnswered();
        return isAnswered
                ? Optional.of(
                        item(ANSWER, seen, objection.answer().orElseThrow().at(), visible.settlesAt(), reader))
                : Optional.empty();
    }

    /** What reviewers ask of who recorded a decision, and of those who decide about it. */
    private static Optional<AttentionItem> item(VisibleDecision seen, Reader reader) {
        Decision decision = seen.decision();
        boolean isTheirs = seen.details().isInAuthority()
                || decision.author().equals(reader.person().key());
        return decision.review()
                .request()
                .filter(request ->
                        isTheirs && decision.status().isLive() && !seen.access().isStill())
                .map(request -> new AttentionItem(
                        REVIEW,
                        reader.text(
                                "asyncbacklog.decisions.attention." + REVIEW,
                                request.reviewers(),
                                decision.content().title()),
                        DecisionAddress.of(seen),
                        Optional.empty(),
                        request.at(),
                        seen.access().projectKey(),
                        seen.access().issue().map(issue -> issue.key())));
    }

    private static AttentionItem item(String kind, VisibleDecision seen, Optional<Instant> dueAt, Reader reader) {
        return item(kind, seen, seen.decision().updatedAt(), dueAt, reader);
    }

    private static AttentionItem item(
            String kind, VisibleDecision seen, Instant since, Optional<Instant> dueAt, Reader reader) {
        return new AttentionItem(
                kind,
                reader.text(
                        "asyncbacklog.decisions.attention." + kind,
                        seen.decision().content().title()),
                DecisionAddress.of(seen),
                dueAt,
                since,
                seen.access().projectKey(),
                seen.access().issue().map(issue -> issue.key()));
    }
}
