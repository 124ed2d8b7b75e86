package com.asyncbacklog.host.web;

/**
 * How the web server runs.
 *
 * @param port 0 for any free one
 * @param basicAuth whether a name and password may come with each request: off in Jira 11 unless its development switch
 *     {@code com.atlassian.plugins.authentication.basicauth.block.requests=false} is given
 */
public record Settings(int port, boolean basicAuth) {}
