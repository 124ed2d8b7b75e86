package com.asyncbacklog.workingtime;

import com.asyncbacklog.hub.SettingsSection;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;
import java.time.Clock;

/** The team's hours among a project's settings. */
@Named
public final class TeamHoursSection implements SettingsSection {

    private final DefaultHoursService service;
    private final Clock clock;

    public TeamHoursSection(DefaultHoursService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String template() {
        return "async-backlog/workingtime/team.vm";
    }

    @Override
    public String webResource() {
        return "workingtime-defaults-resources";
    }

    @Override
    public DefaultHoursView view(ProjectAccess project, Reader reader) {
        return new DefaultHoursView(
                service.ofProject(project),
                "/projects/" + project.project().key() + "/working-time",
                new CalendarWords(reader, clock.instant()),
                reader);
    }
}
