package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import java.util.Optional;

/**
 * A decision area as somebody sent it, not yet checked.
 *
 * @param id of the area that it changes, so that it may take another name; without it the one of its name is meant
 */
record AreaDraft(
        Optional<Integer> id,
        String name,
        String objective,
        String description,
        Members deciders,
        Members consulted,
        String limit,
        String jql,
        boolean hardToReverse,
        double objectionHours) {

    /** Ten weeks of full working days. */
    static final int MOST_HOURS = 400;

    /** An area in a project, not yet known under an id. */
    DecisionArea check(long projectId, FieldErrors errors) {
        TextRules texts = new TextRules(errors);
        if (!(objectionHours >= 0 && objectionHours <= MOST_HOURS)) {
            errors.add("objectionHours", Message.of("asyncbacklog.decisions.error.objection-hours", MOST_HOURS));
        }
        return new DecisionArea(
                0,
                projectId,
                texts.title("name", name),
                texts.text("objective", objective),
                texts.text("description", description),
                new Boundary(
                        deciders,
                        consulted,
                        texts.text("limit", limit),
                        texts.text("jql", jql).strip(),
                        hardToReverse,
                        objectionHours),
                false);
    }
}
