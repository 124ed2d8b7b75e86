package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The last look at an assumption as stored; those of a decision are written together. Instants are epoch milliseconds. */
@Preload
@Table("AssumptionCheck")
@Indexes(
        @Index(
                name = "place",
                methodNames = {"getDecisionId", "getPlace"},
                unique = true))
public interface AssumptionCheckRow extends Entity {

    @NotNull
    Integer getDecisionId();

    void setDecisionId(Integer id);

    /** Tells the assumptions of a decision apart. */
    @NotNull
    Integer getPlace();

    void setPlace(Integer place);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getAssumptionJson();

    void setAssumptionJson(String json);

    @NotNull
    @StringLength(20)
    String getFound();

    void setFound(String state);

    @NotNull
    Long getCheckedAt();

    void setCheckedAt(Long millis);

    Long getBrokenSince();

    void setBrokenSince(Long millis);
}
