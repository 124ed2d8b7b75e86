package com.asyncbacklog.jira;

import com.asyncbacklog.shared.Message;
import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** Offers an {@link IssueFunction} to Jira's searches: the one that has the name of the module in the descriptor. */
public final class IssueFunctionModule extends AbstractJqlFunction {

    private final List<IssueFunction> functions;
    private final People people;
    private final Words words;

    public IssueFunctionModule(List<IssueFunction> functions, People people, Words words) {
        this.functions = functions;
        this.people = people;
        this.words = words;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        for (Message problem : function().check(operand.getArgs())) {
            messages.addErrorMessage(words.text(problem));
        }
        return messages;
    }

    /** None for arguments that are wrong: Jira may ask although it was told so. */
    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        IssueFunction function = function();
        if (!function.check(operand.getArgs()).isEmpty()) {
            return List.of();
        }
        ApplicationUser searcher = context.getApplicationUser();
        return function.issues(operand.getArgs(), searcher == null ? Person.NOBODY : people.person(searcher)).stream()
                .map(id -> new QueryLiteral(operand, id))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private IssueFunction function() {
        return functions.stream()
                .filter(function -> function.name().equals(getFunctionName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no function " + getFunctionName()));
    }
}
