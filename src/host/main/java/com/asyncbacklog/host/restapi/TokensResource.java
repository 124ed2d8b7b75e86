package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jira.AccessTokens.AccessToken;
import com.asyncbacklog.host.jira.AccessTokens.Created;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code /rest/pat/latest/tokens}: the caller's own. Names and numbers of the answers as public code reads them (created: 201 on
 * 8.20.7); the form of dates and of the refusals is unconfirmed.
 */
@Path("tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TokensResource {

    private static final int LONGEST_DAYS = 36_500;

    private final Calls calls;

    @Inject
    public TokensResource(Calls calls) {
        this.calls = calls;
    }

    /** A token; {@code rawToken} only where it was just created. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Token(
            long id, String name, String createdAt, String lastAccessedAt, String expiringAt, String rawToken) {

        static Token of(AccessToken token, String secret) {
            return new Token(
                    token.id(),
                    token.name(),
                    RestDates.of(token.created()),
                    token.lastUsed().map(RestDates::of).orElse(null),
                    token.expires().map(RestDates::of).orElse(null),
                    secret);
        }
    }

    /** @param body {@code {"name": …, "expirationDuration": days}}; without days it never expires */
    @POST
    public Response create(JsonNode body) {
        String name = body == null ? "" : body.path("name").asText("").strip();
        if (name.isEmpty() || name.length() > 255) {
            throw Problem.inField("name", "A token needs a name of 1 to 255 characters.");
        }
        JsonNode days = body.path("expirationDuration");
        boolean expires = !days.isMissingNode() && !days.isNull();
        if (expires && (!days.isIntegralNumber() || days.asLong() < 1 || days.asLong() > LONGEST_DAYS)) {
            throw Problem.inField("expirationDuration", "A token expires after 1 to " + LONGEST_DAYS + " days.");
        }
        Created created = calls.jira()
                .accessTokens()
                .create(calls.caller(), name, expires ? Optional.of(Duration.ofDays(days.asLong())) : Optional.empty());
        return Response.status(201)
                .entity(Token.of(created.token(), created.secret()))
                .build();
    }

    @GET
    public List<Token> list() {
        return calls.jira().accessTokens().of(calls.caller()).stream()
                .map(token -> Token.of(token, null))
                .toList();
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") long id) {
        if (!calls.jira().accessTokens().delete(calls.caller(), id)) {
            throw Problem.of(404, "There is no token " + id + ".");
        }
        return Response.noContent().build();
    }
}
