package com.atlassian.plugin.spring.scanner.annotation.export;

import com.asyncbacklog.signatures.Confirmed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Offers a bean as an OSGi service. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface ExportAsService {

    /** The types; none: all interfaces of the bean. */
    Class<?>[] value() default {};
}
