package com.asyncbacklog.feed;

import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.PageJson;
import com.asyncbacklog.shared.Paging;
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
import java.util.Optional;
import java.util.Set;

/** A project's feed over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class FeedResource {

    /** What an answer carries and a request may repeat without effect. */
    private static final Set<String> READ_ONLY = Set.of("markedAt");

    private final FeedService service;
    private final CurrentReader reader;
    private final JiraAddress address;

    @Inject
    public FeedResource(FeedService service, CurrentReader reader, JiraAddress address) {
        this.service = service;
        this.reader = reader;
        this.address = address;
    }

    @GET
    @Path("projects/{key}/feed")
    public Response ofProject(
            @PathParam("key") String projectKey,
            @QueryParam("kind") String kinds,
            @QueryParam("author") String author,
            @QueryParam("health") String health,
            @QueryParam("issue") String issueKey,
            @QueryParam("since") String since,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        FeedSearch search = new FeedSearch(kinds, author, health, issueKey, since);
        Feed feed = service.ofProject(projectKey, search, paging(limit, cursor), reader.get());
        return Response.ok(PageJson.of(feed.page().map(entry -> FeedJson.of(entry, address))))
                .build();
    }

    @PUT
    @Path("projects/{key}/seen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response markRead(@PathParam("key") String projectKey, InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        Optional<Integer> event = fields.number("event");
        fields.refuseOthers(READ_ONLY);
        ReadMark mark = service.markRead(projectKey, event, errors.asMap(), reader.get());
        return Response.ok(ReadMarkJson.of(mark)).build();
    }

    private static Paging paging(String limit, String cursor) {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse(limit, cursor, errors);
        errors.refuseIfAny();
        return paging;
    }
}
