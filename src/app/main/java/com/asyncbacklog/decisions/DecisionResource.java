package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.NotFound;
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
import java.util.regex.Pattern;

/** Decisions over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionResource {

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,8}");

    private final DecisionService service;

    @Inject
    public DecisionResource(DecisionService service) {
        this.service = service;
    }

    @POST
    @Path("issues/{key}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("key") String issueKey, InputStream body, @Context UriInfo addresses)
            throws IOException {
        VisibleDecision recorded = service.record(issueKey, DecisionBody.read(body));
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
        return answer(service.get(id(id)));
    }

    @PUT
    @Path("decisions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("id") String id, InputStream body) throws IOException {
        return answer(service.replace(id(id), DecisionBody.read(body)));
    }

    @DELETE
    @Path("decisions/{id}")
    public Response delete(@PathParam("id") String id) {
        service.delete(id(id));
        return Response.noContent().build();
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

    /** What can be no id names nothing. */
    private static int id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFound();
        }
        return Integer.parseInt(id);
    }
}
