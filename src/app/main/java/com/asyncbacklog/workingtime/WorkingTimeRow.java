package com.asyncbacklog.workingtime;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody set for themselves; who set nothing has no row. */
@Preload
@Table("WorkingTime")
public interface WorkingTimeRow extends Entity {

    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String key);

    /** An IANA name; null for that of their profile. */
    @StringLength(64)
    String getZoneId();

    void setZoneId(String id);

    /** As {@link WeekText} writes it; null for the default hours. */
    @StringLength(StringLength.UNLIMITED)
    String getHours();

    void setHours(String week);
}
