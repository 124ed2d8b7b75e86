package com.atlassian.templaterenderer;

import com.asyncbacklog.signatures.Confirmed;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders the Velocity templates of the plugin that imports it. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface TemplateRenderer {

    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;
}
