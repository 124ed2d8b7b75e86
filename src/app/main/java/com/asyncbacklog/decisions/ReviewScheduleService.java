package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** When projects review their decisions by themselves. Who sees the project sees it; its administrators set it. */
@Named
class ReviewScheduleService {

    /** A year, as for the time in which a round is open. */
    static final int MOST_WEEKS = 52;

    private static final int MOST_DAYS = 366;

    private static final Set<String> READ_ONLY = Set.of("nextAt", "editable");

    private final ReviewScheduleStore schedules;
    private final ReviewRoundStore rounds;
    private final Reviewers reviewers;

    ReviewScheduleService(ReviewScheduleStore schedules, ReviewRoundStore rounds, Reviewers reviewers) {
        this.schedules = schedules;
        this.rounds = rounds;
        this.reviewers = reviewers;
    }

    ReviewScheduleJson get(String projectKey) {
        return json(reviewers.project(projectKey, reviewers.current()));
    }

    /** Replaces it; needs the version that was seen, once there is one. */
    ReviewScheduleJson replace(String projectKey, ObjectNode body) {
        Actor editor = reviewers.current();
        ProjectAccess access = reviewers.administered(projectKey, editor);
        ReviewSchedule before = schedules.find(access.project().id());
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(body, errors);
        Optional<Integer> everyWeeks = number(fields, "everyWeeks", MOST_WEEKS, errors);
        Optional<Integer> openForDays = days(fields, errors);
        Members chosen = reviewers.read(fields, errors);
        Optional<Integer> version = fields.number("version");
        fields.refuseOthers(READ_ONLY);
        if (version.isEmpty() && before.version() > 0) {
            errors.add("version", Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        ReviewSchedule after = new ReviewSchedule(
                before.projectId(),
                everyWeeks,
                openForDays.orElse(ReviewSchedule.DEFAULT_DAYS),
                chosen,
                editor.key(),
                editor.at(),
                before.version() + 1);
        boolean isCurrent = version.filter(seen -> seen != before.version()).isEmpty();
        if (!isCurrent || !schedules.add(after)) {
            throw new ReviewScheduleChanged(json(access));
        }
        return json(access);
    }

    /** For how many days a round is to be open. */
    static Optional<Integer> days(JsonFields fields, FieldErrors errors) {
        return number(fields, "openForDays", MOST_DAYS, errors);
    }

    private static Optional<Integer> number(JsonFields fields, String name, int most, FieldErrors errors) {
        Optional<Integer> number = fields.number(name);
        if (number.filter(sent -> sent < 1 || sent > most).isPresent()) {
            errors.add(name, Message.of("asyncbacklog.decisions.error.from-one-to", most));
        }
        return number;
    }

    private ReviewScheduleJson json(ProjectAccess access) {
        long projectId = access.project().id();
        ReviewSchedule schedule = schedules.find(projectId);
        return ReviewScheduleJson.of(
                schedule,
                schedule.nextAt(rounds.last(projectId), reviewers.zone(projectId, schedule.changedBy())),
                reviewers.json(schedule.reviewers()),
                access.administers() && reviewers.isLive(projectId));
    }
}
