package com.asyncbacklog.shared;

/** Numbers as people write them. */
public final class PlainNumber {

    /** Whole numbers beyond this have no exact neighbour. */
    private static final double LARGEST_WHOLE = 9_007_199_254_740_992.0;

    private PlainNumber() {}

    /** Without a fraction where there is none: 8, not 8.0. */
    public static Number of(double number) {
        boolean isWhole = Math.rint(number) == number && Math.abs(number) <= LARGEST_WHOLE;
        return isWhole ? (Number) (long) number : (Number) number;
    }
}
