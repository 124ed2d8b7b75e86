package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One change of a decision: who made which version of it, when, and what it said before. There can be only one row of a
 * decision and version: of two people who change the same version at once, the database lets one through.
 */
@Preload
@Table("DecisionRevision")
@Indexes({
    @Index(
            name = "version",
            methodNames = {"getDecisionId", "getVersion"},
            unique = true),
    @Index(
            name = "project",
            methodNames = {"getProjectId"})
})
public interface DecisionRevisionRow extends Entity {

    @NotNull
    Integer getDecisionId();

    void setDecisionId(Integer id);

    /** The version that the change led to. */
    @NotNull
    Integer getVersion();

    void setVersion(Integer version);

    /** A user's key, or {@code <app>}, which can be none, where the app acted by itself. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String key);

    @NotNull
    Long getChangedAt();

    void setChangedAt(Long millis);

    /** What was done, as an event's kind; null when what is written was changed, or in a row that is older. */
    @StringLength(40)
    String getKind();

    void setKind(String kind);

    /** Of the project from which the decision was deleted, with which also this goes; null while the decision itself tells. */
    Long getProjectId();

    void setProjectId(Long id);

    /** All of it before, as JSON; null once the decision is deleted, which leaves nothing of what it said. */
    @StringLength(StringLength.UNLIMITED)
    String getPreviousJson();

    void setPreviousJson(String json);
}
