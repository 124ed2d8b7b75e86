package com.asyncbacklog.profile;

import com.asyncbacklog.jira.Reader;

/** A part of the page on which people set things for themselves. Every bean of this type is one. */
public interface ProfileSection {

    /** Sections stand by these numbers. */
    int place();

    /** The path of the Velocity template, which finds the view as {@code $part}. */
    String template();

    /** The key of the web-resource that the section needs. */
    String webResource();

    /** @param reader whose settings these are, too */
    Object view(Reader reader);
}
