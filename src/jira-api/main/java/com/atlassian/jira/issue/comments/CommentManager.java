package com.atlassian.jira.issue.comments;

import com.asyncbacklog.signatures.Confirmed;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Reads comments. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public interface CommentManager {

    /** The comments that the user may see, oldest first. */
    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);
}
