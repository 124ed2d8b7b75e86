package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;

import com.asyncbacklog.host.jira.IssueEdit;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code assignee}, {@code archive} and {@code restore} below an issue. That archiving is for administrators of Jira is what
 * Atlassian's documentation of the default says; the words of the refusals are unconfirmed.
 */
@Path("issue")
public final class IssueStateResource {

    private final Calls calls;

    @Inject
    public IssueStateResource(Calls calls) {
        this.calls = calls;
    }

    /** {@code {"name": null}} takes the issue from whoever has it. */
    @PUT
    @Path("{issue}/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("issue") String key, JsonNode user) {
        Issue issue = calls.issue(key);
        calls.require(ASSIGN_ISSUES, issue, "You do not have permission to assign issues.");
        ApplicationUser assignee = null;
        if (user != null && user.path("name").isTextual()) {
            assignee = IssueFieldsInput.assignee(user, calls.jira())
                    .orElseThrow(() -> Problem.inField("assignee", IssueFieldsInput.noAssignee(user)));
        }
        calls.jira().changes().edit(issue, IssueEdit.nothing().assignee(assignee), calls.caller());
        return Response.noContent().build();
    }

    @PUT
    @Path("{issue}/archive")
    public Response archive(@PathParam("issue") String key) {
        Issue issue = administered(key);
        if (issue.isArchived()) {
            throw Problem.of(400, "Issue " + issue.getKey() + " is already archived.");
        }
        calls.jira().changes().archive(issue, calls.caller());
        return Response.noContent().build();
    }

    @PUT
    @Path("{issue}/restore")
    public Response restore(@PathParam("issue") String key) {
        Issue issue = administered(key);
        if (!issue.isArchived()) {
            throw Problem.of(400, "Issue " + issue.getKey() + " is not archived.");
        }
        calls.jira().changes().restore(issue, calls.caller());
        return Response.noContent().build();
    }

    private Issue administered(String key) {
        Issue issue = calls.issue(key);
        if (!calls.jira().users().isAdministrator(calls.caller())) {
            throw Problem.of(403, "You do not have permission to archive or restore this issue.");
        }
        return issue;
    }
}
