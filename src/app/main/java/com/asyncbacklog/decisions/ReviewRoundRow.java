package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A review round as stored. There can be only one of a project and number: of two who open the next one at once, the database lets
 * one through. Instants are epoch milliseconds.
 */
@Preload
@Table("ReviewRound")
@Indexes({
    @Index(
            name = "place",
            methodNames = {"getProjectId", "getPlace"},
            unique = true),
    @Index(
            name = "stage",
            methodNames = {"getStage", "getClosesAt"})
})
public interface ReviewRoundRow extends Entity {

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    /** Counts the rounds of a project. */
    @NotNull
    Integer getPlace();

    void setPlace(Integer number);

    /** A user's key; null when the app opened it by itself. */
    String getOpenedBy();

    void setOpenedBy(String key);

    @NotNull
    Long getOpenedAt();

    void setOpenedAt(Long millis);

    @NotNull
    Long getClosesAt();

    void setClosesAt(Long millis);

    @NotNull
    @StringLength(20)
    String getStage();

    void setStage(String stage);

    Long getClosedAt();

    void setClosedAt(Long millis);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReviewersJson();

    void setReviewersJson(String json);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);
}
