package com.asyncbacklog.host.web;

import com.asyncbacklog.host.NotInThisHost;

/** Tomcat with Jira's address space under {@code /jira}. */
public final class WebServer implements AutoCloseable {

    /** The address under which people reach Jira, without a trailing slash. */
    public String address() {
        throw new NotInThisHost("web server");
    }

    @Override
    public void close() {}
}
