package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sent along with a step of a decision, not yet checked.
 *
 * @param text the reason or the answer
 * @param by the id of the decision that supersedes
 * @param version of the decision that they saw, if they said so
 * @param misread what could not even be read, by field
 */
record MoveDraft(String text, Optional<Integer> by, Optional<Integer> version, Map<String, Message> misread) {

    /** Refuses what could not be read, where nothing else is asked for. */
    void check() {
        new FieldErrors(misread).refuseIfAny();
    }

    /** The text, without which the step can't be done. */
    String requiredText(String field) {
        FieldErrors errors = new FieldErrors(misread);
        String checked = new TextRules(errors).text(field, text);
        if (checked.isEmpty()) {
            errors.add(field, Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        return checked;
    }

    int requiredBy() {
        FieldErrors errors = new FieldErrors(misread);
        if (by.isEmpty()) {
            errors.add("by", Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        return by.orElseThrow();
    }
}
