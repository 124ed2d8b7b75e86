package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An objection to a decision as stored. Instants are epoch milliseconds. */
@Preload
@Table("Objection")
@Indexes({
    @Index(
            name = "decision",
            methodNames = {"getDecisionId"}),
    @Index(
            name = "waiting",
            methodNames = {"getWaitsFor", "getObjector"})
})
public interface ObjectionRow extends Entity {

    @NotNull
    Integer getDecisionId();

    void setDecisionId(Integer id);

    /** A user's key. */
    @NotNull
    String getObjector();

    void setObjector(String key);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @NotNull
    Long getRaisedAt();

    void setRaisedAt(Long millis);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String text);

    /** A user's key. */
    String getAnsweredBy();

    void setAnsweredBy(String key);

    Long getAnsweredAt();

    void setAnsweredAt(Long millis);

    Long getAgreedAt();

    void setAgreedAt(Long millis);

    /** The key of who recorded the decision. */
    @NotNull
    String getAuthor();

    void setAuthor(String key);

    /** The key of who decided it. */
    String getDecidedBy();

    void setDecidedBy(String key);

    /** {@code answer} or {@code objector}, whoever has to speak next; null when it is settled or its decision is. */
    @StringLength(20)
    String getWaitsFor();

    void setWaitsFor(String whom);
}
