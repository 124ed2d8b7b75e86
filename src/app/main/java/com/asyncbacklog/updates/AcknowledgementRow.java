package com.asyncbacklog.updates;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That somebody has taken note of an update, once each; the instant is in epoch milliseconds. */
@Preload
@Table("Acknowledgement")
@Indexes({
    @Index(
            name = "person",
            methodNames = {"getUpdateId", "getPerson"},
            unique = true),
    @Index(
            name = "project",
            methodNames = {"getProjectId"})
})
public interface AcknowledgementRow extends Entity {

    @NotNull
    Integer getUpdateId();

    void setUpdateId(Integer id);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    /** A user's key. */
    @NotNull
    String getPerson();

    void setPerson(String key);

    @NotNull
    Long getAcknowledgedAt();

    void setAcknowledgedAt(Long millis);
}
