package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows stored review rounds to a reader: to whoever sees their project, and of their agendas what the reader may see. */
@Named
class ReviewRoundSightService {

    private final ReviewRoundStore rounds;
    private final DecisionStore decisions;
    private final DecisionPlaces places;
    private final Reviewers reviewers;

    ReviewRoundSightService(
            ReviewRoundStore rounds, DecisionStore decisions, DecisionPlaces places, Reviewers reviewers) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.places = places;
        this.reviewers = reviewers;
    }

    Optional<VisibleRound> see(ReviewRound round, Actor reader) {
        return see(List.of(round), reader).get(0);
    }

    /** Those of these ids that there are and that the reader may see. */
    Map<Integer, VisibleRound> find(Collection<Integer> ids, Actor reader) {
        return see(rounds.find(ids), reader).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(visible -> visible.round().id(), visible -> visible));
    }

    /** Whether somebody sees any of the decisions on an agenda. */
    boolean seesAny(List<AgendaItem> agenda, Actor reader) {
        List<Decision> found =
                decisions.find(agenda.stream().map(AgendaItem::decisionId).toList());
        return !places.visible(found, reader.person()).isEmpty();
    }

    /** Those that are open for marks of the reader, the {@code most} that close first. */
    List<VisibleRound> openFor(Person person, Instant now, int most) {
        Actor reader = new Actor(person, now);
        Membership.Belonging belonging = reviewers.belonging(person);
        List<ReviewRound> open = rounds.in(ReviewRound.Stage.OPEN, Criteria.LONGEST_LIST).stream()
                .filter(round -> round.isOpen(now) && reviewers.includes(belonging, person, round))
                .limit(most)
                .toList();
        return see(open, reader).stream().flatMap(Optional::stream).toList();
    }

    /** In the same order; nothing where the reader may not see the project. By a fixed number of statements and calls. */
    List<Optional<VisibleRound>> see(List<ReviewRound> stored, Actor reader) {
        Sight sight = new Sight(stored, reader);
        return stored.stream().map(sight::of).toList();
    }

    private Map<Integer, List<AgendaItem>> agendasOf(List<Integer> roundIds) {
        return rounds.agendas(roundIds);
    }

    private Map<Integer, List<ReviewMark>> marksOf(List<Integer> roundIds) {
        return rounds.marks(roundIds);
    }

    private Map<Integer, Decision> decisionsOn(Collection<List<AgendaItem>> agendas) {
        List<Integer> ids = agendas.stream()
                .flatMap(List::stream)
                .map(AgendaItem::decisionId)
                .distinct()
                .toList();
        return decisions.find(ids).stream().collect(Collectors.toMap(Decision::id, decision -> decision));
    }

    /** Several rounds, with the eyes of one reader. */
    private final class Sight {

        private final Actor reader;
        private final Membership.Belonging belonging;
        private final Map<Long, Optional<ProjectAccess>> projects = new HashMap<>();
        private final Map<Integer, List<AgendaItem>> agendas;
        private final Map<Integer, List<ReviewMark>> marks;
        private final Map<Integer, Decision> found;
        private final Map<Integer, DecisionAccess> accesses;
        private final Map<String, Person> faces = new HashMap<>();

        Sight(List<ReviewRound> stored, Actor reader) {
            this.reader = reader;
            this.belonging = reviewers.belonging(reader.person());
            List<Integer> ids = stored.stream()
                    .filter(round -> project(round).isPresent())
                    .map(ReviewRound::id)
                    .toList();
            agendas = agendasOf(ids);
            marks = marksOf(ids);
            found = decisionsOn(agendas.values());
            accesses = places.visible(found.values(), reader.person());
        }

        Optional<VisibleRound> of(ReviewRound round) {
            return project(round)
                    .map(access -> new VisibleRound(
                            round,
                            access.project().key(),
                            reader,
                            Optional.of(round.openedBy())
                                    .filter(key -> !key.isEmpty())
                                    .map(this::face),
                            reviewers.json(round.reviewers()),
                            reviewers.includes(belonging, reader.person(), round),
                            agenda(round)));
        }

        private Optional<ProjectAccess> project(ReviewRound round) {
            return projects.computeIfAbsent(round.projectId(), id -> reviewers.access(id, reader.person()));
        }

        private List<VisibleAgendaItem> agenda(ReviewRound round) {
            Map<Integer, List<ReviewMark>> ofRound = marks.getOrDefault(round.id(), List.of()).stream()
                    .collect(Collectors.groupingBy(ReviewMark::decisionId));
            return agendas.getOrDefault(round.id(), List.of()).stream()
                    .flatMap(item -> item(item, round, ofRound.getOrDefault(item.decisionId(), List.of())).stream())
                    .toList();
        }

        /** Not what was moved into another project since. */
        private Optional<VisibleAgendaItem> item(AgendaItem item, ReviewRound round, List<ReviewMark> marks) {
            return Optional.ofNullable(found.get(item.decisionId()))
                    .filter(decision -> decision.home().projectId() == round.projectId())
                    .filter(decision -> accesses.containsKey(decision.id()))
                    .map(decision -> new VisibleAgendaItem(
                            item,
                            decision.asOf(reader.at()),
                            accesses.get(decision.id()),
                            face(decision.author()),
                            decision.status().isLive()
                                    && !accesses.get(decision.id()).isStill(),
                            marks.stream()
                                    .map(mark -> new VisibleAgendaItem.VisibleMark(mark, face(mark.by())))
                                    .toList()));
        }

        private Person face(String key) {
            return faces.computeIfAbsent(key, reviewers::person);
        }
    }
}
