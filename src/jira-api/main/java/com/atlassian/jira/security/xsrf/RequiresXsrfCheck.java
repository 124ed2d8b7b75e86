package com.atlassian.jira.security.xsrf;

import com.asyncbacklog.signatures.Confirmed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for the visitor's token before a command of an action is run; without it nothing is checked. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RequiresXsrfCheck {}
