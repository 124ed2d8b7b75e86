package com.asyncbacklog.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses a {@code POST} that a browser may send from a foreign page without asking first: one with a form's type of content,
 * or without any, unless the header {@code X-Atlassian-Token} is there, which a foreign page can't set. That Jira refuses one
 * without a type of content is unconfirmed; it is the strict reading.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/form-token-handling">Form token handling</a>
 */
@Priority(Priorities.AUTHORIZATION + 1)
final class XsrfFilter implements ContainerRequestFilter {

    private static final String EXCLUDED = "com.atlassian.annotations.security.XsrfProtectionExcluded";
    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");
    private static final Set<MediaType> FORMS = Set.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.POST) && isForm(request.getMediaType()) && !isAllowed(request)) {
            request.abortWith(Response.status(Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    private static boolean isForm(MediaType type) {
        // Compatible, not equal: a parameter such as a charset changes nothing.
        return type == null || FORMS.stream().anyMatch(type::isCompatible);
    }

    private boolean isAllowed(ContainerRequestContext request) {
        String token = request.getHeaderString("X-Atlassian-Token");
        return (token != null && TOKENS.contains(token))
                || Stream.of(called.getResourceMethod().getAnnotations())
                        .anyMatch(annotation ->
                                annotation.annotationType().getName().equals(EXCLUDED));
    }
}
