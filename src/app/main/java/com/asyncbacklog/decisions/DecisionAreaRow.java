package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A decision area of a project as stored. One that was removed stays, so that decisions in it can say so. */
@Preload
@Table("DecisionArea")
@Indexes(
        @Index(
                name = "project",
                methodNames = {"getProjectId"}))
public interface DecisionAreaRow extends Entity {

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    /** Where it stands among its project's, counted from 0. */
    @NotNull
    Integer getPlace();

    void setPlace(Integer place);

    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getObjective();

    void setObjective(String objective);

    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    /** Keys of users, names of groups, ids of roles. */
    @StringLength(StringLength.UNLIMITED)
    String getDecidersJson();

    void setDecidersJson(String json);

    /** As above. */
    @StringLength(StringLength.UNLIMITED)
    String getConsultedJson();

    void setConsultedJson(String json);

    @StringLength(StringLength.UNLIMITED)
    String getLimitText();

    void setLimitText(String limit);

    @StringLength(StringLength.UNLIMITED)
    String getJql();

    void setJql(String jql);

    @NotNull
    Boolean getHardToReverse();

    void setHardToReverse(Boolean hard);

    @NotNull
    Double getObjectionHours();

    void setObjectionHours(Double hours);

    @NotNull
    Boolean getRemoved();

    void setRemoved(Boolean removed);
}
