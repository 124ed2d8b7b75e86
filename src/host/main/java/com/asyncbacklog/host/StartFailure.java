package com.asyncbacklog.host;

/**
 * Thrown when the host can't start for a reason that lies outside its code: a plugin Jira would refuse, a home in use. The
 * message names the file and the reason, fit for the person who started it.
 */
public final class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
