package com.asyncbacklog.host.restapi;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** {@code /rest/api/2/user}; every logged-in user may look for others, as with Jira's default for that global permission. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

    private static final int MOST = 1000;

    private final Calls calls;

    @Inject
    public UserResource(Calls calls) {
        this.calls = calls;
    }

    /** Suggestions while somebody types. */
    public record Picked(List<Suggestion> users, int total, String header) {}

    /** A user; {@code html} is the texts with what was typed in bold. */
    public record Suggestion(String name, String key, String html, String displayName, String avatarUrl) {}

    @GET
    public UserJson get(@QueryParam("username") String name, @QueryParam("key") String key, @Context UriInfo uri) {
        if (name == null && key == null) {
            throw Problem.of(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        Optional<ApplicationUser> user = name != null
                ? calls.jira().users().byName(name)
                : calls.jira().users().byKey(key);
        return user.map(found -> UserJson.of(found, calls.jira(), uri))
                .orElseThrow(() -> Problem.of(
                        404,
                        name != null
                                ? "The user named '" + name + "' does not exist"
                                : "The user with the key '" + key + "' does not exist"));
    }

    @GET
    @Path("search")
    public List<UserJson> search(
            @QueryParam("username") String text,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @Context UriInfo uri) {
        if (text == null || text.isEmpty()) {
            throw Problem.of(400, "The username query parameter was not provided");
        }
        return calls.jira().users().beginningWith(text, Math.max(0, startAt), most(maxResults)).stream()
                .map(user -> UserJson.of(user, calls.jira(), uri))
                .toList();
    }

    @GET
    @Path("picker")
    public Picked pick(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @Context UriInfo uri) {
        List<Suggestion> found = query.isBlank()
                ? List.of()
                : calls.jira().users().beginningWith(query.strip(), 0, most(maxResults)).stream()
                        .map(user -> suggestion(user, uri))
                        .toList();
        return new Picked(found, found.size(), "Showing " + found.size() + " of " + found.size() + " matching users");
    }

    private Suggestion suggestion(ApplicationUser user, UriInfo uri) {
        UserJson json = UserJson.of(user, calls.jira(), uri);
        String html = json.displayName() + " (" + json.name() + ")";
        return new Suggestion(
                json.name(),
                json.key(),
                Html.escape(html),
                json.displayName(),
                json.avatarUrls().get("16x16"));
    }

    private static int most(int maxResults) {
        return Math.max(0, Math.min(maxResults, MOST));
    }
}
