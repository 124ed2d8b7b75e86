package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.jira.SqlCondition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Where the values of a field are: in a column of the issue, or in rows of their own. */
record Place(SqlCondition present, Function<Collection<String>, SqlCondition> hasOneOf) {

    static Place column(String column) {
        return new Place(SqlCondition.of(column + " is not null"), texts -> SqlCondition.isOneOf(column, texts));
    }

    /** @param field one of those that the host's issue table keeps for searches */
    static Place values(String field) {
        String some = "i.ID in (select v.ISSUE_ID from JIRA_ISSUE_VALUE v where v.FIELD = '" + field + "'";
        return new Place(SqlCondition.of(some + ")"), texts -> within(some, texts));
    }

    private static SqlCondition within(String some, Collection<String> texts) {
        List<String> lower =
                texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        SqlCondition one = SqlCondition.isOneOf("v.TEXT_VALUE", lower);
        return new SqlCondition(some + " and " + one.text() + ")", one.values());
    }

    /**
     * Issues that an operator of equality finds. As in Jira's documentation, one without a value is found by {@code is EMPTY}
     * alone, not by {@code !=} or {@code not in}.
     */
    SqlCondition condition(Operator operator, SqlCondition match, boolean emptyToo) {
        return operator.isNegative()
                ? SqlCondition.and(List.of(present, match.not()))
                : emptyToo ? SqlCondition.or(List.of(match, present.not())) : match;
    }
}
