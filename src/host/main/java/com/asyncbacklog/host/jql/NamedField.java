package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.Terminal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field whose values have names, each of which must be known. */
record NamedField(Place place, Names names) implements Field {

    /** What the place holds for a name; empty when there is nothing of that name. */
    interface Names {
        Optional<String> stored(Literal value, Searcher searcher);
    }

    /** Any name will do. */
    static final Names ANY = (value, searcher) -> value.text();

    @Override
    public Set<Operator> operators() {
        EnumSet<Operator> operators = EnumSet.copyOf(Operator.EQUALITY);
        operators.addAll(Operator.EMPTINESS);
        return operators;
    }

    @Override
    public SqlCondition condition(Terminal clause, List<Literal> values, Searcher searcher) {
        List<String> stored = new ArrayList<>();
        boolean emptyToo = false;
        for (Literal value : values) {
            if (value.isEmpty()) {
                emptyToo = true;
                continue;
            }
            Optional<String> found = names.stored(value, searcher);
            found.ifPresent(stored::add);
            if (found.isEmpty() && !value.given()) {
                searcher.error(unknown(clause.field(), value));
            }
        }
        return place.condition(clause.operator(), place.hasOneOf().apply(stored), emptyToo);
    }

    static String unknown(String field, Literal value) {
        return value.number().isPresent()
                ? "A value with ID '" + value.number().get() + "' does not exist for the field '" + field + "'."
                : "The value '" + value.string() + "' does not exist for the field '" + field + "'.";
    }
}
