package com.asyncbacklog.signatures;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where the declaration of a type or member was seen in use: {@code by} is a public project (owner/name) whose code
 * calls it and is built against that Jira version, or the public API documentation. A member without one of its own has
 * its type's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.CONSTRUCTOR})
public @interface Confirmed {

    /** The Jira version that the source was built against. */
    String jira();

    /** The source: a public repository as {@code owner/name}, or a page of the API documentation. */
    String by();
}
