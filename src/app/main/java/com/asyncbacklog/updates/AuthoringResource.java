package com.asyncbacklog.updates;

import com.asyncbacklog.jira.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What helps to write an update, over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class AuthoringResource {

    private final PrefillService prefills;
    private final ExpectationService expectations;
    private final CurrentReader reader;

    @Inject
    public AuthoringResource(PrefillService prefills, ExpectationService expectations, CurrentReader reader) {
        this.prefills = prefills;
        this.expectations = expectations;
        this.reader = reader;
    }

    @GET
    @Path("projects/{key}/updates/draft")
    public Response draft(@PathParam("key") String projectKey) {
        return Response.ok(PrefillJson.of(prefills.of(projectKey), reader.get()))
                .build();
    }

    @GET
    @Path("projects/{key}/response-clock")
    public Response responseClock(
            @PathParam("key") String projectKey,
            @QueryParam("to") String to,
            @QueryParam("withinHours") String withinHours) {
        Expectation expectation = expectations.of(projectKey, to, withinHours);
        return Response.ok(ExpectationJson.of(expectation, expectations.deputy(expectation), reader.get()))
                .build();
    }
}
