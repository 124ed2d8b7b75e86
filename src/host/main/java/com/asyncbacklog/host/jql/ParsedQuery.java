package com.asyncbacklog.host.jql;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/**
 * A query that is well formed; whether its fields and values exist is another matter.
 *
 * @param where empty when it finds everything
 * @param order empty when it has none of its own
 */
record ParsedQuery(String text, Optional<Clause> where, List<Sort> order) implements Query {

    /** @param descending empty when the query doesn't say */
    record Sort(String field, Optional<Boolean> descending) {}

    @Override
    public String getQueryString() {
        return text;
    }
}
