package com.asyncbacklog.updates;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A note of something that somebody did in Jira; the instant is in epoch milliseconds. Kept for a few days only. */
@Preload
@Table("UpdateActivity")
@Indexes({
    @Index(
            name = "actor",
            methodNames = {"getActor", "getHappenedAt"}),
    @Index(
            name = "happened",
            methodNames = {"getHappenedAt"})
})
public interface ActivityRow extends Entity {

    /** A user's key. */
    @NotNull
    String getActor();

    void setActor(String key);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    @StringLength(20)
    String getKind();

    void setKind(String kind);

    @NotNull
    Long getHappenedAt();

    void setHappenedAt(Long millis);
}
