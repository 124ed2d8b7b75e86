package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PeriodicJob;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts on the agendas of open rounds what has become due, opens the rounds that projects have asked for regularly, and forgets those
 * of projects that are gone. Of two nodes that do the same at once one does it.
 */
@Named
public class ReviewOpeningService implements PeriodicJob {

    private final ReviewRoundStore rounds;
    private final ReviewScheduleStore schedules;
    private final ReviewAgendaService agendas;
    private final Reviewers reviewers;

    ReviewOpeningService(
            ReviewRoundStore rounds, ReviewScheduleStore schedules, ReviewAgendaService agendas, Reviewers reviewers) {
        this.rounds = rounds;
        this.schedules = schedules;
        this.agendas = agendas;
        this.reviewers = reviewers;
    }

    @Override
    public String name() {
        return "decisions-open-reviews";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Instant now) {
        List<ReviewSchedule> all = schedules.all();
        Stream.concat(rounds.projects().stream(), all.stream().map(ReviewSchedule::projectId))
                .distinct()
                .filter(project -> !reviewers.exists(project))
                .forEach(this::forget);
        rounds.in(ReviewRound.Stage.OPEN, Criteria.LONGEST_LIST).stream()
                .filter(round -> round.isOpen(now) && reviewers.isLive(round.projectId()))
                .forEach(round -> extend(round, now));
        all.stream()
                .filter(schedule -> reviewers.isLive(schedule.projectId()))
                .forEach(schedule -> openIfDue(schedule, now));
    }

    void forget(long projectId) {
        rounds.deleteProject(projectId);
        schedules.deleteProject(projectId);
    }

    private void extend(ReviewRound round, Instant now) {
        Set<Integer> known = rounds.agendas(List.of(round.id())).getOrDefault(round.id(), List.of()).stream()
                .map(AgendaItem::decisionId)
                .collect(Collectors.toCollection(HashSet::new));
        boolean isFull = known.size() >= ReviewAgendaService.LONGEST;
        List<AgendaItem> more = isFull
                ? List.of()
                : agenda(round.projectId(), round.openedBy(), now).stream()
                        .filter(item -> !known.contains(item.decisionId()))
                        .limit(ReviewAgendaService.LONGEST - known.size())
                        .toList();
        if (!more.isEmpty()) {
            rounds.extend(round, more, now);
        }
    }

    private void openIfDue(ReviewSchedule schedule, Instant now) {
        if (schedule.everyWeeks().isEmpty()) {
            return;
        }
        long projectId = schedule.projectId();
        Optional<ReviewRound> last = rounds.last(projectId);
        ZoneId zone = reviewers.zone(projectId, schedule.changedBy());
        boolean isDue = last.filter(round -> round.stage() == ReviewRound.Stage.OPEN)
                        .isEmpty()
                && schedule.nextAt(last, zone).filter(at -> !at.isAfter(now)).isPresent();
        if (!isDue) {
            return;
        }
        List<AgendaItem> agenda = agenda(projectId, schedule.changedBy(), now);
        if (!agenda.isEmpty()) {
            rounds.open(
                    ReviewRound.opened(projectId, last, "", now, schedule.closesAt(now, zone), schedule.reviewers()),
                    agenda);
        }
    }

    private List<AgendaItem> agenda(long projectId, String byKey, Instant now) {
        return agendas.due(projectId, LocalDate.ofInstant(now, reviewers.zone(projectId, byKey)), now).stream()
                .map(due -> new AgendaItem(due.decision().id(), due.because(), now))
                .toList();
    }
}
