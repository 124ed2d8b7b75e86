package com.atlassian.jira.plugin.jql.function;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/** What all functions share: name and kind from the descriptor, and a check of the number of arguments. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public abstract class AbstractJqlFunction implements JqlFunction {

    private volatile JqlFunctionModuleDescriptor moduleDescriptor;

    protected AbstractJqlFunction() {}

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.moduleDescriptor = moduleDescriptor;
    }

    @Override
    @Unconfirmed("docs.atlassian.com/jira/server, AbstractJqlFunction")
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    @Override
    @Unconfirmed("docs.atlassian.com/jira/server, AbstractJqlFunction")
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    @Unconfirmed("docs.atlassian.com/jira/server, AbstractJqlFunction")
    protected I18nHelper getI18n() {
        return moduleDescriptor.getI18nBean();
    }

    /** Jira words the message in the searcher's language; these are its English words. */
    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int received = operand.getArgs().size();
        if (received != expected) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected '" + expected
                    + "' arguments but received '" + received + "'.");
        }
        return messages;
    }
}
