package com.atlassian.sal.api.web.context;

import com.asyncbacklog.signatures.Confirmed;
import jakarta.servlet.http.HttpServletRequest;

/** The request that the current thread serves; {@code null} outside one. */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface HttpContext {

    HttpServletRequest getRequest();
}
