package com.asyncbacklog.jira;

/** Hears of changes of issues and of deleted projects, after they are stored, in the thread of who made them. */
public interface IssueFollower {

    default void issueChanged(IssueChange change) {}

    /** Of the issues of a deleted project nobody hears one by one. */
    default void projectDeleted(long projectId) {}
}
