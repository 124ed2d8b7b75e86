package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Ids;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.PageJson;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Decisions over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionResource {

    private final DecisionService service;
    private final DecisionRecordingService recording;
    private final DecisionEditingService editing;
    private final DecisionHistoryService history;

    @Inject
    public DecisionResource(
            DecisionService service,
            DecisionRecordingService recording,
            DecisionEditingService editing,
            DecisionHistoryService history) {
        this.service = service;
        this.recording = recording;
        this.editing = editing;
        this.history = history;
    }

    @POST
    @Path("issues/{key}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("key") String issueKey, InputStream body, @Context UriInfo addresses)
            throws IOException {
        VisibleDecision recorded = recording.record(issueKey, DecisionBody.read(body));
        URI address = addresses
                .getBaseUriBuilder()
                .path("decisions/{id}")
                .build(recorded.decision().id());
        return Response.created(address).entity(DecisionJson.of(recorded)).build();
    }

    @GET
    @Path("issues/{key}/decisions")
    public Response ofIssue(
            @PathParam("key") String issueKey, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        return answer(service.ofIssue(issueKey, paging(limit, cursor)));
    }

    @GET
    @Path("projects/{key}/decisions")
    public Response ofProject(
            @PathParam("key") String projectKey,
            @QueryParam("status") String status,
            @QueryParam("issue") String issueKey,
            @QueryParam("review") String review,
            @QueryParam("q") String text,
            @QueryParam("area") String area,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        DecisionSearch search = new DecisionSearch(status, issueKey, review, text, area);
        return answer(service.ofProject(projectKey, search, paging(limit, cursor)));
    }

    @GET
    @Path("decisions/{id}")
    public Response get(@PathParam("id") String id) {
        return answer(service.get(Ids.parse(id)));
    }

    @PUT
    @Path("decisions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(editing.replace(Ids.parse(id), DecisionBody.read(body)));
    }

    @DELETE
    @Path("decisions/{id}")
    public Response delete(@PathParam("id") String id) {
        editing.delete(Ids.parse(id));
        return Response.noContent().build();
    }

    @GET
    @Path("decisions/{id}/history")
    public Response history(
            @PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        return Response.ok(PageJson.of(history.of(Ids.parse(id), paging(limit, cursor))))
                .build();
    }

    private static Response answer(VisibleDecision decision) {
        return Response.ok(DecisionJson.of(decision)).build();
    }

    private static Response answer(Page<VisibleDecision> page) {
        return Response.ok(PageJson.of(page.map(DecisionJson::of))).build();
    }

    private static Paging paging(String limit, String cursor) {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse(limit, cursor, errors);
        errors.refuseIfAny();
        return paging;
    }
}
