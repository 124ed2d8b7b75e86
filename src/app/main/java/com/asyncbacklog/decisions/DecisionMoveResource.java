package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** What becomes of decisions, over HTTP as docs/openapi.yaml describes. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionMoveResource {

    private final DecisionMoveService service;
    private final DecisionAuthorityService authorities;

    @Inject
    public DecisionMoveResource(DecisionMoveService service, DecisionAuthorityService authorities) {
        this.service = service;
        this.authorities = authorities;
    }

    /** Before anything is recorded: whether it would be within the caller's authority, and why. */
    @GET
    @Path("issues/{key}/decision-authority")
    public Response authority(@PathParam("key") String issueKey, @QueryParam("area") String area) {
        return Response.ok(authorities.onIssue(issueKey, area)).build();
    }

    @PUT
    @Path("decisions/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.accept(Ids.parse(id), MoveBody.read(body)));
    }

    @PUT
    @Path("decisions/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.reject(Ids.parse(id), MoveBody.readReason(body)));
    }

    @PUT
    @Path("decisions/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.withdraw(Ids.parse(id), MoveBody.readReason(body)));
    }

    @PUT
    @Path("decisions/{id}/deprecation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deprecate(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.deprecate(Ids.parse(id), MoveBody.readReason(body)));
    }

    @PUT
    @Path("decisions/{id}/supersession")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response supersede(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.supersede(Ids.parse(id), MoveBody.readBy(body)));
    }

    private static Response answer(VisibleDecision decision) {
        return Response.ok(DecisionJson.of(decision)).build();
    }
}
