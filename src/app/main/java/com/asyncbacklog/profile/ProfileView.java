package com.asyncbacklog.profile;

import com.asyncbacklog.shared.PagePart;
import java.util.List;

/** For templates: the sections of somebody's own settings. */
public final class ProfileView {

    private final List<PagePart> parts;

    ProfileView(List<PagePart> parts) {
        this.parts = parts;
    }

    public List<PagePart> getParts() {
        return parts;
    }
}
