package com.asyncbacklog.host.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.stream.Stream;

/** {@code currentUser()}: the searcher, nobody when nobody is logged in. */
final class CurrentUser extends BuiltIn {

    CurrentUser() {
        super("currentUser");
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return Stream.ofNullable(context.getApplicationUser())
                .map(user -> new QueryLiteral(operand, user.getName()))
                .toList();
    }
}
