package com.atlassian.jira.util;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;

/** Texts in one user's language. */
@Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels")
public interface I18nHelper {

    String getText(String key);

    /** @param value the only parameter of the text, or an array or list of several */
    @Unconfirmed("docs.atlassian.com/jira, I18nHelper of older versions")
    String getText(String key, Object value);
}
