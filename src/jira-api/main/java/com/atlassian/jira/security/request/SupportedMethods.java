package com.atlassian.jira.security.request;

import com.asyncbacklog.signatures.Confirmed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which HTTP methods an action, or one of its commands, answers; others get 405. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SupportedMethods {

    RequestMethod[] value();
}
