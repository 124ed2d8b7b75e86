package com.asyncbacklog.decisions;

/** A document that one needs to understand the decision. */
public record DecisionLink(String title, String url) {}
