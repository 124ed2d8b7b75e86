package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One version of when a project reviews its decisions; the last one holds. There can be only one row of a project and version: of
 * two people who change the same version at once, the database lets one through.
 */
@Preload
@Table("ReviewSchedule")
@Indexes(
        @Index(
                name = "version",
                methodNames = {"getProjectId", "getVersion"},
                unique = true))
public interface ReviewScheduleRow extends Entity {

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);

    /** Null for never. */
    Integer getEveryWeeks();

    void setEveryWeeks(Integer weeks);

    @NotNull
    Integer getOpenForDays();

    void setOpenForDays(Integer days);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReviewersJson();

    void setReviewersJson(String json);

    /** A user's key. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String key);

    /** Epoch milliseconds. */
    @NotNull
    Long getChangedAt();

    void setChangedAt(Long millis);
}
