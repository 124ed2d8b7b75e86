package com.asyncbacklog.updates;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * An update as stored. The issues it mentions and its links are JSON inside it, so that a list costs one statement; who looks for an
 * issue finds the update by its event. Instants are epoch milliseconds; an empty text is null.
 */
@Preload
@Table("ProjectUpdate")
@Indexes({
    @Index(
            name = "day",
            methodNames = {"getProjectId", "getLocalDate"}),
    @Index(
            name = "author",
            methodNames = {"getAuthor", "getLocalDate"})
})
public interface UpdateRow extends Entity {

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    /** A user's key. */
    @NotNull
    String getAuthor();

    void setAuthor(String key);

    /** {@code YYYY-MM-DD}. */
    @NotNull
    @StringLength(10)
    String getLocalDate();

    void setLocalDate(String date);

    @NotNull
    @StringLength(64)
    String getZone();

    void setZone(String id);

    @StringLength(StringLength.UNLIMITED)
    String getProgress();

    void setProgress(String progress);

    @StringLength(StringLength.UNLIMITED)
    String getChallenges();

    void setChallenges(String challenges);

    @StringLength(20)
    String getHealth();

    void setHealth(String health);

    @StringLength(StringLength.UNLIMITED)
    String getIssuesJson();

    void setIssuesJson(String json);

    @StringLength(StringLength.UNLIMITED)
    String getLinksJson();

    void setLinksJson(String json);

    @NotNull
    Boolean getNothingToReport();

    void setNothingToReport(Boolean nothing);

    @NotNull
    Long getCreatedAt();

    void setCreatedAt(Long millis);

    @NotNull
    Long getUpdatedAt();

    void setUpdatedAt(Long millis);

    /** A user's key. */
    @NotNull
    String getUpdatedBy();

    void setUpdatedBy(String key);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);
}
