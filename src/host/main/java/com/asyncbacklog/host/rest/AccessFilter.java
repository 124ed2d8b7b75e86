package com.asyncbacklog.host.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;

/**
 * Refuses who may not call: 401 when nobody is logged in, else 403. That the answer has the form of Jira's other errors is
 * unconfirmed.
 */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {

    private final Callers callers;

    @Context
    private ResourceInfo called;

    AccessFilter(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = Access.of(called.getResourceClass(), called.getResourceMethod());
        ApplicationUser user = callers.current().get();
        if (access == Access.EVERYONE) {
            return;
        }
        if (user == null) {
            refuse(request, Status.UNAUTHORIZED, "You must be logged in.");
        } else if (!callers.licensed().test(user)) {
            refuse(request, Status.FORBIDDEN, "You have no licence for this product.");
        } else if (access == Access.ADMINISTRATORS && !callers.administrator().test(user)) {
            refuse(request, Status.FORBIDDEN, "You are no administrator.");
        }
    }

    private static void refuse(ContainerRequestContext request, Status status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errorMessages", List.of(message), "errors", Map.of()))
                .build());
    }
}
