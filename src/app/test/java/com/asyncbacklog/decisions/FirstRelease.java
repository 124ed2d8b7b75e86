package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The tables of decisions as the first release made them. */
final class FirstRelease {

    private FirstRelease() {}

    @Table("Decision")
    @Indexes({
        @Index(
                name = "issue",
                methodNames = {"getIssueId", "getCreatedAt"}),
        @Index(
                name = "project",
                methodNames = {"getProjectId", "getCreatedAt"})
    })
    public interface FirstDecision extends Entity {

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

        @StringLength(10)
        String getReviewOn();

        void setReviewOn(String date);

        @NotNull
        @StringLength(20)
        String getStatus();

        void setStatus(String status);

        @NotNull
        String getAuthor();

        void setAuthor(String key);

        @NotNull
        Long getCreatedAt();

        void setCreatedAt(Long millis);

        @NotNull
        Long getUpdatedAt();

        void setUpdatedAt(Long millis);

        @NotNull
        String getUpdatedBy();

        void setUpdatedBy(String key);

        Long getEffectiveAt();

        void setEffectiveAt(Long millis);

        @NotNull
        Integer getVersion();

        void setVersion(Integer version);
    }

    @Table("DecisionRevision")
    @Indexes(
            @Index(
                    name = "version",
                    methodNames = {"getDecisionId", "getVersion"},
                    unique = true))
    public interface FirstRevision extends Entity {

        @NotNull
        Integer getDecisionId();

        void setDecisionId(Integer id);

        @NotNull
        Integer getVersion();

        void setVersion(Integer version);

        @NotNull
        String getChangedBy();

        void setChangedBy(String key);

        @NotNull
        Long getChangedAt();

        void setChangedAt(Long millis);

        @StringLength(StringLength.UNLIMITED)
        String getPreviousJson();

        void setPreviousJson(String json);
    }
}
