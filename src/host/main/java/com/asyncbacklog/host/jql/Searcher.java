package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.IssueSearch;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One search: for whom, when, and what is wrong with the query so far. */
final class Searcher implements QueryCreationContext {

    private final Jira jira;
    private final ApplicationUser user;
    private final Instant now;
    private final List<String> errors = new ArrayList<>();

    /** @param user {@code null} when nobody is logged in */
    Searcher(Jira jira, ApplicationUser user, Instant now) {
        this.jira = jira;
        this.user = user;
        this.now = now;
    }

    Jira jira() {
        return jira;
    }

    IssueSearch issues() {
        return jira.issueSearch();
    }

    Instant now() {
        return now;
    }

    ZoneId zone() {
        return jira.users().zoneOf(user);
    }

    void error(String message) {
        if (!errors.contains(message)) {
            errors.add(message);
        }
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return false;
    }
}
