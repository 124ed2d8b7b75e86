package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.JqlException;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * {@code /rest/api/2/issue/picker}: suggestions while somebody types a key or words of a summary, newest first. There is no history
 * of what was looked at, so that section is always empty; how Jira ranks is unconfirmed.
 */
@Path("issue/picker")
@Produces(MediaType.APPLICATION_JSON)
public final class IssuePickerResource {

    private static final int MOST = 20;

    private final Calls calls;

    @Inject
    public IssuePickerResource(Calls calls) {
        this.calls = calls;
    }

    /** Sections of suggestions. */
    public record Picked(List<Section> sections) {}

    /** Suggestions of a kind. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Section(String label, String sub, String id, String msg, List<Suggestion> issues) {}

    /** An issue; the texts without {@code Text} in their names are HTML. */
    public record Suggestion(String key, String keyHtml, String img, String summary, String summaryText) {}

    @GET
    public Picked pick(@QueryParam("query") String query, @QueryParam("currentJQL") String currentJql) {
        String text = query == null ? "" : query.strip();
        List<Suggestion> found = text.isEmpty()
                ? List.of()
                : find(text, currentJql).map(this::suggestion).toList();
        return new Picked(List.of(
                section("History Search", "hs", "No matching issues found", List.of()),
                new Section(
                        "Current Search",
                        "Showing " + found.size() + " of " + found.size() + " matching issues",
                        "cs",
                        found.isEmpty() ? "No matching issues found" : null,
                        found)));
    }

    private Stream<Issue> find(String text, String currentJql) {
        if (currentJql != null && !currentJql.isBlank()) {
            try {
                return calls.jira().search().search(calls.caller(), currentJql, 0, 1000).stream()
                        .filter(issue -> matches(issue, text))
                        .limit(MOST);
            } catch (JqlException e) {
                throw Problem.of(400, e.errors());
            }
        }
        SqlCondition condition = SqlCondition.of(
                "lower(i.SUMMARY) like ? escape '!' or lower(i.ISSUE_KEY) like ? escape '!'",
                "%" + like(text) + "%",
                like(text) + "%");
        List<Long> ids = calls.jira().issueSearch().find(condition, "i.UPDATED desc", calls.caller(), 0, MOST);
        return ids.stream()
                .map(id -> (Issue) calls.jira().issues().getIssueObject(id))
                .filter(Objects::nonNull);
    }

    private static boolean matches(Issue issue, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return issue.getSummary().toLowerCase(Locale.ROOT).contains(lower)
                || issue.getKey().toLowerCase(Locale.ROOT).startsWith(lower);
    }

    private Suggestion suggestion(Issue issue) {
        return new Suggestion(
                issue.getKey(),
                Html.escape(issue.getKey()),
                "/images/icons/issuetypes/task.svg",
                Html.escape(issue.getSummary()),
                issue.getSummary());
    }

    private static Section section(String label, String id, String message, List<Suggestion> issues) {
        return new Section(label, null, id, message, issues);
    }

    private static String like(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
