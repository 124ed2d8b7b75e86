package com.asyncbacklog.shared;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One change of a record: who made which version of it, when, and what it said before. There can be only one row of a record and
 * version: of two people who change the same version at once, the database lets one through.
 */
@Preload
@Table("Revision")
@Indexes({
    @Index(
            name = "version",
            methodNames = {"getKind", "getRecordId", "getVersion"},
            unique = true),
    @Index(
            name = "project",
            methodNames = {"getProjectId"})
})
public interface RevisionRow extends Entity {

    /** What the record is; ids are unique only among those of a kind. */
    @NotNull
    @StringLength(40)
    String getKind();

    void setKind(String kind);

    @NotNull
    Integer getRecordId();

    void setRecordId(Integer id);

    /** The version that the change led to. */
    @NotNull
    Integer getVersion();

    void setVersion(Integer version);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    /** A user's key; null when the app made the change by itself. */
    String getChangedBy();

    void setChangedBy(String key);

    /** Epoch milliseconds. */
    @NotNull
    Long getChangedAt();

    void setChangedAt(Long millis);

    /** What it said before, as JSON; null once the record is deleted, which leaves nothing of that. */
    @StringLength(StringLength.UNLIMITED)
    String getPreviousJson();

    void setPreviousJson(String json);
}
