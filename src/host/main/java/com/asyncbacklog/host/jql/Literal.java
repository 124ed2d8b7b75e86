package com.asyncbacklog.host.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Optional;

/**
 * A value with which a field is compared.
 *
 * @param text as written, or what a function gave as text; empty for {@code EMPTY}
 * @param number what was given as a number
 * @param given whether a function gave it: then it need not exist
 */
record Literal(Optional<String> text, Optional<Long> number, boolean given) {

    static Literal written(String text) {
        boolean isNumber = text.matches("-?[0-9]{1,18}");
        return new Literal(Optional.of(text), isNumber ? Optional.of(Long.valueOf(text)) : Optional.empty(), false);
    }

    static Literal ofEmpty() {
        return new Literal(Optional.empty(), Optional.empty(), false);
    }

    static Literal given(QueryLiteral literal) {
        Optional<Long> number = Optional.ofNullable(literal.getLongValue());
        return new Literal(
                Optional.ofNullable(literal.getStringValue()).or(() -> number.map(String::valueOf)), number, true);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text of a value that is not empty. */
    String string() {
        return text.orElseThrow();
    }

    /** As Jira's messages show it. */
    String display() {
        return number.isPresent() ? String.valueOf(number.get()) : "'" + string() + "'";
    }
}
