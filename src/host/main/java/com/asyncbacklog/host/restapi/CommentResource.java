package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;

import com.asyncbacklog.host.jira.IssueView;
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

/** {@code /rest/api/2/issue/{issue}/comment}; all comments come at once. */
@Path("issue/{issue}/comment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {

    private final Calls calls;

    @Inject
    public CommentResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    public CommentJson.Page get(@PathParam("issue") String key, @Context UriInfo uri) {
        return CommentJson.Page.of(comments(calls.issue(key), uri));
    }

    @POST
    public Response add(@PathParam("issue") String key, JsonNode body, @Context UriInfo uri) {
        Issue issue = calls.issue(key);
        String text = body == null ? "" : body.path("body").asText("");
        if (!calls.may(ADD_COMMENTS, issue)) {
            throw Problem.inField(
                    "comment",
                    calls.caller().getDisplayName() + ", you do not have the permission to comment on this issue.");
        }
        if (text.isBlank()) {
            throw Problem.inField("comment", "Comment body can not be empty!");
        }
        String id = String.valueOf(calls.jira().changes().comment(issue, text, calls.caller()));
        CommentJson added = comments(issue, uri).stream()
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Response.status(201).entity(added).build();
    }

    private List<CommentJson> comments(Issue issue, UriInfo uri) {
        List<IssueView.Comment> comments =
                calls.jira().issues().view(issue.getKey()).orElseThrow().comments();
        return comments.stream()
                .map(comment -> CommentJson.of(comment, issue, calls.jira(), uri))
                .toList();
    }
}
