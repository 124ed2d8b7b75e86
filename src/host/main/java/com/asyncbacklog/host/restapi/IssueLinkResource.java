package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * {@code /rest/api/2/issueLink}. As everywhere in Jira's REST, the {@code inwardIssue} of a new link is its source: of
 * <em>Blocks</em>, it blocks the other.
 */
@Path("issueLink")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {

    private static final String NO_PERMISSION = "No Link Issue Permission for issue '%s'";

    private final Calls calls;

    @Inject
    public IssueLinkResource(Calls calls) {
        this.calls = calls;
    }

    /** Needs the permission to link on the source only; that Jira asks it for one of the two is unconfirmed. */
    @POST
    public Response link(JsonNode body) {
        JsonNode sent = body == null ? MissingNode.getInstance() : body;
        IssueLinkType type = type(sent.path("type"));
        Issue source = calls.issue(keyOf(sent.path("inwardIssue")));
        Issue destination = calls.issue(keyOf(sent.path("outwardIssue")));
        calls.require(LINK_ISSUES, source, NO_PERMISSION.formatted(source.getKey()));
        if (destination.isArchived() || destination.getProjectObject().isArchived()) {
            throw Problem.of(400, "You cannot link to an archived issue.");
        }
        if (source.getId().equals(destination.getId())) {
            throw Problem.of(400, "You cannot link an issue to itself.");
        }
        String comment = sent.path("comment").path("body").asText("");
        if (!comment.isBlank()) {
            calls.require(ADD_COMMENTS, source, "You do not have the permission to comment on this issue.");
        }
        calls.jira().changes().link(source, destination, type.getName(), calls.caller());
        if (!comment.isBlank()) {
            calls.jira().changes().comment(source, comment, calls.caller());
        }
        return Response.status(201).build();
    }

    @DELETE
    @Path("{id}")
    public Response unlink(@PathParam("id") String id) {
        IssueLink link = Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> calls.jira().links().byId(Long.parseLong(text)))
                .filter(found -> calls.may(BROWSE_PROJECTS, found.getSourceObject())
                        && calls.may(BROWSE_PROJECTS, found.getDestinationObject()))
                .orElseThrow(() -> Problem.of(404, "No issue link with id '" + id + "' exists."));
        Issue source = link.getSourceObject();
        calls.require(LINK_ISSUES, source, NO_PERMISSION.formatted(source.getKey()));
        calls.jira()
                .changes()
                .unlink(
                        source,
                        link.getDestinationObject(),
                        link.getIssueLinkType().getName(),
                        calls.caller());
        return Response.noContent().build();
    }

    private IssueLinkType type(JsonNode wanted) {
        String name = wanted.path("name").asText("");
        return calls.jira().links().types().getIssueLinkTypes().stream()
                .filter(type -> type.getName().equals(name)
                        || type.getId().toString().equals(wanted.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> Problem.of(404, "No issue link type with name '" + name + "' found."));
    }

    private static String keyOf(JsonNode issue) {
        return issue.path("key").asText(issue.path("id").asText(""));
    }
}
