package com.asyncbacklog.hub;

import com.asyncbacklog.jira.ProjectRef;
import java.util.List;

/** For templates: the frame around a tab of the hub. */
public final class HubView {

    private final ProjectRef project;
    private final List<HubTabView> tabs;
    private final HubTab selected;
    private final String contextPath;

    HubView(ProjectRef project, List<HubTabView> tabs, HubTab selected, String contextPath) {
        this.project = project;
        this.tabs = tabs;
        this.selected = selected;
        this.contextPath = contextPath;
    }

    public String getProjectKey() {
        return project.key();
    }

    public List<HubTabView> getTabs() {
        return tabs;
    }

    /** The path of the selected tab's template. */
    public String getTemplate() {
        return selected.template();
    }

    public String getContextPath() {
        return contextPath;
    }
}
