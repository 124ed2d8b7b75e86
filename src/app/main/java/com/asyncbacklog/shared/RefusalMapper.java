package com.asyncbacklog.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers refusals in the reader's language. */
@Provider
public final class RefusalMapper implements ExceptionMapper<Refusal> {

    private final Texts texts;

    @Inject
    public RefusalMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        List<String> messages = refusal.messages().stream().map(texts::text).toList();
        Map<String, String> errors = new LinkedHashMap<>();
        refusal.errors().forEach((field, message) -> errors.put(field, texts.text(message)));
        Map<String, Object> more = new LinkedHashMap<>(refusal.more());
        Map<String, Object> items = items(refusal.errors());
        if (!items.isEmpty()) {
            more.put("errorItems", items);
        }
        return ErrorBody.answer(Response.status(refusal.status()), messages, errors, more);
    }

    /** Where the error of a list is that of one item, so that a form can say it there; by list. */
    private Map<String, Object> items(Map<String, Message> errors) {
        Map<String, Object> items = new LinkedHashMap<>();
        errors.forEach((field, message) -> {
            if (message.key().equals(FieldErrors.OF_ITEM)) {
                List<Object> parts = message.parameters();
                items.put(field, Map.of("position", parts.get(0), "field", parts.get(1), "message", texts.text((Message)
                        parts.get(2))));
            }
        });
        return items;
    }
}
