package com.asyncbacklog.workingtime;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** For templates: a zone to choose. */
public final class ZoneView {

    private final String id;
    private final ZoneOffset offset;
    private final boolean selected;

    ZoneView(String id, Instant now, boolean selected) {
        this.id = id;
        this.offset = ZoneId.of(id).getRules().getOffset(now);
        this.selected = selected;
    }

    public String getId() {
        return id;
    }

    /** The place and what its clock shows now, such as "Berlin (UTC+01:00)". */
    public String getLabel() {
        String ahead = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        return id.equals("UTC") ? id : CalendarWords.city(id) + " (" + ahead + ")";
    }

    public boolean isSelected() {
        return selected;
    }
}
