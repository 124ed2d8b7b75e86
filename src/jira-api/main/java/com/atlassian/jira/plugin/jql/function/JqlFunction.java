package com.atlassian.jira.plugin.jql.function;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** A JQL function. One instance serves all searches, many at once. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface JqlFunction {

    @Unconfirmed("docs.atlassian.com/jira/server, JqlFunction")
    void init(JqlFunctionModuleDescriptor moduleDescriptor);

    /** What is wrong with the call; empty, never {@code null}, when nothing is. */
    MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause);

    /** The values; never {@code null}. For issues their ids: the search leaves out what the searcher may not see. */
    List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause);

    /** Whether it is for {@code in} and {@code not in}. */
    @Unconfirmed("docs.atlassian.com/jira/server, JqlFunction")
    boolean isList();

    int getMinimumNumberOfExpectedArguments();

    @Unconfirmed("docs.atlassian.com/jira/server, JqlFunction")
    String getFunctionName();

    JiraDataType getDataType();
}
