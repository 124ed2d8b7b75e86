package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON that goes along with a step of a decision. */
final class MoveBody {

    private MoveBody() {}

    /** Of a step that needs nothing said: the body may be empty. */
    static MoveDraft read(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.readIfAny(body), errors);
        Optional<Integer> version = fields.number("version");
        return draft(fields, "", Optional.empty(), version, errors);
    }

    /** Of a step that needs a reason. */
    static MoveDraft readReason(InputStream body) throws IOException {
        return readText(body, "reason");
    }

    /** Of an answer. */
    static MoveDraft readAnswer(InputStream body) throws IOException {
        return readText(body, "text");
    }

    /** Of a supersession. */
    static MoveDraft readBy(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        Optional<Integer> by = fields.number("by");
        Optional<Integer> version = fields.number("version");
        return draft(fields, "", by, version, errors);
    }

    private static MoveDraft readText(InputStream body, String field) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        String text = fields.text(field);
        Optional<Integer> version = fields.number("version");
        return draft(fields, text, Optional.empty(), version, errors);
    }

    private static MoveDraft draft(
            JsonFields fields, String text, Optional<Integer> by, Optional<Integer> version, FieldErrors errors) {
        fields.refuseOthers(Set.of());
        return new MoveDraft(text, by, version, errors.asMap());
    }
}
