package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Ids;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The issue of a decision over HTTP, as docs/openapi.yaml describes. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionIssueResource {

    private final DecisionIssueService service;

    @Inject
    public DecisionIssueResource(DecisionIssueService service) {
        this.service = service;
    }

    @PUT
    @Path("decisions/{id}/issue")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@PathParam("id") String id, InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        String issueKey = fields.text("issueKey");
        fields.refuseOthers(Set.of());
        return Response.ok(DecisionJson.of(service.give(Ids.parse(id), issueKey, errors)))
                .build();
    }
}
