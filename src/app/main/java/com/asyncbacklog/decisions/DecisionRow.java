package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A decision as stored. Options and links are JSON inside it: nothing ever looks for one of them, and so a list costs one
 * statement, not three. Instants are epoch milliseconds; an empty text is null.
 */
@Preload
@Table("Decision")
@Indexes({
    @Index(
            name = "issue",
            methodNames = {"getIssueId", "getCreatedAt"}),
    @Index(
            name = "project",
            methodNames = {"getProjectId", "getCreatedAt"}),
    @Index(
            name = "area",
            methodNames = {"getAreaId", "getCreatedAt"}),
    @Index(
            name = "words",
            methodNames = {"getHasWords"}),
    @Index(
            name = "waiting",
            methodNames = {"getWaitsFor", "getEffectiveAt"}),
    @Index(
            name = "review",
            methodNames = {"getProjectId", "getReviewOn"}),
    @Index(
            name = "broken",
            methodNames = {"getProjectId", "getBrokenSince"}),
    @Index(
            name = "asked",
            methodNames = {"getAskedAt"})
})
public interface DecisionRow extends Entity {

    /** 0 for a decision about no issue: the column takes no null since the first release, when each had one. */
    @NotNull
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getDecision();

    void setDecision(String decision);

    @StringLength(StringLength.UNLIMITED)
    String getRationale();

    void setRationale(String rationale);

    @StringLength(StringLength.UNLIMITED)
    String getContext();

    void setContext(String context);

    @StringLength(StringLength.UNLIMITED)
    String getConsequences();

    void setConsequences(String consequences);

    @StringLength(StringLength.UNLIMITED)
    String getOptionsJson();

    void setOptionsJson(String json);

    @StringLength(StringLength.UNLIMITED)
    String getLinksJson();

    void setLinksJson(String json);

    /** {@code YYYY-MM-DD}. */
    @StringLength(10)
    String getReviewOn();

    void setReviewOn(String date);

    @NotNull
    @StringLength(20)
    String getStatus();

    void setStatus(String status);

    /** A user's key. */
    @NotNull
    String getAuthor();

    void setAuthor(String key);

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

    Long getEffectiveAt();

    void setEffectiveAt(Long millis);

    @NotNull
    Integer getVersion();

    void setVersion(Integer version);

    // What follows came later: null in rows that are older.

    @StringLength(StringLength.UNLIMITED)
    String getAssumptionsJson();

    void setAssumptionsJson(String json);

    Integer getAreaId();

    void setAreaId(Integer id);

    Boolean getAreaCleared();

    void setAreaCleared(Boolean cleared);

    /** What a proposed one waits for. */
    @StringLength(20)
    String getWaitsFor();

    void setWaitsFor(String what);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** A user's key. */
    String getDecidedBy();

    void setDecidedBy(String key);

    @StringLength(StringLength.UNLIMITED)
    String getWindowJson();

    void setWindowJson(String json);

    /** A list of ids. */
    @StringLength(StringLength.UNLIMITED)
    String getSupersedesJson();

    void setSupersedesJson(String json);

    Integer getSupersededBy();

    void setSupersededBy(Integer id);

    @StringLength(StringLength.UNLIMITED)
    String getSourceStatus();

    void setSourceStatus(String text);

    /** Whether its words are stored; null in rows of releases that knew of none. */
    Boolean getHasWords();

    void setHasWords(Boolean has);
    /** Since when an assumption is broken that no review has looked at. */
    Long getBrokenSince();

    void setBrokenSince(Long millis);

    /** When reviewers last said that it should stay as it is. */
    Long getReviewedAt();

    void setReviewedAt(Long millis);

    /** How many reviewers ask for something else, and since when. */
    Integer getAsking();

    void setAsking(Integer reviewers);

    Long getAskedAt();

    void setAskedAt(Long millis);
}
