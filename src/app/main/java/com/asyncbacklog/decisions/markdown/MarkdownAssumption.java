package com.asyncbacklog.decisions.markdown;

import static java.util.Objects.requireNonNullElse;

/** What must stay true for a decision to hold, its fields as in REST and as text; empty where its kind has none. */
record MarkdownAssumption(String kind, String date, String jql, String kpi, String operator, String value) {

    MarkdownAssumption {
        kind = requireNonNullElse(kind, "");
        date = requireNonNullElse(date, "");
        jql = requireNonNullElse(jql, "");
        kpi = requireNonNullElse(kpi, "");
        operator = requireNonNullElse(operator, "");
        value = requireNonNullElse(value, "");
    }
}
