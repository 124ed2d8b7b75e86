package com.asyncbacklog.host.jql;

import java.util.EnumSet;
import java.util.Set;

/** JQL's operators, but those on the history of an issue. */
enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LIKE("~"),
    NOT_LIKE("!~"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    static final Set<Operator> EQUALITY = EnumSet.of(EQUALS, NOT_EQUALS, IN, NOT_IN);
    static final Set<Operator> EMPTINESS = EnumSet.of(IS, IS_NOT);
    static final Set<Operator> RELATIONAL = EnumSet.of(LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL);
    static final Set<Operator> TEXT = EnumSet.of(LIKE, NOT_LIKE);

    private static final Set<Operator> NEGATIVE = EnumSet.of(NOT_EQUALS, NOT_LIKE, NOT_IN, IS_NOT);

    private final String display;

    Operator(String display) {
        this.display = display;
    }

    String display() {
        return display;
    }

    boolean isNegative() {
        return NEGATIVE.contains(this);
    }

    boolean isForLists() {
        return this == IN || this == NOT_IN;
    }

    /** What holds where this does not, apart from issues without a value. */
    Operator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }
}
