package com.asyncbacklog.feed;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** How far somebody has read, as stored; instants are in epoch milliseconds. There is at most one row of a person and project. */
@Preload
@Table("ReadMark")
@Indexes(
        @Index(
                name = "person",
                methodNames = {"getUserKey", "getProjectId"},
                unique = true))
public interface ReadMarkRow extends Entity {

    @NotNull
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    @Indexed
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    Integer getEventId();

    void setEventId(Integer id);

    /** When the event happened. */
    @NotNull
    Long getHappenedAt();

    void setHappenedAt(Long millis);

    @NotNull
    Long getMarkedAt();

    void setMarkedAt(Long millis);
}
