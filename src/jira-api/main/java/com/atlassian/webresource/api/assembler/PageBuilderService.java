package com.atlassian.webresource.api.assembler;

import com.asyncbacklog.signatures.Confirmed;

/** Collects the web-resources that the page under way needs. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface PageBuilderService {

    WebResourceAssembler assembler();
}
