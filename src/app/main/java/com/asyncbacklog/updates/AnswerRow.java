package com.asyncbacklog.updates;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An answer as stored; the instant is in epoch milliseconds. */
@Preload
@Table("UpdateAnswer")
@Indexes({
    @Index(
            name = "update",
            methodNames = {"getUpdateId"}),
    @Index(
            name = "project",
            methodNames = {"getProjectId"})
})
public interface AnswerRow extends Entity {

    @NotNull
    Integer getUpdateId();

    void setUpdateId(Integer id);

    @NotNull
    Integer getQuestionId();

    void setQuestionId(Integer id);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    /** A user's key. */
    @NotNull
    String getAuthor();

    void setAuthor(String key);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String text);

    @NotNull
    Long getAnsweredAt();

    void setAnsweredAt(Long millis);
}
