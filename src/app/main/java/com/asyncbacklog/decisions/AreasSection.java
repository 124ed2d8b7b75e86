package com.asyncbacklog.decisions;

import com.asyncbacklog.hub.SettingsSection;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;

/** The decision areas of a project, among its settings. */
@Named
public final class AreasSection implements SettingsSection {

    private final DecisionAreaService service;
    private final People people;

    public AreasSection(DecisionAreaService service, People people) {
        this.service = service;
        this.people = people;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String template() {
        return "async-backlog/decisions/areas.vm";
    }

    @Override
    public String webResource() {
        return "decisions-areas-resources";
    }

    @Override
    public AreasView view(ProjectAccess project, Reader reader) {
        AreasJson areas = service.get(project.project().key());
        AreaWords words = new AreaWords(people, reader);
        return new AreasView(
                project,
                service.isEditable(project),
                areas.version(),
                areas.items().stream().map(words::area).toList());
    }
}
