package com.asyncbacklog.feed;

import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.PageJson;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.ProjectKeys;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is new to whoever asks, over all projects, as docs/openapi.yaml describes. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CatchUpResource {

    private final CatchUpService service;
    private final CurrentReader reader;
    private final JiraAddress address;

    @Inject
    public CatchUpResource(CatchUpService service, CurrentReader reader, JiraAddress address) {
        this.service = service;
        this.reader = reader;
        this.address = address;
    }

    /** @param projectKeys with commas between; a project that the reader may not see has nothing for them */
    @GET
    @Path("me/feed")
    public Response newToMe(
            @QueryParam("project") String projectKeys,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse(limit, cursor, errors);
        errors.refuseIfAny();
        return Response.ok(PageJson.of(service.news(ProjectKeys.parse(projectKeys), paging, reader.get())
                        .map(entry -> FeedJson.of(entry, address))))
                .build();
    }
}
