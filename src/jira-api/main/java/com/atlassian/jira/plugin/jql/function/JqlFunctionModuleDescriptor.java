package com.atlassian.jira.plugin.jql.function;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.util.I18nHelper;

/** A {@code <jql-function>} module. Apps don't call it: the base class of functions does. */
@Unconfirmed("docs.atlassian.com/jira 4.3, where it was an abstract class; that it is an interface now is an inference")
public interface JqlFunctionModuleDescriptor {

    String getFunctionName();

    boolean isList();

    I18nHelper getI18nBean();
}
