package com.asyncbacklog.events;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * An issue under which an event can be found: the one it is about, or one that it mentions. Kind, project, record and instant are
 * the event's own, so that most questions about an issue need no second table.
 */
@Preload
@Table("EventIssue")
@Indexes({
    @Index(
            name = "issue",
            methodNames = {"getIssueId", "getHappenedAt"}),
    @Index(
            name = "kind",
            methodNames = {"getKind", "getHappenedAt"}),
    @Index(
            name = "record",
            methodNames = {"getKind", "getRecordId"})
})
public interface EventIssueRow extends Entity {

    @NotNull
    Integer getEventId();

    void setEventId(Integer id);

    @NotNull
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    @StringLength(40)
    String getKind();

    void setKind(String kind);

    @NotNull
    Integer getRecordId();

    void setRecordId(Integer id);

    @NotNull
    Long getHappenedAt();

    void setHappenedAt(Long millis);
}
