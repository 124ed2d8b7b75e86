package com.atlassian.sal.api.web.context;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request that the current thread serves and the answer to it; {@code null} outside one. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface HttpContext {

    HttpServletRequest getRequest();

    @Unconfirmed("docs.atlassian.com/sal-api, HttpContext of older versions")
    HttpServletResponse getResponse();
}
