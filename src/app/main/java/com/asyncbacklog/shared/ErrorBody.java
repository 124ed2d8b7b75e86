package com.asyncbacklog.shared;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors in the form of Jira's own REST, always as JSON, whatever the client said it accepts. */
final class ErrorBody {

    private ErrorBody() {}

    static Response answer(int status, String message) {
        return answer(Response.status(status), List.of(message), Map.of(), Map.of());
    }

    static Response answer(
            Response.ResponseBuilder answer,
            List<String> messages,
            Map<String, String> errors,
            Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        body.putAll(more);
        return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}
