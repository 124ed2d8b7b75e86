package com.asyncbacklog.hub;

import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;

/** A tab of a project's hub. Every bean of this type is one. */
public interface HubTab {

    /** As in the address and in text keys. */
    String name();

    /** Tabs stand by these numbers; the first is what the hub opens with. */
    int place();

    String labelKey();

    /** The path of the Velocity template, which finds the view as {@code $page}. */
    String template();

    /** The key of the web-resource that the page needs. */
    String webResource();

    Object view(ProjectAccess project, Reader reader);
}
