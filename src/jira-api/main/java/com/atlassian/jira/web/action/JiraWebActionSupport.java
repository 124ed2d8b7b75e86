package com.atlassian.jira.web.action;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The base of a webwork action, with the least of its behaviour: what a command returns is the name of a view. Jira's class
 * finds request and user by static look-ups; here the host puts them into the private fields before a command is run.
 */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public class JiraWebActionSupport {

    @Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
    public static final String SUCCESS = view("success");

    @Confirmed(jira = "11.3.x", by = "alanmosely/basic-jira-development-panels")
    public static final String INPUT = view("input");

    @Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
    public static final String ERROR = view("error");

    @Confirmed(jira = "11.3.x", by = "alanmosely/basic-jira-development-panels; its text is general knowledge")
    public static final String PERMISSION_VIOLATION_RESULT = view("permissionviolation");

    private static final String NONE = view("none");

    private final List<String> errorMessages = new ArrayList<>();
    private HttpServletRequest request;
    private JiraAuthenticationContext authentication;
    private String returnUrl;

    @SuppressWarnings("UnusedVariable") // read by the host
    private String redirect;

    /** What {@code /secure/Alias.jspa} runs. */
    @Unconfirmed("general knowledge of webwork 1; not called by the app")
    public String execute() throws Exception {
        return doExecute();
    }

    /** What {@code /secure/Alias!default.jspa} runs. */
    @Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
    public String doDefault() throws Exception {
        return INPUT;
    }

    @Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    @Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
    public HttpServletRequest getHttpRequest() {
        return request;
    }

    @Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
    public ApplicationUser getLoggedInUser() {
        return authentication.getLoggedInUser();
    }

    @Confirmed(jira = "11.3.x", by = "alanmosely/basic-jira-development-panels")
    public String getText(String key) {
        return authentication.getI18nHelper().getText(key);
    }

    @Confirmed(jira = "11.3.x", by = "alanmosely/basic-jira-development-panels")
    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    @Unconfirmed("docs.atlassian.com/jira, JiraWebActionSupport of older versions")
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    @Confirmed(jira = "11.0.0", by = "atlassian-labs/atlassian-slack-integration-server")
    public void setReturnUrl(String url) {
        returnUrl = url;
    }

    /** Sends the visitor to the return URL if one was set, else to the given one; a leading slash is below the context path. */
    @Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
    public String getRedirect(String defaultUrl) {
        redirect = returnUrl == null || returnUrl.isEmpty() ? defaultUrl : returnUrl;
        return NONE;
    }

    /** A call rather than a literal: javac must not copy the value into whoever reads it. */
    private static String view(String name) {
        return String.valueOf(name);
    }
}
