package com.asyncbacklog.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** One's choice of mails over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class NotificationResource {

    private final NotificationService service;

    @Inject
    public NotificationResource(NotificationService service) {
        this.service = service;
    }

    @GET
    @Path("me/notifications")
    public Response mine() {
        return answer(service.mine());
    }

    @PUT
    @Path("me/notifications")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(InputStream body) throws IOException {
        return answer(service.replace(NotificationDraft.read(body)));
    }

    private static Response answer(Notifications chosen) {
        return Response.ok(NotificationJson.of(chosen)).build();
    }
}
