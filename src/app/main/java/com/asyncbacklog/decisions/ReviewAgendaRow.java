package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A decision on the agenda of a review round as stored. The instant is in epoch milliseconds. */
@Preload
@Table("ReviewAgenda")
@Indexes({
    @Index(
            name = "item",
            methodNames = {"getRoundId", "getDecisionId"},
            unique = true),
    @Index(
            name = "decision",
            methodNames = {"getDecisionId"})
})
public interface ReviewAgendaRow extends Entity {

    @NotNull
    Integer getRoundId();

    void setRoundId(Integer id);

    @NotNull
    Integer getDecisionId();

    void setDecisionId(Integer id);

    /** {@code review-date,assumption}. */
    @NotNull
    @StringLength(100)
    String getReasons();

    void setReasons(String reasons);

    @NotNull
    Long getAddedAt();

    void setAddedAt(Long millis);
}
