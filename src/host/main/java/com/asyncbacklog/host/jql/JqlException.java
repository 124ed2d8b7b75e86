package com.asyncbacklog.host.jql;

import java.util.List;

/** A query that Jira refuses, with Jira's words, each error a sentence. */
public final class JqlException extends Exception {

    private final transient List<String> errors;

    JqlException(List<String> errors) {
        super(String.join(" ", errors));
        this.errors = List.copyOf(errors);
    }

    public List<String> errors() {
        return errors;
    }
}
