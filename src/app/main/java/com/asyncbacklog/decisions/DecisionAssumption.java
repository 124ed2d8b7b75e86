package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What must stay true for a decision to hold.
 *
 * @param date of {@link Kind#DATE}: it holds until that day
 * @param subject of {@link Kind#JQL} the query whose issues are counted, of {@link Kind#KPI} its key; else empty
 * @param threshold where the count or the KPI must stay
 */
record DecisionAssumption(Kind kind, Optional<LocalDate> date, String subject, Optional<Threshold> threshold) {

    enum Kind {
        DATE,
        JQL,
        KPI;

        static Optional<Kind> of(String value) {
            return Arrays.stream(values())
                    .filter(kind -> kind.value().equals(value))
                    .findFirst();
        }

        /** As in REST. */
        String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Operator {
        BELOW("<"),
        ABOVE(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static Optional<Operator> of(String sign) {
            return Arrays.stream(values())
                    .filter(operator -> operator.sign.equals(sign))
                    .findFirst();
        }

        /** As in REST. */
        String sign() {
            return sign;
        }
    }

    record Threshold(Operator operator, double value) {

        boolean holdsFor(double counted) {
            return operator == Operator.BELOW ? counted < value : counted > value;
        }
    }

    /** Whether the day has begun where the decision's author lives, which breaks it; never of another kind. */
    boolean hasDayBegun(Instant now, Person author) {
        return date.filter(day -> !LocalDate.ofInstant(now, zone(author)).isBefore(day))
                .isPresent();
    }

    /** The zone whose days count. */
    static ZoneId zone(Person author) {
        return author.zone().orElseGet(ZoneId::systemDefault);
    }

    static DecisionAssumption until(LocalDate day) {
        return new DecisionAssumption(Kind.DATE, Optional.of(day), "", Optional.empty());
    }

    static DecisionAssumption issues(String jql, Operator operator, double value) {
        return new DecisionAssumption(Kind.JQL, Optional.empty(), jql, Optional.of(new Threshold(operator, value)));
    }

    static DecisionAssumption kpi(String key, Operator operator, double value) {
        return new DecisionAssumption(Kind.KPI, Optional.empty(), key, Optional.of(new Threshold(operator, value)));
    }
}
