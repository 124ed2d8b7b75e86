package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.workingtime.WorkingTime;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the open questions that are due at another instant, or from somebody else, than their clock says. */
@Named
class ClockReview {

    private final ResponseClocks clocks;
    private final Projects projects;

    ClockReview(ResponseClocks clocks, Projects projects) {
        this.clocks = clocks;
        this.projects = projects;
    }

    /** Of a project's open questions; those whose clock is right are left out. Calendars are read once for all of them. */
    List<QuestionChange> of(long projectId, List<Question> questions, Instant now) {
        boolean live = projects.isLive(projectId);
        Map<Question, Optional<Person>> answerers = new HashMap<>();
        questions.forEach(question -> answerers.put(question, clocks.answererNow(question, now)));
        Map<Person, WorkingTime> times = clocks.times(
                answerers.values().stream().flatMap(Optional::stream).distinct().toList(), projectId);
        List<QuestionChange> changes = new ArrayList<>();
        for (Question question : questions) {
            Answerer right = answerers
                    .get(question)
                    .map(person -> new Answerer(person, clock(question, person, times.get(person), live, now)))
                    .orElseGet(() -> clocks.nobody(question));
            if (isOther(question, right)) {
                changes.add(new QuestionChange(question, question.rescheduled(right, now)));
            }
        }
        return changes;
    }

    private static ResponseClock clock(
            Question question, Person answerer, WorkingTime time, boolean live, Instant now) {
        ResponseClock clock = question.turn().clock();
        if (!live) {
            return clock.isStopped() ? clock : clock.stopped(time, now);
        }
        if (clock.isStopped()) {
            return ResponseClock.start(time, now, clock.minutes());
        }
        boolean isPassedOn = !question.turn().answerer().equals(answerer.key());
        return isPassedOn ? ResponseClock.start(time, now, question.asked().minutes()) : clock.by(time);
    }

    private static boolean isOther(Question question, Answerer right) {
        return !question.turn().answerer().equals(right.person().key())
                || !question.turn().clock().showsTheSameAs(right.clock());
    }
}
