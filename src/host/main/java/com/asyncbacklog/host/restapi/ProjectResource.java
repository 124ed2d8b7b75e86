package com.asyncbacklog.host.restapi;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** {@code /rest/api/2/project}: those that the caller may browse. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {

    private final Calls calls;

    @Inject
    public ProjectResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    public List<ProjectJson> list(@Context UriInfo uri) {
        return calls.jira().projects().visibleTo(calls.caller()).stream()
                .map(project -> ProjectJson.of(project, uri))
                .toList();
    }

    @GET
    @Path("{project}")
    public ProjectJson get(@PathParam("project") String keyOrId, @Context UriInfo uri) {
        return ProjectJson.withLead(calls.project(keyOrId), calls.jira(), uri);
    }
}
