package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.workingtime.CalendarWords;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Prepares a decision's own page for its template. */
@Named
class DecisionPageViews {

    private static final String STANDING = "asyncbacklog.decisions.standing.";
    private static final int MOST_NAMES = 6;
    private static final double MILLIS_OF_TENTH_OF_HOUR = 360_000;

    private final DecisionService service;
    private final DecisionViews views;
    private final Membership membership;
    private final People people;

    DecisionPageViews(DecisionService service, DecisionViews views, Membership membership, People people) {
        this.service = service;
        this.views = views;
        this.membership = membership;
        this.people = people;
    }

    DecisionPageView of(VisibleDecision visible, Page<HistoryEntryJson> history, String contextPath, Reader reader) {
        return new DecisionPageView(
                visible,
                views.of(visible, reader.person()),
                parts(visible, history, reader),
                views.timeZone(reader.person()),
                contextPath);
    }

    private DecisionPageParts parts(VisibleDecision visible, Page<HistoryEntryJson> history, Reader reader) {
        DecisionDetails details = visible.details();
        Map<Integer, VisibleDecision> relatives = relatives(details, reader);
        HistoryWords historyWords = new HistoryWords(reader);
        String status = visible.decision().status().value();
        return new DecisionPageParts(
                standing(visible, reader),
                visible.decision().state().reason().isEmpty()
                        ? ""
                        : reader.text("asyncbacklog.decisions.why." + status),
                details.decidedBy().map(Person::displayName).orElse(""),
                details.consulted().stream()
                        .map(consulted -> consulted(consulted, reader))
                        .toList(),
                visible.decision().content().assumptions().stream()
                        .map(assumption -> AssumptionWords.of(assumption, visible, reader))
                        .toList(),
                related(details.supersedes(), relatives),
                related(details.supersededBy().stream().toList(), relatives),
                details.objections().stream()
                        .map(objection -> objection(objection, visible.seenAt(), reader))
                        .toList(),
                history.items().stream().map(historyWords::entry).toList(),
                history.next()
                        .map(cursor -> DecisionAddress.of(visible) + "&history=" + cursor.text() + "#decision-history")
                        .orElse(""));
    }

    private Map<Integer, VisibleDecision> relatives(DecisionDetails details, Reader reader) {
        List<Integer> ids = new ArrayList<>(details.supersedes());
        details.supersededBy().ifPresent(ids::add);
        return ids.isEmpty() ? Map.of() : service.find(ids, reader.person());
    }

    private List<RelatedDecisionView> related(Collection<Integer> ids, Map<Integer, VisibleDecision> relatives) {
        return ids.stream()
                .map(relatives::get)
                .filter(Objects::nonNull)
                .map(visible -> new RelatedDecisionView(
                        visible, views.text(visible.decision().status().labelKey())))
                .toList();
    }

    private String standing(VisibleDecision visible, Reader reader) {
        DecisionState state = visible.decision().state();
        if (state.waitsFor().isPresent()) {
            return waiting(visible, state.waitsFor().get(), reader);
        }
        String key = STANDING + state.status().value();
        return switch (state.status()) {
            case ACCEPTED, DEPRECATED, SUPERSEDED ->
                state.effectiveAt()
                        .map(at -> reader.text(key, reader.times().date(at)))
                        .orElse("");
            case PROPOSED, REJECTED, WITHDRAWN -> "";
        };
    }

    private String waiting(VisibleDecision visible, WaitsFor what, Reader reader) {
        CalendarWords moments = new CalendarWords(reader, visible.seenAt());
        ZoneId zone = reader.times().zone();
        return switch (what) {
            case DECIDERS, OTHER_DECIDERS -> waitingForDeciders(visible, what, reader);
            case OBJECTIONS ->
                visible.decision()
                        .state()
                        .effectiveAt()
                        .map(at -> reader.text(STANDING + "objections", moments.moment(at, zone)))
                        .orElseGet(() -> reader.text(STANDING + "halted"));
            case ANSWER -> reader.text(STANDING + "answer");
        };
    }

    private String waitingForDeciders(VisibleDecision visible, WaitsFor what, Reader reader) {
        Optional<DecisionArea> area = visible.details().area().filter(found -> !found.removed());
        List<String> names = area
                .map(found -> membership.people(found.boundary().deciders(), found.projectId()))
                .orElse(List.of())
                .stream()
                .map(Person::displayName)
                .toList();
        return names.isEmpty()
                ? reader.text(STANDING + "nobody")
                : reader.text(STANDING + what.value(), area.orElseThrow().name(), names(names, reader));
    }

    private static String names(List<String> names, Reader reader) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES
                ? reader.text("asyncbacklog.names.more", shown, names.size() - MOST_NAMES)
                : shown;
    }

    private ConsultedView consulted(ConsultedPerson consulted, Reader reader) {
        String left;
        if (!consulted.isWaitedFor()) {
            left = reader.text("asyncbacklog.decisions.consulted.not-waited-for");
        } else if (consulted.left().isZero()) {
            left = reader.text("asyncbacklog.decisions.consulted.over");
        } else {
            left = reader.text("asyncbacklog.decisions.consulted.left", hours(consulted.left()));
        }
        return new ConsultedView(consulted, people.avatar(consulted.person(), reader.person()), left);
    }

    /** To a tenth of an hour, upwards: nobody is told that nothing is left while something is. */
    private static double hours(Duration time) {
        return Math.ceil(time.toMillis() / MILLIS_OF_TENTH_OF_HOUR) / 10;
    }

    private ObjectionView objection(VisibleObjection visible, Instant now, Reader reader) {
        Objection objection = visible.objection();
        String state = visible.state(now);
        CalendarWords moments = new CalendarWords(reader, now);
        return new ObjectionView(
                visible,
                new ObjectionView.Words(
                        reader.text("asyncbacklog.decisions.objection.state." + state),
                        lozenge(state),
                        said(visible.objector(), objection.raisedAt(), reader),
                        objection
                                .answer()
                                .flatMap(answer -> visible.answeredBy().map(by -> said(by, answer.at(), reader)))
                                .orElse(ObjectionView.Words.Said.NEVER),
                        visible.settlesAt()
                                .filter(at -> state.equals("answered"))
                                .map(at -> reader.text(
                                        "asyncbacklog.decisions.objection.settles",
                                        moments.moment(at, reader.times().zone()),
                                        visible.objector().displayName()))
                                .orElse("")));
    }

    private ObjectionView.Words.Said said(Person by, Instant at, Reader reader) {
        return new ObjectionView.Words.Said(
                people.avatar(by, reader.person()),
                at.toString(),
                reader.times().date(at),
                reader.times()
                        .onBothClocks(
                                at,
                                by.displayName(),
                                by.zone().orElse(reader.times().zone())));
    }

    /** The classes of AUI's lozenge; the word on it says the same as the colour. */
    private static String lozenge(String state) {
        String colour = switch (state) {
            case "open" -> " aui-lozenge-removed";
            case "answered" -> " aui-lozenge-inprogress";
            case "agreed" -> " aui-lozenge-success";
            default -> "";
        };
        return "aui-lozenge aui-lozenge-subtle" + colour;
    }
}
