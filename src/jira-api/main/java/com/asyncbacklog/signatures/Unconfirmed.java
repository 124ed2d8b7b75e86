package com.asyncbacklog.signatures;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a type or member of which no use against Jira 10 or 11 was found; the value says what it rests on. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.CONSTRUCTOR})
public @interface Unconfirmed {

    /** What the declaration rests on: an older version's documentation, or an inference. */
    String value();
}
