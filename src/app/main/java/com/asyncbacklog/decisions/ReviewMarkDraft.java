package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A mark as somebody sent it, not yet checked. */
record ReviewMarkDraft(String mark, String comment, FieldErrors errors) {

    static ReviewMarkDraft read(ObjectNode body) {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(body, errors);
        ReviewMarkDraft draft = new ReviewMarkDraft(fields.text("mark"), fields.text("comment"), errors);
        fields.refuseOthers(Set.of("by", "at"));
        return draft;
    }

    /** Refuses with every field that is wrong. */
    ReviewMark check(int decisionId, String by, Instant at) {
        Optional<ReviewVerdict> verdict = ReviewVerdict.of(mark);
        if (verdict.isEmpty()) {
            errors.add(
                    "mark",
                    Message.of(mark.isEmpty() ? "asyncbacklog.error.required" : "asyncbacklog.decisions.error.mark"));
        }
        String text = new TextRules(errors).text("comment", comment);
        errors.refuseIfAny();
        return new ReviewMark(decisionId, by, verdict.orElseThrow(), text, at);
    }
}
