package com.asyncbacklog.host;

/** Thrown where the app asks for something that Jira has and this host lacks; the message names the API. */
public final class NotInThisHost extends RuntimeException {

    public NotInThisHost(String api) {
        super("not in this host: " + api);
    }
}
