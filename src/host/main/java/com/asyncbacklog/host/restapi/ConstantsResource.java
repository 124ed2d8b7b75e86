package com.asyncbacklog.host.restapi;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code status}, {@code priority}, {@code issueLinkType} and {@code field} of {@code /rest/api/2}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantsResource {

    private static final Map<String, String> SYSTEM_FIELDS = Map.ofEntries(
            Map.entry("summary", "Summary"),
            Map.entry("description", "Description"),
            Map.entry("issuetype", "Issue Type"),
            Map.entry("project", "Project"),
            Map.entry("status", "Status"),
            Map.entry("priority", "Priority"),
            Map.entry("resolution", "Resolution"),
            Map.entry("resolutiondate", "Resolved"),
            Map.entry("assignee", "Assignee"),
            Map.entry("reporter", "Reporter"),
            Map.entry("created", "Created"),
            Map.entry("updated", "Updated"),
            Map.entry("labels", "Labels"),
            Map.entry("components", "Component/s"),
            Map.entry("fixVersions", "Fix Version/s"),
            Map.entry("issuelinks", "Linked Issues"),
            Map.entry("comment", "Comment"));

    private final Calls calls;

    @Inject
    public ConstantsResource(Calls calls) {
        this.calls = calls;
    }

    /** All kinds of links. */
    public record LinkTypes(List<IssueLinkJson.Type> issueLinkTypes) {}

    /** A field; {@code schema} is left out for Jira's own. */
    public record Field(String id, String name, boolean custom, Map<String, String> schema) {}

    @GET
    @Path("status")
    public List<StatusJson> statuses(@Context UriInfo uri) {
        return calls.jira().statuses().all().entrySet().stream()
                .map(status -> StatusJson.of(status.getKey(), status.getValue(), uri))
                .toList();
    }

    @GET
    @Path("priority")
    public List<NamedJson> priorities(@Context UriInfo uri) {
        return Names.priorities(calls.jira()).stream()
                .map(name -> NamedJson.of("priority", name, uri))
                .toList();
    }

    @GET
    @Path("issueLinkType")
    public LinkTypes linkTypes(@Context UriInfo uri) {
        return new LinkTypes(calls.jira().links().types().getIssueLinkTypes().stream()
                .map(type -> IssueLinkJson.Type.of(type, uri))
                .toList());
    }

    @GET
    @Path("field")
    public List<Field> fields() {
        Stream<Field> system = SYSTEM_FIELDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new Field(field.getKey(), field.getValue(), false, Map.of()));
        Stream<Field> custom = calls.jira().customFields().getCustomFieldObjects().stream()
                .map(field -> new Field(
                        field.getId(),
                        field.getFieldName(),
                        true,
                        Map.of("custom", field.getCustomFieldType().getKey())));
        return Stream.concat(system, custom).toList();
    }
}
