package com.asyncbacklog.feed;

import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Reader;

/** Something that can be done at the top of a project's feed. Every bean of this type is one. */
public interface FeedAction {

    /** Whether the reader may do it in the project. */
    boolean isOffered(ProjectAccess project, Reader reader);

    /** The path of the Velocity template, which finds the project's key as {@code $hub.projectKey}. */
    String template();

    /** The key of the web-resource that it needs. What the feed shows of it needs that too, so it is there for every reader. */
    String webResource();
}
