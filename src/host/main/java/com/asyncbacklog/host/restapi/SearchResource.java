package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jql.JqlException;
import com.asyncbacklog.host.restapi.IssueJson.Wanted;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** {@code /rest/api/2/search}: 50 issues unless told, 1,000 at most (Jira's default for {@code jira.search.views.default.max}). */
@Path("search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final int MOST = 1000;

    private final Calls calls;

    @Inject
    public SearchResource(Calls calls) {
        this.calls = calls;
    }

    /** A part of what was found. */
    public record Found(String expand, int startAt, int maxResults, long total, List<IssueJson> issues) {}

    @GET
    public Found get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") List<String> fields,
            @Context UriInfo uri) {
        return search(jql, startAt, maxResults, FieldsOf.parameter(fields), uri);
    }

    @POST
    public Found post(JsonNode body, @Context UriInfo uri) {
        JsonNode sent = body == null ? JsonNodeFactory.instance.objectNode() : body;
        return search(
                sent.path("jql").asText(""),
                sent.path("startAt").asInt(0),
                sent.path("maxResults").asInt(50),
                FieldsOf.texts(sent.path("fields")),
                uri);
    }

    private Found search(String jql, int startAt, int maxResults, List<String> fields, UriInfo uri) {
        int start = Math.max(0, startAt);
        int max = maxResults < 0 ? MOST : Math.min(maxResults, MOST);
        Wanted wanted = Wanted.inLists(fields);
        try {
            List<IssueJson> issues = calls.jira().search().search(calls.caller(), jql, start, max).stream()
                    .map(issue -> IssueJson.of(issue, wanted, calls, uri))
                    .toList();
            return new Found("schema,names", start, max, calls.jira().search().count(calls.caller(), jql), issues);
        } catch (JqlException e) {
            throw Problem.of(400, e.errors());
        }
    }
}
