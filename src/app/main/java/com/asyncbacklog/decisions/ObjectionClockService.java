package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PeriodicJob;
import com.asyncbacklog.workingtime.CalendarFollower;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts the working hours in which people may object, by the calendars that they have. When those change, from when a
 * decision will hold changes too, and is told; changes that nobody tells of, as of a zone in Jira, are noticed within the hour.
 */
@Named
public class ObjectionClockService implements CalendarFollower, PeriodicJob {

    private static final int BATCH = 200;

    private final DecisionStore decisions;
    private final ObjectionStore objections;
    private final DecisionDeadlineService deadlines;
    private final Calendars calendars;
    private final Actors actors;

    ObjectionClockService(
            DecisionStore decisions,
            ObjectionStore objections,
            DecisionDeadlineService deadlines,
            Calendars calendars,
            Actors actors) {
        this.decisions = decisions;
        this.objections = objections;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.actors = actors;
    }

    @Override
    public void calendarsChanged(Set<String> personKeys) {
        Instant now = actors.now();
        decisions.find(objections.dependingOn(personKeys)).forEach(decision -> recount(decision, now));
    }

    @Override
    public void defaultsChanged(Optional<Long> projectId) {
        recountAll(projectId, actors.now());
    }

    @Override
    public String name() {
        return "decisions-recount-hours";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Instant now) {
        recountAll(Optional.empty(), now);
    }

    /** From when a decision holds if the clock of its window runs as this one does. */
    Instant effectiveAt(Decision decision, ObjectionWindow running) {
        return effectiveAt(decision, running, objections.ofDecisions(List.of(decision.id())));
    }

    /** As above, with these objections to it. */
    Instant effectiveAt(Decision decision, ObjectionWindow running, Collection<Objection> to) {
        List<String> keys = Stream.concat(
                        running.consulted().stream(), to.stream().map(Objection::objector))
                .distinct()
                .toList();
        return ObjectionRules.effectiveAt(
                running, to, calendars.of(keys, decision.home().projectId()));
    }

    private void recountAll(Optional<Long> projectId, Instant now) {
        List<Decision> open = decisions.openToObjections(0, BATCH);
        while (!open.isEmpty()) {
            open.stream()
                    .filter(decision -> projectId.isEmpty()
                            || projectId.get() == decision.home().projectId())
                    .forEach(decision -> recount(decision, now));
            open = decisions.openToObjections(open.get(open.size() - 1).id(), BATCH);
        }
    }

    /** What is due holds already, and a change of a calendar afterwards changes nothing about that. */
    private void recount(Decision decision, Instant now) {
        Optional<ObjectionWindow> running = decision.state()
                .window()
                .filter(window -> decision.state().waits(WaitsFor.OBJECTIONS) && window.isRunning());
        if (running.isEmpty() || decision.isDue(now)) {
            return;
        }
        Instant counted = effectiveAt(decision, running.get());
        if (decision.state().effectiveAt().filter(counted::equals).isEmpty()) {
            decisions.apply(step(decision, counted, now));
        }
    }

    private List<DecisionStep> step(Decision decision, Instant counted, Instant now) {
        if (!counted.isAfter(now)) {
            Decision after = decision.nextByItself(
                    decision.state().waitingFor(WaitsFor.OBJECTIONS, now).holdingSince(now), now);
            return deadlines.takingEffect(decision, after, "", now);
        }
        Decision after = decision.nextByItself(
                decision.state().openToObjections(decision.state().window().orElseThrow(), counted), now);
        return List.of(DecisionStep.of(decision, after, "", DecisionEvents.EFFECTIVE_CHANGED));
    }
}
