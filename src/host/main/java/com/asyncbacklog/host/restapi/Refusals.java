package com.asyncbacklog.host.restapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Answers a body that is no JSON with 400 in Jira's form; the words are the parser's, as in Jira. */
@Provider
@Priority(1)
public final class Refusals implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return Response.status(400)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errorMessages", List.of(failure.getOriginalMessage()), "errors", Map.of()))
                .build();
    }
}
