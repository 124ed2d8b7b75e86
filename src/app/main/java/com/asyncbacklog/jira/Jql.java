package com.asyncbacklog.jira;

import static java.util.stream.Collectors.joining;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Queries in JQL, each as one person may run it: it finds only what they may browse. */
@Named
public final class Jql {

    private static final Logger LOG = LoggerFactory.getLogger(Jql.class);

    private final SearchService search;
    private final People people;

    public Jql(SearchService search, People people) {
        this.search = search;
        this.people = people;
    }

    /** What keeps a person from running this query, in the language of whoever the thread works for; nothing when all is well. */
    public Optional<String> fault(String jql, Person searcher) {
        ApplicationUser user = people.user(searcher);
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        MessageSet errors = parsed.isValid() ? search.validateQuery(user, parsed.getQuery()) : parsed.getErrors();
        return errors.hasAnyErrors()
                ? Optional.of(errors.getErrorMessages().stream().collect(joining(" ")))
                : Optional.empty();
    }

    /** Whether a query that can be run only says which issues it means: one that also sorts them does not. */
    public boolean isScope(String jql, Person searcher) {
        return search.parseQuery(people.user(searcher), within(jql)).isValid();
    }

    /** How many issues a person finds by this query; nothing when they can't run it, or Jira can't tell. */
    public OptionalLong count(String jql, Person searcher) {
        ApplicationUser user = people.user(searcher);
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid() || search.validateQuery(user, parsed.getQuery()).hasAnyErrors()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(search.searchCount(user, parsed.getQuery()));
        } catch (SearchException failure) {
            LOG.warn("How many issues {} finds could not be told", jql, failure);
            return OptionalLong.empty();
        }
    }

    /** Whether the issue is among what a person finds by this query; not when they can't run it. */
    public boolean matches(String jql, IssueRef issue, Person searcher) {
        ApplicationUser user = people.user(searcher);
        SearchService.ParseResult parsed = search.parseQuery(user, within(jql) + " AND key = \"" + issue.key() + '"');
        return parsed.isValid()
                && !search.validateQuery(user, parsed.getQuery()).hasAnyErrors()
                && finds(user, parsed.getQuery(), issue);
    }

    private boolean finds(ApplicationUser user, Query query, IssueRef issue) {
        try {
            return search.searchCount(user, query) > 0;
        } catch (SearchException failure) {
            // Nothing that one may rely on was found out, so the issue does not count as found.
            LOG.warn("Whether {} is found by {} could not be told", issue.key(), query.getQueryString(), failure);
            return false;
        }
    }

    private static String within(String jql) {
        return "(" + jql + ")";
    }
}
