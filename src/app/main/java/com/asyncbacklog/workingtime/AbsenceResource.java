package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Ids;
import com.asyncbacklog.shared.PageJson;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** One's own absences over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class AbsenceResource {

    private final AbsenceService service;

    @Inject
    public AbsenceResource(AbsenceService service) {
        this.service = service;
    }

    @GET
    @Path("me/absences")
    public Response list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse(limit, cursor, errors);
        errors.refuseIfAny();
        return Response.ok(PageJson.of(service.mine(paging).map(AbsenceJson::of)))
                .build();
    }

    @POST
    @Path("me/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) throws IOException {
        return Response.status(Response.Status.CREATED)
                .entity(AbsenceJson.of(service.add(AbsenceDraft.read(body))))
                .build();
    }

    @DELETE
    @Path("me/absences/{id}")
    public Response delete(@PathParam("id") String id) {
        service.delete(Ids.parse(id));
        return Response.noContent().build();
    }
}
