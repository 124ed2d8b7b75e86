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
        return ErrorBody.answer(Response.status(refusal.status()), messages, errors, refusal.more());
    }
}
