package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Objections to decisions over HTTP, as docs/openapi.yaml describes; each answers the decision as it is then. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ObjectionResource {

    private final ObjectionService service;

    @Inject
    public ObjectionResource(ObjectionService service) {
        this.service = service;
    }

    @POST
    @Path("decisions/{id}/objections")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(@PathParam("id") String id, InputStream body) throws IOException {
        VisibleDecision decision = service.raise(Ids.parse(id), MoveBody.readReason(body));
        return Response.status(Response.Status.CREATED)
                .entity(DecisionJson.of(decision))
                .build();
    }

    @PUT
    @Path("objections/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.answer(Ids.parse(id), MoveBody.readAnswer(body)));
    }

    @PUT
    @Path("objections/{id}/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.agree(Ids.parse(id), MoveBody.read(body)));
    }

    private static Response answer(VisibleDecision decision) {
        return Response.ok(DecisionJson.of(decision)).build();
    }
}
