package com.atlassian.jira.util;

import com.asyncbacklog.signatures.Unconfirmed;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Messages in the order in which they were added. */
@Unconfirmed("docs.atlassian.com/jira/server, MessageSetImpl; used by apps for Jira 8")
public class MessageSetImpl implements MessageSet {

    private final Set<String> errors = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public Set<String> getErrorMessages() {
        return Collections.unmodifiableSet(errors);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }
}
