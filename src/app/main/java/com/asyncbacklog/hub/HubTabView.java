package com.asyncbacklog.hub;

import com.asyncbacklog.shared.HubAddress;

/** For templates: a tab of the hub to choose. */
public final class HubTabView {

    private final String projectKey;
    private final String name;
    private final String label;
    private final boolean selected;

    HubTabView(String projectKey, String name, String label, boolean selected) {
        this.projectKey = projectKey;
        this.name = name;
        this.label = label;
        this.selected = selected;
    }

    public String getLabel() {
        return label;
    }

    public boolean isSelected() {
        return selected;
    }

    /** Without the context path. */
    public String getLink() {
        return new HubAddress(projectKey, name).path();
    }
}
