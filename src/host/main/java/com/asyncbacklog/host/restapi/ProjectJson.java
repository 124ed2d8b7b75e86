package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** A project; its lead only where it is asked for by itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectJson(String self, String id, String key, String name, String projectTypeKey, UserJson lead) {

    static ProjectJson of(Project project, UriInfo uri) {
        return new ProjectJson(
                uri.getBaseUri() + "project/" + project.getId(),
                project.getId().toString(),
                project.getKey(),
                project.getName(),
                "software",
                null);
    }

    static ProjectJson withLead(Project project, Jira jira, UriInfo uri) {
        ProjectJson plain = of(project, uri);
        UserJson lead = UserJson.of(Optional.ofNullable(project.getProjectLead()), jira, uri);
        return new ProjectJson(plain.self(), plain.id(), plain.key(), plain.name(), plain.projectTypeKey(), lead);
    }
}
