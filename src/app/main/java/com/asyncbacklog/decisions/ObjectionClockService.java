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
 * decision will hold changes too, and is told. Changes that nobody tells of, as of a zone in Jira, or that a project is archived or
 * comes back, are noticed within the hour.
 */
@Named
public class ObjectionClockService implements CalendarFollower, PeriodicJob {

    private static final int BATCH = 200;

    private final DecisionStore decisions;
    private final ObjectionStore objections;
    private final DecisionDeadlineService deadlines;
    private final Standstill standstill;
    private final Calendars calendars;
    private final Actors actors;

    ObjectionClockService(
            DecisionStore decisions,
            ObjectionStore objections,
            DecisionDeadlineService deadlines,
            Standstill standstill,
            Calendars calendars,
            Actors actors) {
        this.decisions = decisions;
        this.objections = objections;
        this.deadlines = deadlines;
        this.standstill = standstill;
        this.calendars = calendars;
        this.actors = actors;
    }

    @Override
    public void calendarsChanged(Set<String> personKeys) {
        recount(decisions.find(objections.dependingOn(personKeys)), actors.now());
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

    /** Lets the clock stand still where nothing happens any more, and go on where it does again. */
    void follow(Decision decision, Standstill.Look look, Instant now) {
        if (look.isStill(decision)) {
            halt(decision, now);
        } else {
            resume(decision, now);
        }
    }

    /** What is due by then holds, and is written down elsewhere. */
    void halt(Decision decision, Instant now) {
        if (decision.isClockRunning() && !decision.isDue(now)) {
            deadlines.halt(decision, now);
        }
    }

    void resume(Decision decision, Instant now) {
        if (decision.isClockHalted()) {
            ObjectionWindow running = decision.state().window().orElseThrow().resumed(now);
            Decision after = decision.nextByItself(
                    decision.state().openToObjections(running, effectiveAt(decision, running)), now);
            decisions.apply(List.of(DecisionStep.of(decision, after, "", DecisionEvents.EFFECTIVE_CHANGED)));
        }
    }

    private void recountAll(Optional<Long> projectId, Instant now) {
        List<Decision> open = decisions.openToObjections(0, BATCH);
        while (!open.isEmpty()) {
            recount(
                    open.stream()
                            .filter(decision -> projectId.isEmpty()
                                    || projectId.get() == decision.home().projectId())
                            .toList(),
                    now);
            open = decisions.openToObjections(open.get(open.size() - 1).id(), BATCH);
        }
    }

    private void recount(List<Decision> open, Instant now) {
        Standstill.Look look = standstill.lookAt(open);
        for (Decision decision : open) {
            follow(decision, look, now);
            if (!look.isStill(decision)) {
                recount(decision, now);
            }
        }
    }

    /** What is due holds already, and a change of a calendar afterwards changes nothing about that. */
    private void recount(Decision decision, Instant now) {
        if (!decision.isClockRunning() || decision.isDue(now)) {
            return;
        }
        Instant counted = effectiveAt(decision, decision.state().window().orElseThrow());
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
