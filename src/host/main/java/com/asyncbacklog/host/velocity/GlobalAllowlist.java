package com.asyncbacklog.host.velocity;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every template may call. Jira's own list is not public: this one holds what its documents name (strings and
 * collections of the JDK) and the few members that templates of known apps call without listing them. Whatever else Jira
 * may allow is left out, so that an app lists too much rather than too little. Unconfirmed in its details. {@code $foreach}
 * is left out too: Velocity has it from 1.7 on, and Jira may still have 1.6; {@code $velocityCount} is in both.
 */
final class GlobalAllowlist {

    private static final List<Rule> RULES = Stream.of(
                    allOf(
                            String.class,
                            Boolean.class,
                            Character.class,
                            Byte.class,
                            Short.class,
                            Integer.class,
                            Long.class,
                            Float.class,
                            Double.class,
                            BigInteger.class,
                            BigDecimal.class,
                            Iterable.class,
                            Iterator.class,
                            Collection.class,
                            List.class,
                            Set.class,
                            Map.class,
                            Map.Entry.class),
                    Stream.of(
                            new Rule(I18nHelper.class, Set.of("getText")),
                            new Rule(Issue.class, Set.of("getId", "getKey")),
                            new Rule(Project.class, Set.of("getId", "getKey")),
                            new Rule(HttpServletRequest.class, Set.of("getContextPath")),
                            new Rule(
                                    WebResourceManager.class, Set.of("requireResource", "requireResourcesForContext"))))
            .flatMap(rules -> rules)
            .toList();

    private GlobalAllowlist() {}

    static boolean allows(Method method) {
        return !Modifier.isStatic(method.getModifiers()) && RULES.stream().anyMatch(rule -> rule.covers(method));
    }

    private static Stream<Rule> allOf(Class<?>... types) {
        return Arrays.stream(types).map(type -> new Rule(type, Set.of()));
    }

    /** The methods of a type and of its implementations that come with it, not of an app's; no names: all of them. */
    private record Rule(Class<?> type, Set<String> names) {

        boolean covers(Method method) {
            Class<?> declaring = method.getDeclaringClass();
            return type.isAssignableFrom(declaring)
                    && declaring.getClassLoader() == type.getClassLoader()
                    && !isInternal(declaring)
                    && (names.isEmpty() || names.contains(method.getName()))
                    && isDeclaredByType(method);
        }

        /** Such as the class behind {@code List.of}: the allowlist names the class that declares, and none names these. */
        private static boolean isInternal(Class<?> declaring) {
            return declaring.getClassLoader() == null && !Modifier.isPublic(declaring.getModifiers());
        }

        private boolean isDeclaredByType(Method method) {
            return Arrays.stream(type.getMethods())
                    .filter(own -> own.getDeclaringClass() != Object.class
                            || method.getName().equals("toString"))
                    .anyMatch(own -> own.getName().equals(method.getName())
                            && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
        }
    }
}
