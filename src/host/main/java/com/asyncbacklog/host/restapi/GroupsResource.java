package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.NotInThisHost;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/**
 * {@code /rest/api/2/groups/picker}: suggestions while somebody types, for every logged-in user, as with Jira's default for that
 * global permission. That small and capital letters differ is UNCONFIRMED, and the strict side.
 */
@Path("groups")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupsResource {

    /** Jira's {@code jira.ajax.autocomplete.limit}. */
    private static final int MOST = 20;

    private final Calls calls;

    @Inject
    public GroupsResource(Calls calls) {
        this.calls = calls;
    }

    /** Suggestions, sorted; {@code total} counts those that were left off too. */
    public record Picked(String header, int total, List<Suggestion> groups) {}

    /** A group; {@code html} is its name with what was typed in bold. */
    public record Suggestion(String name, String html) {}

    @GET
    @Path("picker")
    public Picked pick(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("exclude") Set<String> excluded,
            @QueryParam("maxResults") @DefaultValue("20") int maxResults,
            @QueryParam("userName") String userName) {
        if (userName != null) {
            throw new NotInThisHost("\"userName\" of /rest/api/2/groups/picker");
        }
        List<String> found = calls.jira().users().groups().names().stream()
                .filter(name -> name.contains(query) && !excluded.contains(name))
                .toList();
        List<Suggestion> shown = found.stream()
                .limit(Math.max(0, Math.min(maxResults, MOST)))
                .map(name -> new Suggestion(name, html(name, query)))
                .toList();
        return new Picked("Showing " + shown.size() + " of " + found.size() + " matching groups", found.size(), shown);
    }

    private static String html(String name, String query) {
        int start = name.indexOf(query);
        int end = start + query.length();
        String bold = query.isEmpty() ? "" : "<b>" + Html.escape(query) + "</b>";
        return Html.escape(name.substring(0, start)) + bold + Html.escape(name.substring(end));
    }
}
