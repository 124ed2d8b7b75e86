package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Somebody who is being consulted about a decision: it is there only until the decision holds or comes to another end. */
@Preload
@Table("Consulted")
@Indexes({
    @Index(
            name = "decision",
            methodNames = {"getDecisionId"}),
    @Index(
            name = "person",
            methodNames = {"getPerson"})
})
public interface ConsultedRow extends Entity {

    @NotNull
    Integer getDecisionId();

    void setDecisionId(Integer id);

    /** A user's key. */
    @NotNull
    String getPerson();

    void setPerson(String key);
}
