package com.asyncbacklog.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a look at the assumptions of some decisions found, and what is new in it.
 *
 * @param checks of all assumptions that were looked at
 * @param broken that hold no more
 * @param restored that hold again, by their decisions
 * @param forgotten that are no assumptions of their decisions any more
 * @param dueSince of the decisions for which it changed: since when an assumption is broken that no review has looked at
 */
record AssumptionChanges(
        List<AssumptionCheck> checks,
        List<Change> broken,
        List<Change> restored,
        List<AssumptionBreak> forgotten,
        Map<Integer, Optional<Instant>> dueSince) {

    /** A break that begins or ends, of a decision. */
    record Change(Decision decision, AssumptionBreak broken) {}

    /** @param known all breaks of these decisions so far, by the decision's id */
    static AssumptionChanges found(
            List<Decision> decisions,
            Map<Integer, List<AssumptionBreak>> known,
            AssumptionFacts.Look look,
            Instant now) {
        Finding finding = new Finding(look, now);
        decisions.forEach(decision -> finding.add(decision, known.getOrDefault(decision.id(), List.of())));
        return new AssumptionChanges(
                finding.checks, finding.broken, finding.restored, finding.forgotten, finding.dueSince);
    }

    private static final class Finding {

        private final AssumptionFacts.Look look;
        private final Instant now;
        private final List<AssumptionCheck> checks = new ArrayList<>();
        private final List<Change> broken = new ArrayList<>();
        private final List<Change> restored = new ArrayList<>();
        private final List<AssumptionBreak> forgotten = new ArrayList<>();
        private final Map<Integer, Optional<Instant>> dueSince = new HashMap<>();

        Finding(AssumptionFacts.Look look, Instant now) {
            this.look = look;
            this.now = now;
        }

        /** The same assumption twice is looked at once. */
        void add(Decision decision, List<AssumptionBreak> known) {
            List<AssumptionBreak> open = new ArrayList<>();
            int number = known.size();
            for (DecisionAssumption assumption :
                    decision.content().assumptions().stream().distinct().toList()) {
                AssumptionState state = look.state(assumption, decision);
                Optional<AssumptionBreak> before = known.stream()
                        .filter(AssumptionBreak::isOpen)
                        .filter(each -> each.assumption().equals(assumption))
                        .findFirst();
                Optional<AssumptionBreak> then = before;
                if (state == AssumptionState.BROKEN && before.isEmpty()) {
                    number++;
                    AssumptionBreak begun = new AssumptionBreak(
                            0,
                            decision.id(),
                            number,
                            assumption,
                            look.brokenAt(assumption, decision),
                            Optional.empty());
                    broken.add(new Change(decision, begun));
                    then = Optional.of(begun);
                } else if (state == AssumptionState.HOLDS && before.isPresent()) {
                    restored.add(new Change(decision, before.get().restored(now)));
                    then = Optional.empty();
                }
                then.ifPresent(open::add);
                checks.add(new AssumptionCheck(
                        decision.id(),
                        assumption,
                        state,
                        now,
                        then.map(AssumptionBreak::brokenAt).filter(at -> state == AssumptionState.BROKEN)));
            }
            known.stream()
                    .filter(AssumptionBreak::isOpen)
                    .filter(each -> !decision.content().assumptions().contains(each.assumption()))
                    .forEach(each -> forgotten.add(each.restored(now)));
            addDueSince(decision, open);
        }

        private void addDueSince(Decision decision, List<AssumptionBreak> open) {
            Optional<Instant> since = open.stream()
                    .map(AssumptionBreak::brokenAt)
                    .filter(at -> !decision.review().hasSeen(at))
                    .min(Instant::compareTo);
            if (!since.equals(decision.review().brokenSince())) {
                dueSince.put(decision.id(), since);
            }
        }
    }
}
