package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A reviewer's mark as stored, one of each person and decision in a round. The instant is in epoch milliseconds. */
@Preload
@Table("ReviewMark")
@Indexes({
    @Index(
            name = "mark",
            methodNames = {"getRoundId", "getDecisionId", "getPerson"},
            unique = true),
    @Index(
            name = "decision",
            methodNames = {"getDecisionId"})
})
public interface ReviewMarkRow extends Entity {

    @NotNull
    Integer getRoundId();

    void setRoundId(Integer id);

    @NotNull
    Integer getDecisionId();

    void setDecisionId(Integer id);

    /** A user's key. */
    @NotNull
    String getPerson();

    void setPerson(String key);

    @NotNull
    @StringLength(20)
    String getVerdict();

    void setVerdict(String verdict);

    @StringLength(StringLength.UNLIMITED)
    String getRemark();

    void setRemark(String comment);

    @NotNull
    Long getMarkedAt();

    void setMarkedAt(Long millis);
}
