package com.atlassian.jira.config;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Users' languages. */
@Unconfirmed("mailru/jira-plugins-mrimsender and jira-plugins-calendar (Jira 9)")
public interface LocaleManager {

    /** The language of the user's profile; Jira's default one where none is set, and for {@code null}. */
    Locale getLocaleFor(ApplicationUser user);
}
