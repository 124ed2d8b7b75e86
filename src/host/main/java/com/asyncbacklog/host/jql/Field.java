package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import com.asyncbacklog.host.jql.Clause.Terminal;
import java.util.List;
import java.util.Set;

/** A field of issues that JQL can compare. */
interface Field {

    Set<Operator> operators();

    /**
     * The issues that the clause finds; what is wrong with the values is said to the searcher.
     *
     * @param values what the clause's operand stands for, functions already called
     */
    SqlCondition condition(Terminal clause, List<Literal> values, Searcher searcher);
}
