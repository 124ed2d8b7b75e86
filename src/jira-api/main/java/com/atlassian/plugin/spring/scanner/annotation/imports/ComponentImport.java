package com.atlassian.plugin.spring.scanner.annotation.imports;

import com.asyncbacklog.signatures.Confirmed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for an OSGi service as a bean. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface ComponentImport {

    /** The bean's name; empty: made from the type's. */
    String value() default "";
}
