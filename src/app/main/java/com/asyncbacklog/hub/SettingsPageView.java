package com.asyncbacklog.hub;

import com.asyncbacklog.shared.PagePart;
import java.util.List;

/** For templates: the sections of a project's settings. */
public final class SettingsPageView {

    private final List<PagePart> parts;

    SettingsPageView(List<PagePart> parts) {
        this.parts = parts;
    }

    public List<PagePart> getParts() {
        return parts;
    }
}
