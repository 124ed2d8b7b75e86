package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Ids;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.PageJson;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Review rounds over HTTP, as docs/openapi.yaml describes. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ReviewResource {

    private final ReviewRoundService rounds;
    private final ReviewScheduleService schedules;

    @Inject
    public ReviewResource(ReviewRoundService rounds, ReviewScheduleService schedules) {
        this.rounds = rounds;
        this.schedules = schedules;
    }

    @POST
    @Path("projects/{key}/review-rounds")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("key") String projectKey, InputStream body) throws IOException {
        VisibleRound opened = rounds.open(projectKey, JsonBody.read(body));
        return Response.status(Response.Status.CREATED)
                .entity(ReviewRoundJson.of(opened))
                .build();
    }

    @GET
    @Path("projects/{key}/review-rounds")
    public Response list(
            @PathParam("key") String projectKey,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse(limit, cursor, errors);
        errors.refuseIfAny();
        return Response.ok(PageJson.of(rounds.ofProject(projectKey, paging).map(ReviewRoundJson::of)))
                .build();
    }

    @GET
    @Path("review-rounds/{id}")
    public Response get(@PathParam("id") String id) {
        return Response.ok(ReviewRoundJson.of(rounds.get(Ids.parse(id)))).build();
    }

    @PUT
    @Path("review-rounds/{id}/marks/{decisionId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("id") String id, @PathParam("decisionId") String decisionId, InputStream body)
            throws IOException {
        VisibleRound marked = rounds.mark(Ids.parse(id), Ids.parse(decisionId), JsonBody.read(body));
        return Response.ok(ReviewRoundJson.of(marked)).build();
    }

    @GET
    @Path("projects/{key}/review-schedule")
    public Response schedule(@PathParam("key") String projectKey) {
        return Response.ok(schedules.get(projectKey)).build();
    }

    @PUT
    @Path("projects/{key}/review-schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replaceSchedule(@PathParam("key") String projectKey, InputStream body) throws IOException {
        return Response.ok(schedules.replace(projectKey, JsonBody.read(body))).build();
    }
}
