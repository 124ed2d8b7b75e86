package com.asyncbacklog.host.jql;

import com.atlassian.query.clause.TerminalClause;
import java.util.List;

/**
 * A condition of a query. There is no clause for {@code not}: as in Jira it is pushed down to the operators, so that an issue
 * without a value matches neither {@code assignee = ada} nor {@code not assignee = ada}.
 */
sealed interface Clause {

    Clause negated();

    record And(List<Clause> clauses) implements Clause {

        @Override
        public Clause negated() {
            return new Or(clauses.stream().map(Clause::negated).toList());
        }
    }

    record Or(List<Clause> clauses) implements Clause {

        @Override
        public Clause negated() {
            return new And(clauses.stream().map(Clause::negated).toList());
        }
    }

    /** @param field as written */
    record Terminal(String field, Operator operator, Operand operand) implements Clause, TerminalClause {

        @Override
        public Clause negated() {
            return new Terminal(field, operator.opposite(), operand);
        }

        @Override
        public String getName() {
            return field;
        }
    }
}
