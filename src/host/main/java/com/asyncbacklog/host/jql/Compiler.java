package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.And;
import com.asyncbacklog.host.jql.Clause.Or;
import com.asyncbacklog.host.jql.Clause.Terminal;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes SQL of a query's clauses and says what is wrong with them. Words of errors: Jira's unit tests (version 6 and 7) and the
 * examples in Atlassian's documentation of REST; unconfirmed for 11.
 */
record Compiler(Functions functions, Searcher searcher) {

    SqlCondition compile(Clause clause) {
        if (clause instanceof And and) {
            return SqlCondition.and(and.clauses().stream().map(this::compile).toList());
        }
        if (clause instanceof Or or) {
            return SqlCondition.or(or.clauses().stream().map(this::compile).toList());
        }
        return terminal((Terminal) clause);
    }

    private SqlCondition terminal(Terminal clause) {
        Optional<Field> field = Fields.named(clause.field());
        if (field.isEmpty()) {
            return wrong("Field '" + clause.field()
                    + (searcher.getApplicationUser() == null
                            ? "' does not exist or this field cannot be viewed by anonymous users."
                            : "' does not exist or you do not have permission to view it."));
        }
        int errors = searcher.errors().size();
        checkUse(clause, clause.operand());
        if (searcher.errors().size() == errors && !field.get().operators().contains(clause.operator())) {
            searcher.error("The operator '" + clause.operator().display() + "' is not supported by the '"
                    + clause.field() + "' field.");
        }
        List<Literal> values = searcher.errors().size() == errors
                ? literals(clause, clause.operand()).toList()
                : List.of();
        return searcher.errors().size() == errors ? field.get().condition(clause, values, searcher) : SqlCondition.NONE;
    }

    /** Whether operator and kind of operand go together. */
    private void checkUse(Terminal clause, Operand operand) {
        Operator operator = clause.operator();
        boolean isEmpty = operand instanceof Operand.Empty;
        if (Operator.EMPTINESS.contains(operator) && !isEmpty) {
            searcher.error("Operator '" + operator.display()
                    + "' does not support searching for non-empty values for field '" + clause.field() + "'.");
        } else if (isEmpty && (operator.isForLists() || Operator.RELATIONAL.contains(operator))) {
            searcher.error("Operator '" + operator.display()
                    + "' does not support the empty value representation 'EMPTY' for field '" + clause.field() + "'.");
        } else if (!isEmpty && !fits(operator, operand)) {
            searcher.error("Operator '" + operator.display() + "' does not support the "
                    + (operator.isForLists() ? "non-list" : "list") + " value '" + operand.display() + "' for field '"
                    + clause.field() + "'.");
        }
    }

    /** A function that nobody knows fits: it is reported as such, later. */
    private boolean fits(Operator operator, Operand operand) {
        if (operand instanceof Operand.Function function) {
            return functions
                    .named(function.call().getName())
                    .map(known -> known.isList() == operator.isForLists())
                    .orElse(true);
        }
        return operand instanceof Operand.ListOf == operator.isForLists();
    }

    private Stream<Literal> literals(Terminal clause, Operand operand) {
        if (operand instanceof Operand.Single single) {
            return Stream.of(Literal.written(single.text()));
        }
        if (operand instanceof Operand.ListOf list) {
            return list.operands().stream().flatMap(part -> literals(clause, part));
        }
        if (operand instanceof Operand.Function function) {
            return call(clause, function).stream();
        }
        return Stream.of(Literal.ofEmpty());
    }

    private List<Literal> call(Terminal clause, Operand.Function operand) {
        Optional<JqlFunction> function = functions.named(operand.call().getName());
        if (function.isEmpty()) {
            searcher.error("Unable to find JQL function '" + operand.display() + "'.");
            return List.of();
        }
        MessageSet messages = function.get().validate(searcher.getApplicationUser(), operand.call(), clause);
        messages.getErrorMessages().forEach(searcher::error);
        return messages.hasAnyErrors()
                ? List.of()
                : function.get().getValues(searcher, operand.call(), clause).stream()
                        .map(Literal::given)
                        .toList();
    }

    private SqlCondition wrong(String message) {
        searcher.error(message);
        return SqlCondition.NONE;
    }
}
