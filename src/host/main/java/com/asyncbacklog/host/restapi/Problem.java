package com.asyncbacklog.host.restapi;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** An answer in the form of Jira's errors: {@code {"errorMessages":[…],"errors":{field: message}}}. */
final class Problem extends WebApplicationException {

    private Problem(int status, List<String> messages, Map<String, String> errors) {
        super(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errorMessages", messages, "errors", errors))
                .build());
    }

    static Problem of(int status, String message) {
        return new Problem(status, List.of(message), Map.of());
    }

    static Problem of(int status, List<String> messages) {
        return new Problem(status, messages, Map.of());
    }

    /** 400 for fields. */
    static Problem inFields(Map<String, String> errors) {
        return new Problem(400, List.of(), errors);
    }

    static Problem inField(String field, String message) {
        return inFields(Map.of(field, message));
    }

    /** The same for an issue that is missing and for one that may not be seen. */
    static Problem noIssue() {
        return of(404, "Issue Does Not Exist");
    }

    static Problem noRole(Long id) {
        return of(404, "There is no project role with the id " + id + ".");
    }
}
