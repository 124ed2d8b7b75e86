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

    DecisionTeller(DecisionService service, ObjectionService objections) {
        this.service = service;
        this.objections = objections;
    }

    @Override
    public Set<String> kinds() {
        Set<String> kinds = new HashSet<>(DecisionEvents.OF_DECISIONS);
        kinds.addAll(DecisionEvents.OF_OBJECTIONS);
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
        Map<Integer, Objection> raised = new HashMap<>();
        objections
                .find(events.stream()
                        .filter(DecisionTeller::isOfObjection)
                        .map(Event::recordId)
                        .distinct()
                        .toList())
                .forEach(objection -> raised.put(objection.id(), objection));
        Map<Integer, VisibleDecision> visible = service.find(
                events.stream()
                        .filter(event -> !isOfProject(event))
                        .flatMap(event -> decisionId(event, raised).stream())
                        .distinct()
                        .toList(),
                reader.person());
        Map<Long, String> projects = service.projectKeys(
                events.stream()
                        .filter(DecisionTeller::isOfProject)
                        .map(Event::projectId)
                        .toList(),
                reader.person());
        return events.stream()
                .map(event -> isOfProject(event)
                        ? Optional.ofNullable(projects.get(event.projectId())).map(key -> story(event, key, reader))
                        : decisionId(event, raised)
                                .map(visible::get)
                                .map(decision -> story(event, decision, raised, reader)))
                .toList();
    }

    private static Optional<Integer> decisionId(Event event, Map<Integer, Objection> raised) {
        return isOfObjection(event)
                ? Optional.ofNullable(raised.get(event.recordId())).map(Objection::decisionId)
                : Optional.of(event.recordId());
    }

    private static boolean isOfObjection(Event event) {
        return DecisionEvents.OF_OBJECTIONS.contains(event.kind());
    }

    private static boolean isOfProject(Event event) {
        return DecisionEvents.OF_PROJECTS.contains(event.kind());
    }

    /** How many they were is not told: some may have gone to issues that the reader may not see. */
    private static EventStory story(Event event, String projectKey, Reader reader) {
        return EventStory.of(
                reader.text("asyncbacklog.decisions.event." + event.kind() + ".told"),
                DecisionAddress.ofProject(projectKey),
                Optional.empty());
    }

    private static EventStory story(
            Event event, VisibleDecision visible, Map<Integer, Objection> raised, Reader reader) {
        return new EventStory(
                sentence(event, visible.decision(), reader),
                isOfObjection(event) ? said(event, raised.get(event.recordId())) : said(event, visible),
                DecisionAddress.of(visible),
                visible.access().issue(),
                Optional.empty());
    }

    /** From when it holds is as it is now: what was told then may have changed since. */
    private static String sentence(Event event, Decision decision, Reader reader) {
        String title = decision.content().title();
        String key = "asyncbacklog.decisions.event." + event.kind() + ".told";
        return decision.state()
                .effectiveAt()
                .filter(at -> event.kind().equals(DecisionEvents.EFFECTIVE_CHANGED))
                .map(at -> reader.text(key + ".at", title, reader.times().dateAndTime(at)))
                .orElseGet(() -> reader.text(key, title));
    }

    private static String said(Event event, Objection objection) {
        return switch (event.kind()) {
            case DecisionEvents.OBJECTION_RAISED -> objection.reason();
            case DecisionEvents.OBJECTION_ANSWERED ->
                objection.answer().map(Objection.Answer::text).orElse("");
            default -> "";
        };
    }

    /** The reason of the last move, where that is what is told of. */
    private static String said(Event event, VisibleDecision visible) {
        DecisionState state = visible.decision().state();
        return event.kind().equals("decision-" + state.status().value()) ? state.reason() : "";
    }
}
