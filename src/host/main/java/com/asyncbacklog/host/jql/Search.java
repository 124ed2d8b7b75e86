package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.jira.SqlCondition;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds issues by JQL for a user: only those that the user may browse, archived ones never. A {@code null} user is anonymous.
 */
public final class Search {

    private final Jira jira;
    private final InstantSource clock;
    private final Functions functions = new Functions();

    public Search(Jira jira, InstantSource clock) {
        this.jira = jira;
        this.clock = clock;
    }

    /** Where plugins' functions are added. */
    public Functions functions() {
        return functions;
    }

    /**
     * A part of what the query finds, in its order.
     *
     * @param start number of the first issue, from 0
     * @throws JqlException when Jira would refuse the query
     * @throws com.asyncbacklog.host.NotInThisHost when it has something that this host lacks
     */
    public List<Issue> search(ApplicationUser user, String jql, int start, int max) throws JqlException {
        return find(user, parse(jql), start, max);
    }

    /** How many issues the query finds. @throws JqlException when Jira would refuse the query */
    public long count(ApplicationUser user, String jql) throws JqlException {
        return count(user, parse(jql));
    }

    /** What is wrong with the query, in the order of its clauses; empty when nothing is. */
    public List<String> errors(ApplicationUser user, String jql) {
        try {
            return errors(user, parse(jql));
        } catch (JqlException e) {
            return e.errors();
        }
    }

    static ParsedQuery parse(String jql) throws JqlException {
        return JqlParser.parse(jql);
    }

    List<Issue> find(ApplicationUser user, ParsedQuery query, int start, int max) throws JqlException {
        Compiled compiled = compile(user, query).orThrow();
        List<Long> ids = jira.issueSearch().find(compiled.where(), compiled.order(), user, start, max);
        Map<Long, Issue> byId = new HashMap<>();
        jira.issues().getIssueObjects(ids).stream()
                .filter(Objects::nonNull)
                .forEach(issue -> byId.put(issue.getId(), issue));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    long count(ApplicationUser user, ParsedQuery query) throws JqlException {
        return jira.issueSearch().count(compile(user, query).orThrow().where(), user);
    }

    List<String> errors(ApplicationUser user, ParsedQuery query) {
        return compile(user, query).errors();
    }

    private record Compiled(SqlCondition where, String order, List<String> errors) {

        Compiled orThrow() throws JqlException {
            if (!errors.isEmpty()) {
                throw new JqlException(errors);
            }
            return this;
        }
    }

    private Compiled compile(ApplicationUser user, ParsedQuery query) {
        Searcher searcher = new Searcher(jira, user, clock.instant());
        Compiler compiler = new Compiler(functions, searcher);
        SqlCondition where = query.where().map(compiler::compile).orElse(SqlCondition.ALL);
        String order = Ordering.of(query.order(), searcher);
        return new Compiled(where, order, List.copyOf(searcher.errors()));
    }
}
