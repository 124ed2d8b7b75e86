package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.util.Optional;

/** Gives an issue to a decision that belonged to its project as a whole, as imported ones do. */
@Named
class DecisionIssueService {

    private final DecisionStore store;
    private final DecisionLookupService lookup;
    private final DecisionPlaces places;

    DecisionIssueService(DecisionStore store, DecisionLookupService lookup, DecisionPlaces places) {
        this.store = store;
        this.lookup = lookup;
        this.places = places;
    }

    /**
     * For whoever may edit the decision and comment on the issue, which must be of the same project: another one has other areas
     * and other deciders. It keeps its issue from then on; to give it the one it has changes nothing.
     *
     * @param errors what is wrong with what was sent, for those who may know of the decision at all
     */
    VisibleDecision give(int id, String issueKey, FieldErrors errors) {
        Actor editor = lookup.reader();
        VisibleDecision before = lookup.toChange(id, editor);
        if (!before.permissions().edit()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-edit"));
        }
        DecisionHome home = before.decision().home();
        IssueAccess issue = issue(issueKey, home, editor, errors);
        if (home.issueId().isPresent()) {
            if (home.issueId().get() == issue.issue().id()) {
                return before;
            }
            throw new MoveRefused(Message.of("asyncbacklog.decisions.error.issue-given", shown(before)), before);
        }
        if (!issue.mayComment() || issue.archived()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-record"));
        }
        DecisionHome onIssue =
                new DecisionHome(home.projectId(), Optional.of(issue.issue().id()), home.areaId(), home.areaCleared());
        if (!store.replace(before.decision(), before.decision().placed(onIssue, editor.key(), editor.at()))) {
            throw new DecisionChanged(lookup.get(id, editor));
        }
        return lookup.get(id, editor);
    }

    private IssueAccess issue(String key, DecisionHome home, Actor editor, FieldErrors errors) {
        if (key.isBlank()) {
            errors.add("issueKey", Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        Optional<IssueAccess> issue = places.issue(key.strip(), editor.person())
                .filter(found -> found.issue().projectId() == home.projectId());
        if (issue.isEmpty()) {
            errors.add("issueKey", Message.of("asyncbacklog.decisions.error.issue"));
            errors.refuseIfAny();
        }
        return issue.orElseThrow();
    }

    /** One whose issue was deleted has it still, but nobody can see it. */
    private static String shown(VisibleDecision decision) {
        return decision.issueKey().isEmpty() ? "–" : decision.issueKey();
    }
}
