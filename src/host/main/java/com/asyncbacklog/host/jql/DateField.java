package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.Terminal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An instant. One without a time means that day's first moment in the searcher's zone, for every operator.
 *
 * @param present issues that have one
 * @param compared SQL with {@code %s} for an operator and a question mark after it
 */
record DateField(SqlCondition present, String compared) implements Field {

    static DateField column(String column) {
        return new DateField(SqlCondition.ALL, column + " %s ?");
    }

    static DateField value(String field) {
        String some = "i.ID in (select v.ISSUE_ID from JIRA_ISSUE_VALUE v where v.FIELD = '" + field + "'";
        return new DateField(SqlCondition.of(some + ")"), some + " and v.NUMBER_VALUE %s ?)");
    }

    @Override
    public Set<Operator> operators() {
        EnumSet<Operator> operators = EnumSet.allOf(Operator.class);
        operators.removeAll(Operator.TEXT);
        return operators;
    }

    @Override
    public SqlCondition condition(Terminal clause, List<Literal> values, Searcher searcher) {
        Operator operator = clause.operator();
        List<SqlCondition> matches = new ArrayList<>();
        boolean emptyToo = false;
        for (Literal value : values) {
            if (value.isEmpty()) {
                emptyToo = true;
                continue;
            }
            String sign = Operator.RELATIONAL.contains(operator) ? operator.display() : "=";
            instant(clause.field(), value, searcher)
                    .ifPresent(instant -> matches.add(SqlCondition.of(compared.formatted(sign), instant)));
        }
        return new Place(present, texts -> SqlCondition.NONE).condition(operator, SqlCondition.or(matches), emptyToo);
    }

    private static Optional<Long> instant(String field, Literal value, Searcher searcher) {
        Optional<Long> instant = value.number().or(() -> Dates.parse(value.string(), searcher.now(), searcher.zone()));
        if (instant.isEmpty()) {
            searcher.error(
                    "Date value '" + value.string() + "' for field '" + field + "' is invalid. Valid formats include:"
                            + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g."
                            + " '-5d', '4w 2d'.");
        }
        return instant;
    }
}
