package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.HubAddress;
import java.util.List;

/** For templates: a decision on its own page, with all that belongs to it. Links are without the context path. */
public final class DecisionPageView {

    private final VisibleDecision visible;
    private final DecisionView decision;
    private final DecisionPageParts parts;
    private final String timeZone;
    private final String contextPath;

    DecisionPageView(
            VisibleDecision visible,
            DecisionView decision,
            DecisionPageParts parts,
            String timeZone,
            String contextPath) {
        this.visible = visible;
        this.decision = decision;
        this.parts = parts;
        this.timeZone = timeZone;
        this.contextPath = contextPath;
    }

    public DecisionView getDecision() {
        return decision;
    }

    public String getProjectKey() {
        return visible.access().projectKey();
    }

    /** All of the project's decisions. */
    public String getListLink() {
        return new HubAddress(getProjectKey(), "decisions").path();
    }

    public int getVersion() {
        return visible.decision().version();
    }

    /** The area it is in, also one that the project has no more; empty for none. */
    public String getArea() {
        return decision.getArea();
    }

    public boolean isAreaRemoved() {
        return visible.details().area().filter(DecisionArea::removed).isPresent();
    }

    /** Whether it lost its area when its issue was moved. */
    public boolean isAreaCleared() {
        return visible.decision().home().areaCleared();
    }

    /** What holds, or what it waits for. */
    public String getStanding() {
        return parts.standing();
    }

    /** Why it was rejected, withdrawn or deprecated; empty for any other. */
    public String getReason() {
        return visible.decision().state().reason();
    }

    public String getReasonLabel() {
        return parts.reasonLabel();
    }

    public String getDecidedBy() {
        return parts.decidedBy();
    }

    /** Its status in the words of the file that it was imported from, empty for none. */
    public String getSourceStatus() {
        return visible.decision().state().sourceStatus();
    }

    public List<ConsultedView> getConsulted() {
        return parts.consulted();
    }

    public boolean isConsulting() {
        return !parts.consulted().isEmpty();
    }

    public List<AssumptionView> getAssumptions() {
        return parts.assumptions();
    }

    public boolean isWithAssumptions() {
        return !parts.assumptions().isEmpty();
    }

    public List<RelatedDecisionView> getSupersedes() {
        return parts.supersedes();
    }

    public boolean isWithSupersedes() {
        return !parts.supersedes().isEmpty();
    }

    /** The one that took its place, if the reader may see that. */
    public List<RelatedDecisionView> getSupersededBy() {
        return parts.supersededBy();
    }

    public boolean isWithSupersededBy() {
        return !parts.supersededBy().isEmpty();
    }

    public List<ObjectionView> getObjections() {
        return parts.objections();
    }

    public boolean isWithObjections() {
        return !parts.objections().isEmpty();
    }

    public List<HistoryEntryView> getHistory() {
        return parts.history();
    }

    public String getOlderChanges() {
        return parts.olderChanges();
    }

    public boolean isCanAccept() {
        return visible.permissions().accept();
    }

    public boolean isCanReject() {
        return visible.permissions().reject();
    }

    public boolean isCanObject() {
        return visible.permissions().object();
    }

    public boolean isCanWithdraw() {
        return visible.permissions().withdraw();
    }

    public boolean isCanDeprecate() {
        return visible.permissions().deprecate();
    }

    public boolean isCanSupersede() {
        return visible.permissions().supersede();
    }

    /** Whether it belongs to the project as a whole, as imported ones do, and the reader may say which issue it is about. */
    public boolean isCanGiveIssue() {
        return visible.permissions().edit()
                && visible.decision().home().issueId().isEmpty();
    }

    /** The reader's, in which scripts show times. */
    public String getTimeZone() {
        return timeZone;
    }

    public String getContextPath() {
        return contextPath;
    }
}
