package com.asyncbacklog.host.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** {@code now()}: the moment of the search. */
final class Now extends BuiltIn {

    Now() {
        super("now");
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Searcher searcher = (Searcher) context;
        return List.of(new QueryLiteral(operand, searcher.now().toEpochMilli()));
    }
}
