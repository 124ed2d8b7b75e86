package com.asyncbacklog.decisions;

/** One of the ways there were to go. */
public record DecisionOption(String title, String pros, String cons, boolean chosen) {}
