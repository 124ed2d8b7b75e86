package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;

import com.asyncbacklog.host.jira.Holder;
import com.asyncbacklog.host.jira.Roles;
import com.asyncbacklog.host.jira.Users;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code /rest/api/2/project/KEY/role}: who has which role in a project. Paths and order are from the API documentation of Jira
 * 10.7; that only those who administer the project or Jira may ask, and what others are told, is UNCONFIRMED.
 */
@Path("project/{project}/role")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectRoleResource {

    private final Calls calls;

    @Inject
    public ProjectRoleResource(Calls calls) {
        this.calls = calls;
    }

    /** A role in one project; the actors by display name. */
    public record RoleInProject(String self, String name, Long id, String description, List<Actor> actors) {}

    /**
     * A group or a user.
     *
     * @param name the group's or the user's; Jira gives an {@code id} of the actor too
     */
    public record Actor(String displayName, String type, String name) {}

    /** The address of each role by its name. */
    @GET
    public Map<String, String> list(@PathParam("project") String keyOrId, @Context UriInfo uri) {
        Project project = administered(keyOrId);
        Map<String, String> addresses = new TreeMap<>();
        roles().getProjectRoles().forEach(role -> addresses.put(role.getName(), address(project, role, uri)));
        return addresses;
    }

    @GET
    @Path("{id}")
    public RoleInProject get(@PathParam("project") String keyOrId, @PathParam("id") Long id, @Context UriInfo uri) {
        Project project = administered(keyOrId);
        ProjectRole role = Optional.ofNullable(roles().getProjectRole(id)).orElseThrow(() -> Problem.noRole(id));
        List<Actor> actors = roles().actors(role, project).stream()
                .flatMap(actor -> actor(actor).stream())
                .sorted(Comparator.comparing(Actor::displayName))
                .toList();
        return new RoleInProject(address(project, role, uri), role.getName(), role.getId(), "", actors);
    }

    private Roles roles() {
        return calls.jira().permissions().roles();
    }

    /** @throws Problem 404 when it is missing or may not be seen, 403 when the caller does not administer it */
    private Project administered(String keyOrId) {
        Project project = calls.project(keyOrId);
        if (!calls.jira().permissions().hasPermission(ADMINISTER_PROJECTS, project, calls.caller())
                && !calls.jira().users().isAdministrator(calls.caller())) {
            throw Problem.of(403, "You cannot edit the configuration of this project.");
        }
        return project;
    }

    private Optional<Actor> actor(Holder holder) {
        if (holder.kind() == Holder.Kind.GROUP) {
            return Optional.of(new Actor(holder.name(), "atlassian-group-role-actor", holder.name()));
        }
        Users users = calls.jira().users();
        return users.byKey(holder.name())
                .map(user -> new Actor(user.getDisplayName(), "atlassian-user-role-actor", user.getName()));
    }

    private static String address(Project project, ProjectRole role, UriInfo uri) {
        return uri.getBaseUri() + "project/" + project.getId() + "/role/" + role.getId();
    }
}
