package com.asyncbacklog.updates;

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

/** A project's cadence over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CadenceResource {

    private final CadenceService service;

    @Inject
    public CadenceResource(CadenceService service) {
        this.service = service;
    }

    @GET
    @Path("projects/{key}/cadence")
    public Response get(@PathParam("key") String projectKey) {
        return answer(service.get(projectKey));
    }

    @PUT
    @Path("projects/{key}/cadence")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("key") String projectKey, InputStream body) throws IOException {
        return answer(service.replace(projectKey, JsonBody.read(body)));
    }

    private static Response answer(VisibleCadence cadence) {
        return Response.ok(CadenceJson.of(cadence)).build();
    }
}
