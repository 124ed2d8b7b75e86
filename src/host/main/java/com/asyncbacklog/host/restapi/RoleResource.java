package com.asyncbacklog.host.restapi;

import com.atlassian.jira.security.roles.ProjectRole;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/**
 * {@code /rest/api/2/role}: the roles that exist in every project. That only administrators of Jira may ask is UNCONFIRMED, and the
 * strict side; default actors are not in this host.
 */
@Path("role")
@Produces(MediaType.APPLICATION_JSON)
public final class RoleResource {

    private final Calls calls;

    @Inject
    public RoleResource(Calls calls) {
        this.calls = calls;
    }

    /** A role wherever it is used. */
    public record Role(String self, String name, Long id, String description) {

        static Role of(ProjectRole role, UriInfo uri) {
            return new Role(uri.getBaseUri() + "role/" + role.getId(), role.getName(), role.getId(), "");
        }
    }

    @GET
    public List<Role> list(@Context UriInfo uri) {
        requireAdministrator();
        return calls.jira().permissions().roles().getProjectRoles().stream()
                .map(role -> Role.of(role, uri))
                .toList();
    }

    @GET
    @Path("{id}")
    public Role get(@PathParam("id") Long id, @Context UriInfo uri) {
        requireAdministrator();
        return Optional.ofNullable(calls.jira().permissions().roles().getProjectRole(id))
                .map(role -> Role.of(role, uri))
                .orElseThrow(() -> Problem.noRole(id));
    }

    private void requireAdministrator() {
        if (!calls.jira().users().isAdministrator(calls.caller())) {
            throw Problem.of(403, "You do not have permission to see the project roles.");
        }
    }
}
