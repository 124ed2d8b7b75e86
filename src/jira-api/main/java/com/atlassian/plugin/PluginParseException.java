package com.atlassian.plugin;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** Thrown while a module reads its parameters. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public class PluginParseException extends RuntimeException {

    @Unconfirmed("the usual constructor; not called by the app")
    public PluginParseException(String message) {
        super(message);
    }
}
