package com.asyncbacklog.decisions;

/** How much a decision may hold beside its texts, which {@link com.asyncbacklog.shared.TextRules} limits. */
public final class DecisionLimits {

    /** At most so many options, links, assumptions and superseded decisions each. */
    public static final int LONGEST_LIST = 50;

    private DecisionLimits() {}
}
