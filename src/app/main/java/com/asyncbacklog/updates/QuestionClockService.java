package com.asyncbacklog.updates;

import static java.util.stream.Collectors.groupingBy;

import com.asyncbacklog.jira.PeriodicJob;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.workingtime.CalendarFollower;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Keeps the clocks of open questions right: when a calendar changes, at once; when a zone changes in Jira, somebody leaves, or a
 * project is archived or comes back, of which nobody is told, within the hour. Each change is told once, however often this runs.
 */
@Named
public class QuestionClockService implements CalendarFollower, PeriodicJob {

    private static final int AT_ONCE = Criteria.LONGEST_LIST;

    private final QuestionStore store;
    private final ClockReview review;
    private final Clock clock;

    QuestionClockService(QuestionStore store, ClockReview review, Clock clock) {
        this.store = store;
        this.review = review;
        this.clock = clock;
    }

    @Override
    public void calendarsChanged(Set<String> personKeys) {
        Instant now = clock.instant();
        personKeys.forEach(key -> adjust(store.waitingFor(key, AT_ONCE), now));
    }

    @Override
    public void defaultsChanged(Optional<Long> projectId) {
        adjustAll(
                clock.instant(),
                question -> projectId.isEmpty() || projectId.get() == question.projectId(),
                () -> false);
    }

    @Override
    public String name() {
        return "question-clocks";
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
        adjustAll(now, question -> true, isToEnd);
    }

    private void adjustAll(Instant now, Predicate<Question> concerned, BooleanSupplier isToEnd) {
        int last = 0;
        List<Question> page = store.openAfter(last, AT_ONCE);
        while (!page.isEmpty() && !isToEnd.getAsBoolean()) {
            adjust(page.stream().filter(concerned).toList(), now);
            last = page.get(page.size() - 1).id();
            page = store.openAfter(last, AT_ONCE);
        }
    }

    private void adjust(List<Question> questions, Instant now) {
        questions.stream()
                .collect(groupingBy(Question::projectId))
                .forEach((projectId, ofProject) ->
                        review.of(projectId, ofProject, now).forEach(change -> store(change, now)));
    }

    /** Left alone when somebody else changed the question meanwhile, perhaps another run of this. */
    private void store(QuestionChange change, Instant now) {
        store.change(change, "", now, UpdateEvents.of(UpdateEvents.DUE_CHANGED, change.after(), "", now), List.of());
    }
}
