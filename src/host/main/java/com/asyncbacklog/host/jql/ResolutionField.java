package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.Terminal;
import java.util.List;
import java.util.Set;

/** {@code resolution}, for which {@code Unresolved} is another word for EMPTY. */
record ResolutionField(NamedField names) implements Field {

    @Override
    public Set<Operator> operators() {
        return names.operators();
    }

    @Override
    public SqlCondition condition(Terminal clause, List<Literal> values, Searcher searcher) {
        return names.condition(
                clause,
                values.stream()
                        .map(value -> !value.isEmpty() && value.string().equalsIgnoreCase("unresolved")
                                ? Literal.ofEmpty()
                                : value)
                        .toList(),
                searcher);
    }
}
