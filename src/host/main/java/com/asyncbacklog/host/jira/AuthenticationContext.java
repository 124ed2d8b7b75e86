package com.asyncbacklog.host.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Who the current thread works for; the class behind {@code JiraAuthenticationContext}. */
public final class AuthenticationContext implements JiraAuthenticationContext {

    /** Not static: two hosts may share a JVM. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<ApplicationUser> loggedIn = new ThreadLocal<>();

    private final Users users;
    private final Texts texts;

    AuthenticationContext(Users users, Texts texts) {
        this.users = users;
        this.texts = texts;
    }

    /** @param user {@code null} for nobody */
    public void setLoggedInUser(ApplicationUser user) {
        loggedIn.set(user);
    }

    /** Forgets the user: threads are pooled, and the next request must not inherit one. */
    public void clear() {
        loggedIn.remove();
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return loggedIn.get();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts.in(getLocale());
    }

    @Override
    public Locale getLocale() {
        return users.localeOf(getLoggedInUser());
    }
}
