package com.asyncbacklog.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a bug by a reference under which the log tells the rest; no inner workings leave the server. */
@Provider
public final class UnexpectedErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorMapper.class);

    private final Texts texts;

    @Inject
    public UnexpectedErrorMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Throwable error) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Unexpected error {}", reference, error);
        return ErrorBody.answer(500, texts.text("asyncbacklog.error.unexpected", reference));
    }
}
