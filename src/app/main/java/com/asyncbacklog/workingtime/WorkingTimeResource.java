package com.asyncbacklog.workingtime;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Working time over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkingTimeResource {

    private final WorkingTimeService own;
    private final DefaultHoursService defaults;

    @Inject
    public WorkingTimeResource(WorkingTimeService own, DefaultHoursService defaults) {
        this.own = own;
        this.defaults = defaults;
    }

    @GET
    @Path("me/working-time")
    public Response mine(@QueryParam("project") String projectKey) {
        return answer(projectKey == null || projectKey.isEmpty() ? own.mine() : own.mineIn(projectKey));
    }

    @PUT
    @Path("me/working-time")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replaceMine(InputStream body) throws IOException {
        return answer(own.replace(OwnWorkingTimeDraft.read(body)));
    }

    @DELETE
    @Path("me/working-time")
    public Response resetMine() {
        own.reset();
        return Response.noContent().build();
    }

    @GET
    @Path("projects/{key}/working-time")
    public Response ofProject(@PathParam("key") String projectKey) {
        return answer(defaults.ofProject(projectKey));
    }

    @PUT
    @Path("projects/{key}/working-time")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replaceOfProject(@PathParam("key") String projectKey, InputStream body) throws IOException {
        return answer(defaults.replaceOfProject(projectKey, DefaultHoursDraft.read(body)));
    }

    @DELETE
    @Path("projects/{key}/working-time")
    public Response clearOfProject(@PathParam("key") String projectKey) {
        defaults.clearOfProject(projectKey);
        return Response.noContent().build();
    }

    @GET
    @Path("settings/working-time")
    public Response ofEverybody() {
        return answer(defaults.ofEverybody());
    }

    @PUT
    @Path("settings/working-time")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replaceOfEverybody(InputStream body) throws IOException {
        return answer(defaults.replaceOfEverybody(DefaultHoursDraft.read(body)));
    }

    @DELETE
    @Path("settings/working-time")
    public Response clearOfEverybody() {
        defaults.clearOfEverybody();
        return Response.noContent().build();
    }

    private static Response answer(PersonalHours hours) {
        return Response.ok(WorkingTimeJson.of(hours)).build();
    }

    private static Response answer(VisibleDefaultHours hours) {
        return Response.ok(DefaultHoursJson.of(hours)).build();
    }
}
