package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.ProjectAccess;
import java.util.List;

/** For templates: the decision areas of a project, to be changed by who may. */
public final class AreasView {

    private final ProjectAccess access;
    private final int version;
    private final List<AreaView> areas;

    AreasView(ProjectAccess access, int version, List<AreaView> areas) {
        this.access = access;
        this.version = version;
        this.areas = areas;
    }

    public String getProjectKey() {
        return access.project().key();
    }

    public boolean isEditable() {
        return access.administers();
    }

    public int getVersion() {
        return version;
    }

    public List<AreaView> getAreas() {
        return areas;
    }

    public boolean isEmpty() {
        return areas.isEmpty();
    }
}
