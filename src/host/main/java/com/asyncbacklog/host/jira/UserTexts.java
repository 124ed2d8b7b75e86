package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** The class behind {@code I18nHelper.BeanFactory}. */
record UserTexts(Texts texts, Users users) implements I18nHelper.BeanFactory {

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return texts.in(users.localeOf(user));
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return texts.in(locale);
    }
}
