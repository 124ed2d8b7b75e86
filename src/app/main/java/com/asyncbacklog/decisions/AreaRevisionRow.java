package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/**
 * One change of a project's decision areas: the highest version is the current one. There can be only one row of a project
 * and version, so of two people who change the same version at once the database lets one through.
 */
@Preload
@Table("AreaRevision")
@Indexes(
        @Index(
                name = "version",
                methodNames = {"getProjectId", "getVersion"},
                unique = true))
public interface AreaRevisionRow extends Entity {

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    /** The version that the change led to. */
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
