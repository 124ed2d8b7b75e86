package com.asyncbacklog.host.jql;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.Terminal;
import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The issue itself, by key, by a key it had, or by id. */
final class KeyField implements Field {

    private static final String FORM = "[A-Z][A-Z0-9_]+-[1-9][0-9]{0,17}";

    @Override
    public Set<Operator> operators() {
        EnumSet<Operator> operators = EnumSet.copyOf(Operator.EQUALITY);
        operators.addAll(Operator.RELATIONAL);
        return operators;
    }

    @Override
    public SqlCondition condition(Terminal clause, List<Literal> values, Searcher searcher) {
        List<Issue> issues = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (Literal value : values) {
            if (value.isEmpty()) {
                searcher.error("The field '" + clause.field() + "' does not support searching for EMPTY values.");
            } else if (value.given() && value.number().isPresent()) {
                ids.add(value.number().get());
            } else {
                issue(clause.field(), value, searcher).ifPresent(issues::add);
            }
        }
        if (Operator.RELATIONAL.contains(clause.operator())) {
            return SqlCondition.or(issues.stream()
                    .map(issue -> beside(clause.operator(), issue))
                    .toList());
        }
        issues.forEach(issue -> ids.add(issue.getId()));
        SqlCondition match = SqlCondition.isOneOfNumbers("i.ID", ids);
        return clause.operator().isNegative() ? match.not() : match;
    }

    /** The issue a value names; one that the searcher may not browse is answered as a missing one. */
    static Optional<Issue> issue(String field, Literal value, Searcher searcher) {
        Optional<Issue> found = value.number().isPresent()
                ? Optional.ofNullable(
                        searcher.jira().issues().getIssueObject(value.number().get()))
                : Optional.ofNullable(
                        searcher.jira().issues().getIssueObject(value.string().toUpperCase(Locale.ROOT)));
        Optional<Issue> seen = found.filter(issue ->
                searcher.jira().permissions().hasPermission(BROWSE_PROJECTS, issue, searcher.getApplicationUser()));
        if (seen.isEmpty() && !value.given()) {
            searcher.error(missing(field, value));
        }
        return seen;
    }

    private static String missing(String field, Literal value) {
        if (value.number().isPresent()) {
            return "A value with ID '" + value.number().get() + "' does not exist for the field '" + field + "'.";
        }
        return value.string().toUpperCase(Locale.ROOT).matches(FORM)
                ? "An issue with key '" + value.string() + "' does not exist for field '" + field + "'."
                : "The issue key '" + value.string() + "' for field '" + field + "' is invalid.";
    }

    /** Keys are compared within one project, by number. */
    private static SqlCondition beside(Operator operator, Issue issue) {
        long number = Long.parseLong(issue.getKey().substring(issue.getKey().lastIndexOf('-') + 1));
        return SqlCondition.of(
                "i.PROJECT_ID = ? and i.ISSUE_NUMBER " + operator.display() + " ?", issue.getProjectId(), number);
    }
}
