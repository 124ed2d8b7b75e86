package com.asyncbacklog.updates;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One version of a project's cadence; the last one holds. There can be only one row of a project and version: of two people who
 * change the same version at once, the database lets one through.
 */
@Preload
@Table("Cadence")
@Indexes(
        @Index(
                name = "version",
                methodNames = {"getProjectId", "getVersion"},
                unique = true))
public interface CadenceRow extends Entity {

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);

    /** {@code MONDAY,TUESDAY}; null for none. */
    @StringLength(100)
    String getWeekdays();

    void setWeekdays(String names);

    /** {@code HH:MM}, as the next. */
    @NotNull
    @StringLength(5)
    String getPromptAt();

    void setPromptAt(String time);

    @NotNull
    @StringLength(5)
    String getClosesAt();

    void setClosesAt(String time);

    @NotNull
    Integer getAnswerMinutes();

    void setAnswerMinutes(Integer minutes);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getParticipantsJson();

    void setParticipantsJson(String json);

    @NotNull
    Boolean getDigest();

    void setDigest(Boolean digest);

    /** A user's key. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String key);

    /** Epoch milliseconds. */
    @NotNull
    Long getChangedAt();

    void setChangedAt(Long millis);
}
