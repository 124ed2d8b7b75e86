package com.asyncbacklog.shared;

/** A shared document that one needs to understand something. */
public record DocumentLink(String title, String url) {}
