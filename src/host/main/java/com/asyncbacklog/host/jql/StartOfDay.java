package com.asyncbacklog.host.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** {@code startOfDay()} and {@code startOfDay("-1d")}: the first moment of a day in the searcher's zone. */
final class StartOfDay extends BuiltIn {

    StartOfDay() {
        super("startOfDay");
    }

    /** The words of the second message are those of Jira's functional tests (version 7). */
    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        int arguments = operand.getArgs().size();
        if (arguments > 1) {
            messages.addErrorMessage(
                    "Function 'startOfDay' expected between '0' and '1' arguments but received '" + arguments + "'.");
        } else if (Dates.startOfDay(step(operand), Instant.EPOCH, ZoneOffset.UTC)
                .isEmpty()) {
            messages.addErrorMessage(
                    "Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for"
                            + " 1 month earlier.");
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Searcher searcher = (Searcher) context;
        Optional<Long> start = Dates.startOfDay(step(operand), searcher.now(), searcher.zone());
        return start.map(instant -> new QueryLiteral(operand, instant)).stream().toList();
    }

    private static String step(FunctionOperand operand) {
        return operand.getArgs().stream().findFirst().orElse("");
    }
}
