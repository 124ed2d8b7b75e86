package com.asyncbacklog.updates;

import com.asyncbacklog.hub.SettingsSection;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;

/** When a project asks for updates, among its settings. */
@Named
public final class CadenceSection implements SettingsSection {

    private final CadenceService service;

    public CadenceSection(CadenceService service) {
        this.service = service;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String template() {
        return "async-backlog/updates/cadence.vm";
    }

    @Override
    public String webResource() {
        return "updates-cadence-resources";
    }

    @Override
    public CadenceView view(ProjectAccess project, Reader reader) {
        String key = project.project().key();
        return new CadenceView(key, service.get(key), reader);
    }
}
