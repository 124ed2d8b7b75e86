package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PeriodicJob;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stores the words of decisions that an earlier release recorded, so that searches find them. Once that is done a run costs one
 * statement; a run that was lost goes on with the rest.
 */
@Named
public class DecisionWordsService implements PeriodicJob {

    private static final int BATCH = 100;

    private final DecisionStore store;

    DecisionWordsService(DecisionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "decisions-words";
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
        List<Decision> batch = store.withoutWords(0, BATCH);
        while (!batch.isEmpty() && !isToEnd.getAsBoolean()) {
            batch.forEach(store::addWords);
            renewWhatChangedMeanwhile(batch);
            batch = store.withoutWords(batch.get(batch.size() - 1).id(), BATCH);
        }
    }

    private void renewWhatChangedMeanwhile(List<Decision> done) {
        Map<Integer, Decision> before = done.stream().collect(Collectors.toMap(Decision::id, Function.identity()));
        List<Decision> changed = store.find(before.keySet()).stream()
                .filter(now -> !Objects.equals(now, before.get(now.id())))
                .toList();
        if (!changed.isEmpty()) {
            changed.forEach(store::addWords);
            renewWhatChangedMeanwhile(changed);
        }
    }
}
