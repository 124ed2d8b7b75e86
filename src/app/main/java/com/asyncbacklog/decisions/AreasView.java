package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.ProjectAccess;
import java.util.List;

/** For templates: the decision areas of a project, to be changed by who may. */
public final class AreasView {

    private final ProjectAccess access;
    private final boolean editable;
    private final int version;
    private final List<AreaView> areas;

    AreasView(ProjectAccess access, boolean editable, int version, List<AreaView> areas) {
        this.access = access;
        this.editable = editable;
        this.version = version;
        this.areas = areas;
    }

    public String getProjectKey() {
        return access.project().key();
    }

    public boolean isEditable() {
        return editable;
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
