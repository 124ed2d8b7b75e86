package com.asyncbacklog.updates;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A question as stored; instants are epoch milliseconds. */
@Preload
@Table("UpdateQuestion")
@Indexes({
    @Index(
            name = "update",
            methodNames = {"getUpdateId"}),
    @Index(
            name = "answerer",
            methodNames = {"getAnswerer", "getStatus"}),
    @Index(
            name = "asker",
            methodNames = {"getAsker", "getStatus"}),
    @Index(
            name = "status",
            methodNames = {"getStatus"})
})
public interface QuestionRow extends Entity {

    @NotNull
    Integer getUpdateId();

    void setUpdateId(Integer id);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getQuestion();

    void setQuestion(String text);

    /** A user's key, as in the next two. */
    @NotNull
    String getAsker();

    void setAsker(String key);

    @NotNull
    String getAsked();

    void setAsked(String key);

    @NotNull
    String getAnswerer();

    void setAnswerer(String key);

    @NotNull
    Integer getMinutes();

    void setMinutes(Integer minutes);

    @NotNull
    Long getAskedAt();

    void setAskedAt(Long millis);

    @NotNull
    Long getClockFrom();

    void setClockFrom(Long millis);

    @NotNull
    Integer getClockMinutes();

    void setClockMinutes(Integer minutes);

    @NotNull
    @StringLength(64)
    String getClockZone();

    void setClockZone(String id);

    Long getDueAt();

    void setDueAt(Long millis);

    @StringLength(20)
    String getNoDue();

    void setNoDue(String reason);

    Long getPreviousDueAt();

    void setPreviousDueAt(Long millis);

    Long getDueChangedAt();

    void setDueChangedAt(Long millis);

    @NotNull
    @StringLength(20)
    String getStatus();

    void setStatus(String status);

    Long getAnsweredAt();

    void setAnsweredAt(Long millis);

    Long getClosedAt();

    void setClosedAt(Long millis);

    /** A user's key. */
    String getClosedBy();

    void setClosedBy(String key);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);
}
