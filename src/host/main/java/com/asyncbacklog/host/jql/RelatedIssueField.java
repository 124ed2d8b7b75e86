package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Another issue that the issue names: its parent or its epic. */
record RelatedIssueField(Place place, Set<Operator> operators) implements Field {

    @Override
    public SqlCondition condition(Terminal clause, List<Literal> values, Searcher searcher) {
        List<String> keys = new ArrayList<>();
        boolean emptyToo = false;
        for (Literal value : values) {
            if (value.isEmpty()) {
                emptyToo = true;
            } else {
                KeyField.issue(clause.field(), value, searcher).ifPresent(issue -> keys.add(issue.getKey()));
            }
        }
        return place.condition(clause.operator(), place.hasOneOf().apply(keys), emptyToo);
    }
}
