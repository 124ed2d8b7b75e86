package com.asyncbacklog.host.jira;

/** Who the current thread works for; the class behind {@code JiraAuthenticationContext}. */
public final class AuthenticationContext {}
