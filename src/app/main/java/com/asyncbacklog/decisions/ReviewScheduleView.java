package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Reader;
import java.time.Instant;
import java.util.Optional;

/** For templates: how often a project reviews its decisions, to be changed by who may. */
public final class ReviewScheduleView {

    private final String projectKey;
    private final ReviewScheduleJson schedule;
    private final Reader reader;

    ReviewScheduleView(String projectKey, ReviewScheduleJson schedule, Reader reader) {
        this.projectKey = projectKey;
        this.schedule = schedule;
        this.reader = reader;
    }

    public String getProjectKey() {
        return projectKey;
    }

    public boolean isEditable() {
        return schedule.editable();
    }

    public int getVersion() {
        return schedule.version();
    }

    /** Empty for never. */
    public String getEveryWeeks() {
        return Optional.ofNullable(schedule.everyWeeks()).map(String::valueOf).orElse("");
    }

    public int getOpenForDays() {
        return schedule.openForDays();
    }

    /** When the next round opens, in words; empty when none will. */
    public String getNext() {
        return Optional.ofNullable(schedule.nextAt())
                .map(Instant::parse)
                .map(at -> reader.text(
                        "asyncbacklog.decisions.reviews.next", reader.times().dateAndTime(at)))
                .orElse("");
    }

    /** Names with commas between, as the pickers take them. */
    public String getUsers() {
        return String.join(",", schedule.reviewers().users());
    }

    public String getGroups() {
        return String.join(",", schedule.reviewers().groups());
    }

    public String getRoles() {
        return String.join(",", schedule.reviewers().roles());
    }
}
