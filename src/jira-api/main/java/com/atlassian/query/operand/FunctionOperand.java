package com.atlassian.query.operand;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import java.util.Collection;
import java.util.List;

/** A call of a JQL function. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public class FunctionOperand implements Operand {

    private final String name;
    private final List<String> args;

    @Unconfirmed("docs.atlassian.com/jira/server, FunctionOperand")
    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    /** The function's name as written. */
    @Override
    @Unconfirmed("docs.atlassian.com/jira/server, FunctionOperand")
    public String getName() {
        return name;
    }

    /** The arguments, plain literals only. */
    @Unconfirmed("docs.atlassian.com/jira/server, FunctionOperand; used by apps for Jira 8")
    public List<String> getArgs() {
        return args;
    }
}
