package com.asyncbacklog.hub;

import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;

/** A part of the hub's tab of settings. Every bean of this type is one. */
public interface SettingsSection {

    /** Sections stand by these numbers. */
    int place();

    /** The path of the Velocity template, which finds the view as {@code $part}. */
    String template();

    /** The key of the web-resource that the section needs. */
    String webResource();

    /** For whoever may browse the project, also those who may change nothing. */
    Object view(ProjectAccess project, Reader reader);
}
