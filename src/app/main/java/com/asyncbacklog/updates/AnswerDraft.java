package com.asyncbacklog.updates;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonColumn;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import com.asyncbacklog.shared.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/**
 * An answer as somebody sent it, not yet checked.
 *
 * @param misread what could not even be read, by field
 */
record AnswerDraft(String text, Map<String, Message> misread) {

    /** Bytes of an answer beside its text at most, and some for people who acknowledge the update or close its questions later. */
    private static final int ROOM_FOR_THE_REST = 64 * 1024;

    /** Bytes that only whoever is asked may fill. */
    private static final int ROOM_FOR_THE_ANSWER = 200 * 1024;

    static AnswerDraft read(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        String text = fields.text("text");
        fields.refuseOthers(Set.of());
        return new AnswerDraft(text, errors.asMap());
    }

    /**
     * What is to be said under an update; refuses what would make that too large to be sent back.
     *
     * @param isAwaited whether the question waits for it: what others add leaves room for that
     */
    String check(VisibleUpdate update, boolean isAwaited) {
        FieldErrors errors = new FieldErrors(misread);
        String checked = new TextRules(errors).text("text", text);
        if (checked.isEmpty()) {
            errors.add("text", Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        int room = isAwaited ? ROOM_FOR_THE_REST : ROOM_FOR_THE_REST + ROOM_FOR_THE_ANSWER;
        if (JsonColumn.size(UpdateJson.of(update)) + JsonColumn.size(checked) > JsonBody.LIMIT - room) {
            throw new TooLarge(Message.of("asyncbacklog.updates.error.thread-too-large"));
        }
        return checked;
    }
}
