package com.atlassian.jira.security.request;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** The HTTP methods that an action may be called with. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public enum RequestMethod {
    GET,
    POST,
    @Unconfirmed("general knowledge: only GET and POST were seen in use")
    PUT,
    @Unconfirmed("general knowledge: only GET and POST were seen in use")
    DELETE
}
