package com.asyncbacklog.hub;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.PagePart;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The hub's tab of a project's settings: for everybody to read, for its administrators to change. */
@Named
public final class SettingsTab implements HubTab {

    private final List<SettingsSection> sections;
    private final CurrentPage current;

    public SettingsTab(List<SettingsSection> sections, CurrentPage current) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(SettingsSection::place))
                .toList();
        this.current = current;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public String labelKey() {
        return "asyncbacklog.settings.title";
    }

    @Override
    public String template() {
        return "async-backlog/hub/settings.vm";
    }

    @Override
    public String webResource() {
        return "hub-settings-resources";
    }

    @Override
    public SettingsPageView view(ProjectAccess project, Reader reader) {
        sections.forEach(section -> current.require(section.webResource()));
        return new SettingsPageView(sections.stream()
                .map(section -> new PagePart(section.template(), section.view(project, reader)))
                .toList());
    }
}
