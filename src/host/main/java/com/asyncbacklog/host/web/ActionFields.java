package com.asyncbacklog.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an action is given before its command is run: the request, and its parameters by public setters. */
final class ActionFields {

    private ActionFields() {}

    static void fill(JiraWebActionSupport action, HttpServletRequest request, JiraAuthenticationContext authentication)
            throws ReflectiveOperationException {
        field("request").set(action, request);
        field("authentication").set(action, authentication);
        for (Method method : action.getClass().getMethods()) {
            String name = method.getName();
            if (name.matches("set[A-Z]\\w*") && method.getParameterCount() == 1) {
                String parameter = Character.toLowerCase(name.charAt(3)) + name.substring(4);
                String[] sent = request.getParameterValues(parameter);
                if (sent != null) {
                    Optional<Object> value = value(method.getParameterTypes()[0], sent);
                    if (value.isPresent()) {
                        method.invoke(action, value.get());
                    }
                }
            }
        }
    }

    /** Where {@code getRedirect} wants the visitor to go; {@code null} for nowhere. */
    static String redirectOf(JiraWebActionSupport action) throws ReflectiveOperationException {
        return (String) field("redirect").get(action);
    }

    private static Field field(String name) throws NoSuchFieldException {
        Field field = JiraWebActionSupport.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** Empty for what can't be read as the type: the setter is not called (unconfirmed), and the action finds its default. */
    private static Optional<Object> value(Class<?> type, String[] sent) {
        if (type == String.class) {
            return Optional.of(sent[0]);
        }
        if (type == String[].class) {
            return Optional.of(sent);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(Boolean.parseBoolean(sent[0]));
        }
        if (type == long.class || type == Long.class) {
            return number(sent[0], Long::valueOf);
        }
        if (type == int.class || type == Integer.class) {
            return number(sent[0], Integer::valueOf);
        }
        if (type == Long[].class) {
            Object[] numbers = Arrays.stream(sent)
                    .flatMap(text -> number(text, Long::valueOf).stream())
                    .toArray(Long[]::new);
            return Optional.of(numbers);
        }
        return Optional.empty();
    }

    private static Optional<Object> number(String text, Function<String, Object> reader) {
        try {
            return Stream.of(text).map(reader).findFirst();
        } catch (NumberFormatException failure) {
            return Optional.empty();
        }
    }
}
