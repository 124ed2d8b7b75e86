package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * The breaking of an assumption as stored. There can be only one of a decision and number: of two nodes that find the same, the
 * database lets one through. Instants are epoch milliseconds.
 */
@Preload
@Table("AssumptionBreak")
@Indexes(
        @Index(
                name = "break",
                methodNames = {"getDecisionId", "getPlace"},
                unique = true))
public interface AssumptionBreakRow extends Entity {

    @NotNull
    Integer getDecisionId();

    void setDecisionId(Integer id);

    /** Counts the breaks of a decision. */
    @NotNull
    Integer getPlace();

    void setPlace(Integer number);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getAssumptionJson();

    void setAssumptionJson(String json);

    @NotNull
    Long getBrokenAt();

    void setBrokenAt(Long millis);

    Long getRestoredAt();

    void setRestoredAt(Long millis);
}
