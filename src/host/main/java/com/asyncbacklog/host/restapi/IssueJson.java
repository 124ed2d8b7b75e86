package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.asyncbacklog.host.jira.IssueView;
import com.atlassian.jira.issue.Issue;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An issue with the fields that were asked for. What other issues it names is shown only where the reader may browse them, as
 * Jira does with links; for the epic and the parent that is the strict reading.
 */
record IssueJson(String id, String self, String key, Map<String, Object> fields) {

    static final String EPIC_LINK = "customfield_10100";
    static final String FLAGGED = "customfield_10102";

    static IssueJson of(Issue issue, Wanted wanted, Calls calls, UriInfo uri) {
        Map<String, Object> fields = new LinkedHashMap<>();
        IssueView view = calls.jira().issues().view(issue.getKey()).orElseThrow(Problem::noIssue);
        new Writer(view, calls, uri).fields().forEach((name, value) -> {
            if (wanted.includes(name)) {
                fields.put(name, value);
            }
        });
        return new IssueJson(
                issue.getId().toString(), uri.getBaseUri() + "issue/" + issue.getId(), issue.getKey(), fields);
    }

    /**
     * Which fields: all, those that lists show, named ones, and all but some.
     *
     * @param asked as in the parameter {@code fields}, already split at commas
     */
    record Wanted(List<String> asked) {

        private static final Set<String> NOT_IN_LISTS = Set.of("comment");

        static Wanted all() {
            return new Wanted(List.of("*all"));
        }

        /** Jira lists navigable fields where nothing is said, and those are all but the comments. */
        static Wanted inLists(List<String> asked) {
            return new Wanted(asked.isEmpty() ? List.of("*navigable") : asked);
        }

        boolean includes(String field) {
            boolean onlyExcludes = asked.stream().allMatch(name -> name.startsWith("-"));
            return !asked.contains("-" + field)
                    && (onlyExcludes
                            || asked.contains("*all")
                            || asked.contains(field)
                            || (asked.contains("*navigable") && !NOT_IN_LISTS.contains(field)));
        }
    }

    private record Writer(IssueView view, Calls calls, UriInfo uri) {

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            Issue issue = view.issue();
            fields.put("summary", view.summary());
            fields.put("description", view.description().isEmpty() ? null : view.description());
            fields.put("issuetype", NamedJson.of("issuetype", view.type(), uri));
            fields.put("project", ProjectJson.of(issue.getProjectObject(), uri));
            fields.put("status", StatusJson.of(view.status(), view.statusCategory(), uri));
            fields.put("priority", NamedJson.of("priority", view.priority(), uri));
            fields.put("resolution", NamedJson.of("resolution", view.resolution(), uri));
            fields.put("resolutiondate", view.resolved().map(RestDates::of).orElse(null));
            fields.put("assignee", UserJson.of(view.assignee(), calls.jira(), uri));
            fields.put("reporter", UserJson.of(view.reporter(), calls.jira(), uri));
            fields.put("created", RestDates.of(view.created()));
            fields.put("updated", RestDates.of(view.updated()));
            fields.put("labels", view.labels());
            fields.put("components", named("component", view.components()));
            fields.put("fixVersions", named("version", view.fixVersions()));
            fields.put("issuelinks", links(issue));
            mentioned(view.parent()).ifPresent(parent -> fields.put("parent", IssueLinkJson.Other.of(parent, uri)));
            fields.put(EPIC_LINK, mentioned(view.epic()).map(Issue::getKey).orElse(null));
            fields.put(FLAGGED, view.flagged() ? List.of(Map.of("id", "10000", "value", "Impediment")) : null);
            fields.put(
                    "comment",
                    CommentJson.Page.of(view.comments().stream()
                            .map(comment -> CommentJson.of(comment, issue, calls.jira(), uri))
                            .toList()));
            return fields;
        }

        private List<NamedJson> named(String kind, List<String> names) {
            return names.stream().map(name -> NamedJson.of(kind, name, uri)).toList();
        }

        private List<IssueLinkJson> links(Issue issue) {
            List<IssueLinkJson> links = new ArrayList<>();
            calls.jira().links().getOutwardLinks(issue.getId()).stream()
                    .filter(link -> calls.may(BROWSE_PROJECTS, link.getDestinationObject()))
                    .forEach(link -> links.add(IssueLinkJson.outward(link, uri)));
            calls.jira().links().getInwardLinks(issue.getId()).stream()
                    .filter(link -> calls.may(BROWSE_PROJECTS, link.getSourceObject()))
                    .forEach(link -> links.add(IssueLinkJson.inward(link, uri)));
            return links;
        }

        private Optional<Issue> mentioned(Optional<IssueView.LinkedIssue> linked) {
            return linked.flatMap(other -> calls.find(other.key()));
        }
    }
}
