package com.atlassian.webresource.api.assembler;

import com.asyncbacklog.signatures.Confirmed;

/** See {@link PageBuilderService}; answers itself. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface RequiredResources {

    RequiredResources requireWebResource(String moduleCompleteKey);
}
