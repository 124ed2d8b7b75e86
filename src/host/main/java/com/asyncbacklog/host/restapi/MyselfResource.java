package com.asyncbacklog.host.restapi;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** {@code /rest/api/2/myself}: whoever calls. */
@Path("myself")
@Produces(MediaType.APPLICATION_JSON)
public final class MyselfResource {

    private final Calls calls;

    @Inject
    public MyselfResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    public UserJson get(@Context UriInfo uri) {
        return UserJson.of(calls.caller(), calls.jira(), uri);
    }
}
