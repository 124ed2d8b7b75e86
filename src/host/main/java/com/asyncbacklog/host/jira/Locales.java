package com.asyncbacklog.host.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** The class behind {@code LocaleManager}. */
record Locales(Users users) implements LocaleManager {

    @Override
    public Locale getLocaleFor(ApplicationUser user) {
        return users.localeOf(user);
    }
}
