package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.JsonBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The decision areas of a project over HTTP, as docs/openapi.yaml describes. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionAreaResource {

    private final DecisionAreaService service;

    @Inject
    public DecisionAreaResource(DecisionAreaService service) {
        this.service = service;
    }

    @GET
    @Path("projects/{key}/decision-areas")
    public Response get(@PathParam("key") String projectKey) {
        return Response.ok(service.get(projectKey)).build();
    }

    @PUT
    @Path("projects/{key}/decision-areas")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("key") String projectKey, InputStream body) throws IOException {
        return Response.ok(service.replace(projectKey, JsonBody.read(body))).build();
    }
}
