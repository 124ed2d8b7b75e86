package com.atlassian.plugin.web;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Decides whether a web fragment is shown. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface Condition {

    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
