package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.jira.IssueSearch;
import com.asyncbacklog.host.jql.NamedField.Names;
import com.atlassian.jira.project.Project;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields that JQL knows by name, whatever its case. */
final class Fields {

    private static final Map<String, String> CATEGORIES =
            Map.of("no category", "undefined", "to do", "new", "in progress", "indeterminate", "done", "done");
    private static final Set<String> CATEGORY_KEYS = Set.copyOf(CATEGORIES.values());

    /** Fields of Jira's own that this host lacks. */
    private static final Set<String> MISSING = Set.of("""
            affectedversion attachments category creator duedate due environment filter hierarchylevel lastviewed level
            originalestimate remainingestimate savedfilter sprint timespent voter votes watcher watchers worklogauthor
            worklogdate worklogcomment workratio rank issueproperty""".split("\\s+"));

    private static final Map<String, Field> BY_NAME = byName();

    private Fields() {}

    /**
     * @return empty for a field that Jira doesn't have either
     * @throws NotInThisHost for one that only Jira has
     */
    static Optional<Field> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (MISSING.contains(lower)) {
            throw new NotInThisHost("JQL: the field " + name);
        }
        return Optional.ofNullable(BY_NAME.get(lower));
    }

    private static Map<String, Field> byName() {
        Field key = new KeyField();
        Field type = new NamedField(Place.column("i.TYPE_NAME"), oneOf(issues -> issues.names("i.TYPE_NAME")));
        Field resolved = DateField.value("resolved");
        Set<Operator> withEmptiness = EnumSet.copyOf(Operator.EQUALITY);
        withEmptiness.addAll(Operator.EMPTINESS);
        return Map.ofEntries(
                Map.entry("key", key),
                Map.entry("issuekey", key),
                Map.entry("issue", key),
                Map.entry("id", key),
                Map.entry("project", new NamedField(Place.column("p.PROJECT_KEY"), Fields::project)),
                Map.entry(
                        "status",
                        new NamedField(Place.column("i.STATUS_NAME"), oneOf(issues -> issues.names("i.STATUS_NAME")))),
                Map.entry("statuscategory", new NamedField(Place.column("i.CATEGORY_KEY"), Fields::category)),
                Map.entry("issuetype", type),
                Map.entry("type", type),
                Map.entry("priority", valued("priority")),
                Map.entry("resolution", new ResolutionField(valued("resolution"))),
                Map.entry("component", valued("component")),
                Map.entry("fixversion", valued("fixVersion")),
                Map.entry("labels", new NamedField(Place.values("label"), NamedField.ANY)),
                Map.entry("assignee", new NamedField(Place.column("i.ASSIGNEE_KEY"), Fields::user)),
                Map.entry("reporter", new NamedField(Place.values("reporter"), Fields::user)),
                Map.entry("parent", new RelatedIssueField(Place.values("parent"), Operator.EQUALITY)),
                Map.entry("epic link", new RelatedIssueField(Place.values("epic"), withEmptiness)),
                Map.entry("flagged", new FlaggedField(new NamedField(Place.values("flagged"), NamedField.ANY))),
                Map.entry("created", DateField.column("i.CREATED")),
                Map.entry("createddate", DateField.column("i.CREATED")),
                Map.entry("updated", DateField.column("i.UPDATED")),
                Map.entry("updateddate", DateField.column("i.UPDATED")),
                Map.entry("resolved", resolved),
                Map.entry("resolutiondate", resolved),
                Map.entry("summary", TextField.SUMMARY),
                Map.entry("description", TextField.DESCRIPTION),
                Map.entry("comment", TextField.COMMENT),
                Map.entry("text", TextField.TEXT));
    }

    private static NamedField valued(String field) {
        return new NamedField(Place.values(field), oneOf(issues -> issues.values(field)));
    }

    /** Names that at least one issue has: the host keeps no list of its own. */
    private static Names oneOf(Function<IssueSearch, List<String>> known) {
        return (value, searcher) -> known.apply(searcher.issues()).stream()
                .filter(name -> name.equalsIgnoreCase(value.string()))
                .findFirst();
    }

    /** By key, name or id; one that the searcher may not browse is answered as a missing one. */
    private static Optional<String> project(Literal value, Searcher searcher) {
        return searcher.jira().projects().visibleTo(searcher.getApplicationUser()).stream()
                .filter(project -> project.getKey().equalsIgnoreCase(value.string())
                        || project.getName().equalsIgnoreCase(value.string())
                        || value.number().filter(project.getId()::equals).isPresent())
                .map(Project::getKey)
                .findFirst();
    }

    /** By name or key; the ids of Jira's four categories are left out. */
    private static Optional<String> category(Literal value, Searcher searcher) {
        String lower = value.string().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(CATEGORIES.get(lower))
                .or(() -> Optional.of(lower).filter(CATEGORY_KEYS::contains));
    }

    /** By user name alone; that Jira also looks for display names and addresses is left out. */
    private static Optional<String> user(Literal value, Searcher searcher) {
        return searcher.jira().users().byName(value.string()).map(user -> user.getKey());
    }
}
