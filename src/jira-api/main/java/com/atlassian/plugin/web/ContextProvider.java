package com.atlassian.plugin.web;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Supplies what a web fragment's template shows. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface ContextProvider {

    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
