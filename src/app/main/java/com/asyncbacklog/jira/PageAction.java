package com.asyncbacklog.jira;

import com.asyncbacklog.shared.NotFound;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/**
 * A page of the app under an address of its own, for somebody who is logged in. It only shows: what is changed on it, scripts
 * change over REST. Jira makes one for each request. Its template finds it as {@code $action}.
 */
public abstract class PageAction extends JiraWebActionSupport {

    /** The view that apps for Jira 11 have for it in their descriptors: basic-jira-development-panels, jira-scrum-poker. */
    private static final String SECURITY_BREACH = "securitybreach";

    /** The view of a page about a thing that is not there, or that the reader may not see. */
    private static final String MISSING = "missing";

    private final CurrentPage current;
    private Object page;

    protected PageAction(CurrentPage current) {
        this.current = current;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public final String doDefault() {
        return doExecute();
    }

    /** Who may not see the page is sent to log in, as Jira does for its own. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    protected final String doExecute() {
        if (!mayShow()) {
            return SECURITY_BREACH;
        }
        try {
            page = view();
        } catch (NotFound missing) {
            current.answerMissing();
            return MISSING;
        }
        return SUCCESS;
    }

    /** What the template shows. */
    public Object getPage() {
        return page;
    }

    protected abstract boolean mayShow();

    /** Lets the page load one of the app's web-resources, by its key in the descriptor. */
    protected final void require(String webResource) {
        current.require(webResource);
    }

    /**
     * What the template finds as {@code $action.page}.
     *
     * @throws NotFound when there is no such thing to show for its reader: Jira then answers 404 and shows the view
     *     {@code missing}
     */
    protected abstract Object view();
}
