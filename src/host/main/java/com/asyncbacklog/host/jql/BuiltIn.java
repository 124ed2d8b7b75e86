package com.asyncbacklog.host.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;

/** A function of Jira's own that gives one value and takes no argument unless it says otherwise. */
abstract class BuiltIn extends AbstractJqlFunction {

    private final String name;

    BuiltIn(String name) {
        this.name = name;
    }

    @Override
    public String getFunctionName() {
        return name;
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        return validateNumberOfArgs(operand, 0);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    /** Only said to editors of queries, which this host has not. */
    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
