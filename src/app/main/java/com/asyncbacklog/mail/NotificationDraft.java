package com.asyncbacklog.mail;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which mails somebody wants, as sent.
 *
 * @param wrong what is wrong with it, by field
 */
record NotificationDraft(Optional<Notifications> chosen, Map<String, Message> wrong) {

    static NotificationDraft read(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        boolean reminders = fields.flag("reminders");
        if (!fields.has("reminders")) {
            errors.add("reminders", Message.of("asyncbacklog.error.required"));
        }
        Optional<Notifications> chosen =
                digest(fields.text("digest"), errors).map(digest -> new Notifications(digest, reminders));
        fields.refuseOthers(Set.of());
        return new NotificationDraft(chosen, errors.asMap());
    }

    /** Refuses with every field that is wrong. */
    Notifications checked() {
        new FieldErrors(wrong).refuseIfAny();
        return chosen.orElseThrow();
    }

    private static Optional<DigestChoice> digest(String value, FieldErrors errors) {
        Optional<DigestChoice> choice = DigestChoice.of(value);
        if (choice.isEmpty()) {
            errors.add(
                    "digest",
                    Message.of(value.isEmpty() ? "asyncbacklog.error.required" : "asyncbacklog.mail.error.digest"));
        }
        return choice;
    }
}
