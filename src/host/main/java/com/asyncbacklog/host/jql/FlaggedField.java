package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Jira Software's field <em>Flagged</em>, whose only option is <em>Impediment</em>. */
record FlaggedField(NamedField field) implements Field {

    @Override
    public Set<Operator> operators() {
        return field.operators();
    }

    @Override
    public SqlCondition condition(Terminal clause, List<Literal> values, Searcher searcher) {
        List<Literal> known = new ArrayList<>();
        for (Literal value : values) {
            if (value.isEmpty() || value.string().equalsIgnoreCase("impediment")) {
                known.add(value);
            } else {
                searcher.error(
                        "The option '" + value.string() + "' for field '" + clause.field() + "' does not exist.");
            }
        }
        return field.condition(clause, known, searcher);
    }
}
