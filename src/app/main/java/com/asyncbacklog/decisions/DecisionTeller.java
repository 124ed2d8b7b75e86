package com.asyncbacklog.decisions;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.events.EventTeller;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what happened to decisions. */
@Named
public class DecisionTeller implements EventTeller {

    private final DecisionService service;
    private final ObjectionService objections;
    private final AssumptionCheckService assumptions;

    DecisionTeller(DecisionService service, ObjectionService objections, AssumptionCheckService assumptions) {
        this.service = service;
        this.objections = objections;
        this.assumptions = assumptions;
    }

    @Override
    public Set<String> kinds() {
        Set<String> kinds = new HashSet<>(DecisionEvents.OF_DECISIONS);
        kinds.addAll(DecisionEvents.OF_OBJECTIONS);
        kinds.addAll(DecisionEvents.OF_ASSUMPTIONS);
        kinds.addAll(DecisionEvents.OF_PROJECTS);
        return kinds;
    }

    @Override
    public String titleKey() {
        return "asyncbacklog.decisions.title";
    }

    @Override
    public String labelKey(String kind) {
        return "asyncbacklog.decisions.event." + kind;
    }

    @Override
    public List<Optional<EventStory>> tell(List<Event> events, Reader reader) {
        return new Telling(events, reader).stories();
    }

    /** Events while they are told: each kind of record is looked up at once, or not at all where none is asked for. */
    private final class Telling {

        private final List<Event> events;
        private final Reader reader;
        private final Map<Integer, Objection> raised = new HashMap<>();
        private final Map<Integer, AssumptionBreak> broken = new HashMap<>();
        private final Map<Integer, VisibleDecision> visible;
        private final Map<Long, String> projects;

        Telling(List<Event> events, Reader reader) {
            this.events = events;
            this.reader = reader;
            objections
                    .find(records(DecisionEvents.OF_OBJECTIONS))
                    .forEach(objection -> raised.put(objection.id(), objection));
            assumptions.find(records(DecisionEvents.OF_ASSUMPTIONS)).forEach(change -> broken.put(change.id(), change));
            visible = service.find(
                    events.stream()
                            .flatMap(event -> decisionId(event).stream())
                            .distinct()
                            .toList(),
                    reader.person());
            projects = service.projectKeys(
                    events.stream()
                            .filter(Telling::isOfProject)
                            .map(Event::projectId)
                            .toList(),
                    reader.person());
        }

        List<Optional<EventStory>> stories() {
            return events.stream()
                    .map(event -> isOfProject(event)
                            ? Optional.ofNullable(projects.get(event.projectId()))
                                    .map(key -> story(event, key))
                            : decisionId(event).map(visible::get).map(decision -> story(event, decision)))
                    .toList();
        }

        private List<Integer> records(Set<String> kinds) {
            return events.stream()
                    .filter(event -> kinds.contains(event.kind()))
                    .map(Event::recordId)
                    .distinct()
                    .toList();
        }

        private static boolean isOfProject(Event event) {
            return DecisionEvents.OF_PROJECTS.contains(event.kind());
        }

        private Optional<Integer> decisionId(Event event) {
            if (isOfProject(event)) {
                return Optional.empty();
            }
            if (DecisionEvents.OF_OBJECTIONS.contains(event.kind())) {
                return Optional.ofNullable(raised.get(event.recordId())).map(Objection::decisionId);
            }
            if (DecisionEvents.OF_ASSUMPTIONS.contains(event.kind())) {
                return Optional.ofNullable(broken.get(event.recordId())).map(AssumptionBreak::decisionId);
            }
            return Optional.of(event.recordId());
        }

        /** How many they were is not told: some may have gone to issues that the reader may not see. */
        private EventStory story(Event event, String projectKey) {
            return EventStory.of(
                    reader.text("asyncbacklog.decisions.event." + event.kind() + ".told"),
                    DecisionAddress.ofProject(projectKey),
                    Optional.empty());
        }

        private EventStory story(Event event, VisibleDecision decision) {
            return new EventStory(
                    sentence(event, decision.decision()),
                    said(event, decision),
                    DecisionAddress.of(decision),
                    decision.access().issue(),
                    Optional.empty());
        }

        /** From when it holds is as it is now: what was told then may have changed since. */
        private String sentence(Event event, Decision decision) {
            String title = decision.content().title();
            String key = "asyncbacklog.decisions.event." + event.kind() + ".told";
            return decision.state()
                    .effectiveAt()
                    .filter(at -> event.kind().equals(DecisionEvents.EFFECTIVE_CHANGED))
                    .map(at -> reader.text(key + ".at", title, reader.times().dateAndTime(at)))
                    .orElseGet(() -> reader.text(key, title));
        }

        private String said(Event event, VisibleDecision decision) {
            return switch (event.kind()) {
                case DecisionEvents.OBJECTION_RAISED ->
                    raised.get(event.recordId()).reason();
                case DecisionEvents.OBJECTION_ANSWERED ->
                    raised.get(event.recordId())
                            .answer()
                            .map(Objection.Answer::text)
                            .orElse("");
                case DecisionEvents.OBJECTION_AGREED -> "";
                case DecisionEvents.ASSUMPTION_BROKEN, DecisionEvents.ASSUMPTION_RESTORED ->
                    named(broken.get(event.recordId()).assumption());
                default -> saidOfMove(event, decision);
            };
        }

        /** Without the query and what it counts: not each reader may find the same issues as the decision's author. */
        private String named(DecisionAssumption assumption) {
            return switch (assumption.kind()) {
                case DATE ->
                    reader.text(
                            "asyncbacklog.decisions.assumption.told.date",
                            reader.times().date(assumption.date().orElseThrow()));
                case JQL -> reader.text("asyncbacklog.decisions.assumption.told.jql");
                case KPI -> reader.text("asyncbacklog.decisions.assumption.told.kpi", assumption.subject());
            };
        }

        /** The reason of the last move, where that is what is told of. */
        private static String saidOfMove(Event event, VisibleDecision visible) {
            DecisionState state = visible.decision().state();
            return event.kind().equals("decision-" + state.status().value()) ? state.reason() : "";
        }
    }
}
