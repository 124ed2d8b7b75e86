package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.TRANSITION_ISSUES;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/**
 * {@code /rest/api/2/issue/{issue}/transitions}: as in Jira Software's simplified workflow, from every status to every one. Without
 * the permission there are none.
 */
@Path("issue/{issue}/transitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TransitionsResource {

    private final Calls calls;

    @Inject
    public TransitionsResource(Calls calls) {
        this.calls = calls;
    }

    /** A way into a status. */
    public record Transition(String id, String name, StatusJson to) {}

    /** All ways. */
    public record Transitions(String expand, List<Transition> transitions) {}

    @GET
    public Transitions get(@PathParam("issue") String key, @Context UriInfo uri) {
        return new Transitions("transitions", of(calls.issue(key), uri));
    }

    @POST
    public Response transition(@PathParam("issue") String key, JsonNode body, @Context UriInfo uri) {
        Issue issue = calls.issue(key);
        String id = body == null ? "" : body.path("transition").path("id").asText("");
        if (id.isEmpty()) {
            throw Problem.of(400, "Missing 'transition' identifier");
        }
        Transition wanted = of(issue, uri).stream()
                .filter(transition -> transition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        400,
                        id.matches("[0-9]+")
                                ? "It seems that you have tried to perform a workflow operation that is not valid for the current"
                                        + " state of this issue."
                                : "The 'id' of the 'transition' '" + id + "' is not a valid integer."));
        JsonNode fields = FieldsOf.body(body);
        fields.fieldNames().forEachRemaining(name -> {
            if (!name.equals("resolution")) {
                throw Problem.inField(
                        name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        });
        Optional<String> resolution =
                Optional.ofNullable(fields.path("resolution").path("name").textValue());
        if (resolution.isPresent() && !wanted.to().statusCategory().key().equals("done")) {
            throw Problem.inField(
                    "resolution", "Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        calls.jira().changes().transition(issue, wanted.to().name(), resolution, calls.caller());
        return Response.noContent().build();
    }

    private List<Transition> of(Issue issue, UriInfo uri) {
        if (!calls.may(TRANSITION_ISSUES, issue)) {
            return List.of();
        }
        return calls.jira().statuses().all().entrySet().stream()
                .map(status -> StatusJson.of(status.getKey(), status.getValue(), uri))
                .map(status -> new Transition(status.id(), status.name(), status))
                .toList();
    }
}
