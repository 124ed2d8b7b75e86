package com.asyncbacklog.decisions;

import com.asyncbacklog.hub.SettingsSection;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;

/** How often a project reviews its decisions, among its settings. */
@Named
public final class ReviewsSection implements SettingsSection {

    private final ReviewScheduleService service;

    public ReviewsSection(ReviewScheduleService service) {
        this.service = service;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String template() {
        return "async-backlog/decisions/review-schedule.vm";
    }

    @Override
    public String webResource() {
        return "decisions-review-schedule-resources";
    }

    @Override
    public ReviewScheduleView view(ProjectAccess project, Reader reader) {
        String key = project.project().key();
        return new ReviewScheduleView(key, service.get(key), reader);
    }
}
