package com.asyncbacklog.decisions;

/** A document that one needs to understand the decision. */
record DecisionLink(String title, String url) {}
