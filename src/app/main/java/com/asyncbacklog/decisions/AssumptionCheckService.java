package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PeriodicJob;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Looks whether the assumptions of decisions still hold: a broken one makes a review due. Nobody looks where
 * decisions stand still. Of two nodes that find the same at once, one writes it down and tells it.
 */
@Named
public class AssumptionCheckService implements PeriodicJob {

    private static final int BATCH = 200;

    private final DecisionStore decisions;
    private final AssumptionStore assumptions;
    private final AssumptionFacts facts;
    private final Standstill standstill;

    AssumptionCheckService(
            DecisionStore decisions, AssumptionStore assumptions, AssumptionFacts facts, Standstill standstill) {
        this.decisions = decisions;
        this.assumptions = assumptions;
        this.facts = facts;
        this.standstill = standstill;
    }

    @Override
    public String name() {
        return "decisions-check-assumptions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Instant now) {
        run(now, () -> false);
    }

    @Override
    public void run(Instant now, BooleanSupplier isToEnd) {
        List<Decision> batch = decisions.assuming(0, BATCH);
        while (!batch.isEmpty() && !isToEnd.getAsBoolean()) {
            check(batch, now);
            batch = decisions.assuming(batch.get(batch.size() - 1).id(), BATCH);
        }
    }

    /** Those of these ids that there are, for whoever looks whether they may be shown. */
    List<AssumptionBreak> find(Collection<Integer> ids) {
        return assumptions.find(ids);
    }

    private void check(List<Decision> batch, Instant now) {
        Standstill.Look look = standstill.lookAt(batch);
        List<Decision> live =
                batch.stream().filter(decision -> !look.isStill(decision)).toList();
        Map<Integer, List<AssumptionBreak>> known =
                assumptions.breaks(live.stream().map(Decision::id).toList());
        assumptions.write(AssumptionChanges.found(live, known, facts.lookAt(live, now), now), now);
    }
}
