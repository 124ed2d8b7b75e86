package com.atlassian.webresource.api.assembler;

import com.asyncbacklog.signatures.Confirmed;

/** See {@link PageBuilderService}. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface WebResourceAssembler {

    RequiredResources resources();
}
