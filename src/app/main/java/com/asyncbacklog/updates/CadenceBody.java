package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonFields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON of a cadence from a request. */
final class CadenceBody {

    private static final Set<String> READ_ONLY = Set.of("editable");

    private CadenceBody() {}

    static CadenceDraft read(ObjectNode body, Membership membership, FieldErrors errors) {
        JsonFields fields = new JsonFields(body, errors);
        CadenceDraft draft = new CadenceDraft(
                fields.has("days") ? Optional.of(fields.texts("days", 7)) : Optional.empty(),
                fields.text("promptAt"),
                fields.text("closesAt"),
                fields.decimal("answerWithinHours"),
                membership.read(fields, "participants", errors),
                fields.has("digest") ? Optional.of(fields.flag("digest")) : Optional.empty(),
                fields.number("version"));
        fields.refuseOthers(READ_ONLY);
        return draft;
    }
}
