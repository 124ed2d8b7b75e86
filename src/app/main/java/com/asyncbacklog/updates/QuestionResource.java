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

/** Questions over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class QuestionResource {

    private final QuestionService service;

    @Inject
    public QuestionResource(QuestionService service) {
        this.service = service;
    }

    @GET
    @Path("questions/{id}")
    public Response get(@PathParam("id") String id) {
        return answer(service.get(Ids.parse(id)));
    }

    /** Answers the question, beneath which the new answer stands last. */
    @POST
    @Path("questions/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") String id, InputStream body, @Context UriInfo addresses)
            throws IOException {
        FoundQuestion question = service.answer(Ids.parse(id), AnswerDraft.read(body));
        URI address = addresses.getBaseUriBuilder().path("questions/{id}").build(id);
        return Response.created(address).entity(QuestionJson.of(question)).build();
    }

    @PUT
    @Path("questions/{id}/closure")
    public Response close(@PathParam("id") String id) {
        return answer(service.close(Ids.parse(id)));
    }

    @DELETE
    @Path("questions/{id}/closure")
    public Response reopen(@PathParam("id") String id) {
        return answer(service.reopen(Ids.parse(id)));
    }

    private static Response answer(FoundQuestion question) {
        return Response.ok(QuestionJson.of(question)).build();
    }
}
