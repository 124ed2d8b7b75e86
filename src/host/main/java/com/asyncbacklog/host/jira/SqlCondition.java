package com.asyncbacklog.host.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition on issues in SQL, with {@code i} for the row and {@code p} for its project's.
 *
 * @param values for its question marks, in order
 */
public record SqlCondition(String text, List<Object> values) {

    public static final SqlCondition ALL = of("1 = 1");
    public static final SqlCondition NONE = of("1 = 0");

    public static SqlCondition of(String text, Object... values) {
        return new SqlCondition(text, List.of(values));
    }

    public static SqlCondition and(Collection<SqlCondition> all) {
        return joined(all, " and ");
    }

    public static SqlCondition or(Collection<SqlCondition> any) {
        return any.isEmpty() ? NONE : joined(any, " or ");
    }

    /** The column has one of these texts; of none, nothing has. */
    public static SqlCondition isOneOf(String column, Collection<String> texts) {
        return texts.isEmpty()
                ? NONE
                : new SqlCondition(
                        column + " in (" + String.join(",", Collections.nCopies(texts.size(), "?")) + ")",
                        List.copyOf(texts));
    }

    /** The column has one of these numbers. They stand in the text, since no database takes ten thousand parameters. */
    public static SqlCondition isOneOfNumbers(String column, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? NONE
                : of(column + " in (" + numbers.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
    }

    public SqlCondition not() {
        return new SqlCondition("not (" + text + ")", values);
    }

    private static SqlCondition joined(Collection<SqlCondition> parts, String word) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new SqlCondition(
                parts.stream().map(part -> "(" + part.text() + ")").collect(Collectors.joining(word)), values);
    }
}
