package com.asyncbacklog.events;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * An event as stored; the instant is in epoch milliseconds. It is found by its columns, of which each way to narrow the feed has
 * its index, and read from its details, which say all again in one.
 */
@Preload
@Table("Event")
@Indexes({
    @Index(
            name = "project",
            methodNames = {"getProjectId", "getHappenedAt"}),
    @Index(
            name = "kind",
            methodNames = {"getProjectId", "getKind", "getHappenedAt"}),
    @Index(
            name = "actor",
            methodNames = {"getProjectId", "getActor", "getHappenedAt"}),
    @Index(
            name = "person",
            methodNames = {"getActor", "getHappenedAt"}),
    @Index(
            name = "health",
            methodNames = {"getProjectId", "getHealth", "getHappenedAt"}),
    @Index(
            name = "record",
            methodNames = {"getKind", "getRecordId"})
})
public interface EventRow extends Entity {

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    Long getHappenedAt();

    void setHappenedAt(Long millis);

    @NotNull
    @StringLength(40)
    String getKind();

    void setKind(String kind);

    /** A user's key; null when the app acted by itself. */
    String getActor();

    void setActor(String key);

    @NotNull
    Integer getRecordId();

    void setRecordId(Integer id);

    @StringLength(20)
    String getHealth();

    void setHealth(String health);

    /** As {@link EventDetails} writes them. */
    @NotNull
    @StringLength(450)
    String getDetails();

    void setDetails(String details);
}
