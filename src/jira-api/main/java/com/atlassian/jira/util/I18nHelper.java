package com.atlassian.jira.util;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Texts in one user's language. */
@Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels")
public interface I18nHelper {

    String getText(String key);

    /** @param value the only parameter of the text, or an array or list of several */
    @Unconfirmed("docs.atlassian.com/jira, I18nHelper of older versions")
    String getText(String key, Object value);

    /** The language of the texts. */
    @Unconfirmed("docs.atlassian.com/jira/server, I18nHelper")
    Locale getLocale();

    /** Texts for somebody who need not be logged in. */
    @Unconfirmed("docs.atlassian.com/jira/server, I18nHelper.BeanFactory; aservo/confapi imports it up to Jira 9")
    interface BeanFactory {

        /** In the language of the user's profile; in Jira's default one for {@code null}. */
        I18nHelper getInstance(ApplicationUser user);

        I18nHelper getInstance(Locale locale);
    }
}
