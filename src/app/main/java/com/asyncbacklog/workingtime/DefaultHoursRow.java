package com.asyncbacklog.workingtime;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Default hours of a project's team, or with project 0 of everybody; the row stays when they are taken back. */
@Preload
@Table("DefaultHours")
public interface DefaultHoursRow extends Entity {

    @NotNull
    @Unique
    Long getProjectId();

    void setProjectId(Long id);

    /** As {@link WeekText} writes it; null when they are taken back. */
    @StringLength(StringLength.UNLIMITED)
    String getHours();

    void setHours(String week);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);

    /** A user's key. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String key);

    @NotNull
    Long getChangedAt();

    void setChangedAt(Long millis);
}
