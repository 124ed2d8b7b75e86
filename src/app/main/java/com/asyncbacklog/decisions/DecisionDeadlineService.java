package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PeriodicJob;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets decisions take effect whose time for objections is over. Readers see so from that instant on; this writes it down,
 * tells it, and lets them take the place of those they supersede. Whoever writes the next version first wins, so it does no
 * harm to do it twice, also on two nodes at once.
 */
@Named
public class DecisionDeadlineService implements PeriodicJob {

    private static final int BATCH = 100;

    private final DecisionStore store;
    private final Standstill standstill;

    DecisionDeadlineService(DecisionStore store, Standstill standstill) {
        this.store = store;
        this.standstill = standstill;
    }

    @Override
    public String name() {
        return "decisions-take-effect";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Instant now) {
        Set<Integer> left = new HashSet<>();
        List<Decision> due = store.due(now, BATCH);
        while (!due.isEmpty()) {
            due.stream()
                    .filter(decision -> !settle(decision, now))
                    .map(Decision::id)
                    .forEach(left::add);
            due = store.due(now, BATCH + left.size()).stream()
                    .filter(decision -> !left.contains(decision.id()))
                    .toList();
        }
    }

    /** A decision as it is now, written down: to be called before anything is done with it. */
    Decision settled(Decision decision, Instant now) {
        if (!decision.isDue(now)) {
            return decision;
        }
        settle(decision, now);
        return store.find(decision.id()).orElse(decision);
    }

    /** Nothing takes effect where decisions stand still, of which nobody may have heard in time. True when anything was written. */
    private boolean settle(Decision decision, Instant now) {
        return standstill.holds(decision)
                ? halt(decision, now)
                : store.apply(takingEffect(decision, decision.settled(), "", now));
    }

    /**
     * The step by which a decision holds, and those by which it takes the place of others that still do.
     *
     * @param by the key of who did it; empty when the app does by itself
     */
    List<DecisionStep> takingEffect(Decision before, Decision after, String by, Instant now, String... moreKinds) {
        List<String> kinds = Stream.concat(Stream.of(moreKinds), Stream.of(DecisionEvents.ACCEPTED))
                .toList();
        List<DecisionStep> steps = new ArrayList<>();
        steps.add(new DecisionStep(before, after, kinds, by, after.updatedAt(), now, Optional.empty()));
        List<Integer> others = after.state().lineage().supersedes();
        store.find(others).stream()
                .filter(old -> old.state().is(DecisionStatus.ACCEPTED))
                .map(old -> by.isEmpty()
                        ? Supersession.stepByItself(old, after.id(), after.updatedAt())
                                .toldAt(now)
                        : Supersession.step(old, after.id(), by, now))
                .forEach(steps::add);
        return steps;
    }

    /** Stops the clock of a decision whose place stands still. */
    boolean halt(Decision decision, Instant now) {
        Decision after = decision.nextByItself(decision.state().halted(now), now);
        return store.apply(List.of(DecisionStep.of(decision, after, "", DecisionEvents.EFFECTIVE_CHANGED)));
    }
}
