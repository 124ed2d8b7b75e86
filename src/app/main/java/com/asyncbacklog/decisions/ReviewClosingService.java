package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.PeriodicJob;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes review rounds whose time is up or in which all who were chosen have marked all they can see, and lets each decision know what
 * came of it. Whoever closes a round first wins, and a decision that knows already is left alone, so it does no harm to do it
 * twice, also on two nodes at once.
 */
@Named
public class ReviewClosingService implements PeriodicJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewClosingService.class);

    private static final int ATTEMPTS = 5;

    private final ReviewRoundStore rounds;
    private final DecisionStore decisions;
    private final DecisionPlaces places;
    private final Reviewers reviewers;

    ReviewClosingService(ReviewRoundStore rounds, DecisionStore decisions, DecisionPlaces places, Reviewers reviewers) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.places = places;
        this.reviewers = reviewers;
    }

    @Override
    public String name() {
        return "decisions-close-reviews";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Those of an archived project stand still. */
    @Override
    public void run(Instant now) {
        for (ReviewRound round : rounds.in(ReviewRound.Stage.OPEN, Criteria.LONGEST_LIST)) {
            keepingOthers(round, () -> {
                if (reviewers.isLive(round.projectId())) {
                    closeIfOver(round, now);
                }
            });
        }
        rounds.in(ReviewRound.Stage.CLOSED, Criteria.LONGEST_LIST)
                .forEach(round -> keepingOthers(round, () -> settle(round)));
    }

    /**
     * One that fails is no reason for others not to close. What each of its decisions knows was written down in one transaction,
     * and it stays closed but not settled until all of them know: the next run goes on where this one ended.
     */
    private static void keepingOthers(ReviewRound round, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("Review round {} can't be closed or settled now, and will be tried again", round.id(), failure);
        }
    }

    /** Closes a round if its time is up or nobody is waited for. */
    void closeIfOver(ReviewRound round, Instant now) {
        boolean isUp = !round.closesAt().isAfter(now);
        if (isUp || isComplete(round)) {
            Instant closedAt = isUp ? round.closesAt() : now;
            if (round.stage() == ReviewRound.Stage.OPEN && rounds.close(round, closedAt, now)) {
                rounds.find(round.id()).ifPresent(this::settle);
            }
        }
    }

    /** Where everybody may mark, and where no reviewer sees anything to mark, only time closes it. */
    private boolean isComplete(ReviewRound round) {
        List<Person> chosen = reviewers.chosen(round);
        if (chosen.isEmpty()) {
            return false;
        }
        Set<String> marked = marks(round).stream()
                .map(mark -> mark.by() + ' ' + mark.decisionId())
                .collect(Collectors.toSet());
        if (marked.isEmpty()) {
            return false;
        }
        List<Decision> open = onAgenda(round).stream()
                .filter(decision -> decision.status().isLive())
                .toList();
        return chosen.stream()
                .allMatch(person -> toMark(round, open, person).stream()
                        .allMatch(decision -> marked.contains(person.key() + ' ' + decision.id())));
    }

    /** Who may not see the project at all is waited for by nobody. */
    private List<Decision> toMark(ReviewRound round, List<Decision> open, Person person) {
        Membership.Belonging belonging = reviewers.belonging(person);
        if (reviewers.access(round.projectId(), person).isEmpty() || !reviewers.includes(belonging, person, round)) {
            return List.of();
        }
        Map<Integer, DecisionAccess> visible = places.visible(open, person);
        return open.stream()
                .filter(decision -> Optional.ofNullable(visible.get(decision.id()))
                        .filter(access -> !access.isStill())
                        .isPresent())
                .toList();
    }

    private void settle(ReviewRound round) {
        Map<Integer, List<ReviewMark>> marks =
                marks(round).stream().collect(Collectors.groupingBy(ReviewMark::decisionId));
        Set<Integer> left = new HashSet<>();
        for (Decision decision : onAgenda(round)) {
            if (!settle(decision, marks.getOrDefault(decision.id(), List.of()), round)) {
                left.add(decision.id());
            }
        }
        if (left.isEmpty()) {
            rounds.settle(round);
        }
    }

    /** Whether it knows now what came of the round; somebody may change it at the same moment. */
    private boolean settle(Decision decision, List<ReviewMark> marks, ReviewRound round) {
        Instant at = round.closedAt().orElseThrow();
        Optional<ReviewVerdict> outcome =
                ReviewVerdict.outcome(marks.stream().map(ReviewMark::verdict).toList());
        Optional<Decision> current = Optional.of(decision);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (current.isEmpty() || outcome.isEmpty() || knows(current.get(), at)) {
                return true;
            }
            boolean isKept = outcome.get() == ReviewVerdict.KEEP;
            if (isKept ? keep(current.get(), round, at) : ask(current.get(), marks, at)) {
                return true;
            }
            current = decisions.find(decision.id());
        }
        return false;
    }

    private static boolean knows(Decision decision, Instant at) {
        return !decision.status().isLive()
                || decision.review().hasSeen(at)
                || decision.review()
                        .request()
                        .filter(request -> !request.at().isBefore(at))
                        .isPresent();
    }

    private boolean keep(Decision decision, ReviewRound round, Instant at) {
        ZoneId zone = reviewers.zone(round.projectId(), round.openedBy());
        ReviewState kept = decision.review().kept(at);
        return NextReview.after(at, decision, zone)
                .map(day -> decisions.apply(List.of(
                        DecisionStep.of(decision, decision.dueAgainOn(day, at).with(kept), ""))))
                .orElseGet(() -> {
                    decisions.setReview(decision.id(), kept);
                    return true;
                });
    }

    /** Nothing to ask any more of who has changed it since the round was over. */
    private boolean ask(Decision decision, List<ReviewMark> marks, Instant at) {
        int asking = (int) marks.stream()
                .filter(mark -> mark.verdict() != ReviewVerdict.KEEP)
                .count();
        if (!decision.updatedAt().isAfter(at)) {
            decisions.setReview(decision.id(), decision.review().asked(asking, at));
        }
        return true;
    }

    private List<ReviewMark> marks(ReviewRound round) {
        return rounds.marks(List.of(round.id())).getOrDefault(round.id(), List.of());
    }

    private List<Decision> onAgenda(ReviewRound round) {
        List<Integer> ids = rounds.agendas(List.of(round.id())).getOrDefault(round.id(), List.of()).stream()
                .map(AgendaItem::decisionId)
                .toList();
        return decisions.find(ids).stream()
                .filter(decision -> decision.home().projectId() == round.projectId())
                .toList();
    }
}
