package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;

/** Fills the form of somebody's next update with what is known of their day, so that it takes a minute. */
@Named
class PrefillService {

    private final UpdatePlaces places;
    private final WorkDays days;
    private final DayActivityService activity;
    private final OwnUpdateService own;

    PrefillService(UpdatePlaces places, WorkDays days, DayActivityService activity, OwnUpdateService own) {
        this.places = places;
        this.days = days;
        this.activity = activity;
        this.own = own;
    }

    /** For whoever may post there. */
    Prefill of(String projectKey) {
        Person author = places.current();
        long projectId = places.writable(projectKey, author).project().id();
        WorkDay today = days.today(author, projectId);
        return new Prefill(
                today,
                activity.of(author, projectId, today),
                own.lastBefore(today.localDate(), projectId, author),
                own.openQuestions(projectId, author),
                own.postedOn(today.localDate(), projectId, author));
    }
}
