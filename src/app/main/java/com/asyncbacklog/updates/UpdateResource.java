package com.asyncbacklog.updates;

import com.asyncbacklog.shared.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Updates over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class UpdateResource {

    private final UpdateService service;
    private final AcknowledgementService acknowledgements;

    @Inject
    public UpdateResource(UpdateService service, AcknowledgementService acknowledgements) {
        this.service = service;
        this.acknowledgements = acknowledgements;
    }

    @POST
    @Path("projects/{key}/updates")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@PathParam("key") String projectKey, InputStream body, @Context UriInfo addresses)
            throws IOException {
        VisibleUpdate posted = service.post(projectKey, UpdateBody.read(body));
        URI address = addresses
                .getBaseUriBuilder()
                .path("updates/{id}")
                .build(posted.update().id());
        return Response.created(address).entity(UpdateJson.of(posted)).build();
    }

    @GET
    @Path("updates/{id}")
    public Response get(@PathParam("id") String id) {
        return answer(service.get(Ids.parse(id)));
    }

    @PUT
    @Path("updates/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.replace(Ids.parse(id), UpdateBody.read(body)));
    }

    @DELETE
    @Path("updates/{id}")
    public Response delete(@PathParam("id") String id) {
        service.delete(Ids.parse(id));
        return Response.noContent().build();
    }

    @PUT
    @Path("updates/{id}/acknowledgement")
    public Response acknowledge(@PathParam("id") String id) {
        return answer(acknowledgements.acknowledge(Ids.parse(id)));
    }

    @DELETE
    @Path("updates/{id}/acknowledgement")
    public Response withdrawAcknowledgement(@PathParam("id") String id) {
        return answer(acknowledgements.withdraw(Ids.parse(id)));
    }

    private static Response answer(VisibleUpdate update) {
        return Response.ok(UpdateJson.of(update)).build();
    }
}
