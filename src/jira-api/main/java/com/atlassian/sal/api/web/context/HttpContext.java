package com.atlassian.sal.api.web.context;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The request that the current thread serves and the answer to it. Outside one the platform documents {@code null}, but Jira throws an
 * {@link IllegalStateException} (its {@code HttpServletVariablesImpl}, read in the source of Jira 7; unconfirmed for 11).
 */
@Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
public interface HttpContext {

    HttpServletRequest getRequest();

    @Unconfirmed("docs.atlassian.com/sal-api, HttpContext of older versions")
    HttpServletResponse getResponse();
}
