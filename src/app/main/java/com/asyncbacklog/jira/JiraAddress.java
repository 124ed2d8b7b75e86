package com.asyncbacklog.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Named;
import java.net.URI;

/** Under which address people reach Jira. */
@Named
public class JiraAddress {

    private final ApplicationProperties properties;

    public JiraAddress(ApplicationProperties properties) {
        this.properties = properties;
    }

    /** The whole address of a path below Jira's own, as the current request reached Jira. */
    public String of(String path) {
        return properties.getBaseUrl(UrlMode.ABSOLUTE) + path;
    }

    /** The whole address of a path below Jira's own for a mail, which is read anywhere. */
    public String inMails(String path) {
        return properties.getBaseUrl(UrlMode.CANONICAL) + path;
    }

    /** The address that an administrator set for all of Jira. */
    public URI canonical() {
        return URI.create(properties.getBaseUrl(UrlMode.CANONICAL));
    }
}
