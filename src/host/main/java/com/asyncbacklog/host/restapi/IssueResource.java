package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;

import com.asyncbacklog.host.jira.IssueEdit;
import com.asyncbacklog.host.jira.NewIssue;
import com.asyncbacklog.host.restapi.IssueJson.Wanted;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** {@code /rest/api/2/issue}. Words of errors are Jira's as far as public code quotes them, else unconfirmed. */
@Path("issue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final Calls calls;

    @Inject
    public IssueResource(Calls calls) {
        this.calls = calls;
    }

    /** What Jira answers to a new issue. */
    public record Created(String id, String key, String self) {}

    @POST
    public Response create(JsonNode body, @Context UriInfo uri) {
        JsonNode fields = FieldsOf.body(body);
        IssueFieldsInput input = new IssueFieldsInput(calls, fields).refuseAllBut("project", "issuetype");
        Optional<Project> project = project(fields, input);
        Optional<String> type = type(fields, input);
        input.summary();
        if (fields.has("assignee")
                && project.isPresent()
                && !calls.jira().permissions().hasPermission(ASSIGN_ISSUES, project.get(), calls.caller())) {
            input.error("assignee", "Field 'assignee' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        IssueEdit edit = input.edit();
        NewIssue wanted = new NewIssue(
                project.orElseThrow(),
                type.orElseThrow(),
                edit.summary().orElseThrow(),
                edit.description().filter(text -> !text.isEmpty()),
                edit.priority(),
                edit.assignee().flatMap(user -> user),
                edit.labels().orElse(List.of()),
                edit.epic().flatMap(epic -> epic),
                Optional.empty());
        Issue created = calls.jira().changes().create(wanted, calls.caller());
        if (edit.flagged().orElse(false)) {
            calls.jira().changes().edit(created, IssueEdit.nothing().flagged(true), calls.caller());
        }
        String self = uri.getBaseUri() + "issue/" + created.getId();
        return Response.status(201)
                .entity(new Created(created.getId().toString(), created.getKey(), self))
                .build();
    }

    @GET
    @Path("{issue}")
    public IssueJson get(
            @PathParam("issue") String key, @QueryParam("fields") List<String> fields, @Context UriInfo uri) {
        Issue issue = calls.issue(key);
        List<String> asked = FieldsOf.parameter(fields);
        return IssueJson.of(issue, asked.isEmpty() ? Wanted.all() : new Wanted(asked), calls, uri);
    }

    @PUT
    @Path("{issue}")
    public Response edit(@PathParam("issue") String key, JsonNode body) {
        Issue issue = calls.issue(key);
        JsonNode fields = FieldsOf.body(body);
        if (!calls.may(EDIT_ISSUES, issue)) {
            throw Problem.of(403, "You do not have permission to edit issues in this project.");
        }
        IssueFieldsInput input = new IssueFieldsInput(calls, fields).refuseAllBut();
        if (fields.has("assignee") && !calls.may(ASSIGN_ISSUES, issue)) {
            input.error("assignee", "Field 'assignee' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        calls.jira().changes().edit(issue, input.edit(), calls.caller());
        return Response.noContent().build();
    }

    @DELETE
    @Path("{issue}")
    public Response delete(@PathParam("issue") String key) {
        Issue issue = calls.issue(key);
        calls.require(DELETE_ISSUES, issue, "You do not have permission to delete issues in this project.");
        calls.jira().changes().delete(issue, calls.caller());
        return Response.noContent().build();
    }

    private Optional<Project> project(JsonNode fields, IssueFieldsInput input) {
        JsonNode wanted = fields.path("project");
        String name = wanted.path("key").asText(wanted.path("id").asText(""));
        Optional<Project> project = calls.visible(name)
                .filter(one -> calls.jira().permissions().hasPermission(CREATE_ISSUES, one, calls.caller()));
        if (name.isEmpty()) {
            input.error("project", "project is required");
        } else if (project.isEmpty()) {
            input.error("project", "valid project is required");
        }
        return project;
    }

    private Optional<String> type(JsonNode fields, IssueFieldsInput input) {
        JsonNode wanted = fields.path("issuetype");
        Optional<String> type = Names.types(calls.jira()).stream()
                .filter(name -> name.equals(wanted.path("name").asText())
                        || NamedJson.id("issuetype", name)
                                .equals(wanted.path("id").asText()))
                .findFirst();
        if (type.isEmpty()) {
            input.error(
                    "issuetype", wanted.isMissingNode() ? "issue type is required" : "valid issue type is required");
        }
        return type;
    }
}
