package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** When an answer can be expected, over HTTP; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ResponseClockResource {

    private final ResponseClockService service;
    private final CurrentReader reader;

    @Inject
    public ResponseClockResource(ResponseClockService service, CurrentReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @GET
    @Path("projects/{key}/response-clock")
    public Response ask(
            @PathParam("key") String projectKey, @QueryParam("to") String to, @QueryParam("hours") String hours) {
        ResponseClock clock = service.ask(projectKey, new ResponseClockRequest(to, hours));
        return Response.ok(ResponseClockJson.of(clock, service.standIn(clock), reader.get()))
                .build();
    }
}
