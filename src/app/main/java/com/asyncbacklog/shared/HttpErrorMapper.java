package com.asyncbacklog.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/**
 * Gives what the REST machinery itself refuses (no such address, method, type of body, accepted type) the same form as
 * everything else; headers such as {@code Allow} stay. An answer that has a body already is left as it is.
 */
@Provider
public final class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private final Texts texts;

    @Inject
    public HttpErrorMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(WebApplicationException error) {
        Response answer = error.getResponse();
        if (answer.hasEntity() || answer.getStatus() < 400) {
            return answer;
        }
        return ErrorBody.answer(
                Response.fromResponse(answer), List.of(texts.text(message(answer.getStatus()))), Map.of(), Map.of());
    }

    private static Message message(int status) {
        return switch (status) {
            case 404 -> NotFound.MESSAGE;
            case 405 -> Message.of("asyncbacklog.error.method");
            case 406 -> Message.of("asyncbacklog.error.accept");
            case 415 -> Message.of("asyncbacklog.error.media-type");
            default -> Message.of("asyncbacklog.error.http", String.valueOf(status));
        };
    }
}
