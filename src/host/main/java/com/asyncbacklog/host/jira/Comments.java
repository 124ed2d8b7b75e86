package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The class behind {@code CommentManager}. No comment is kept for a group or role, so whoever sees the issue sees all. */
final class Comments implements CommentManager {

    private final IssueReader reader;

    Comments(IssueReader reader) {
        this.reader = reader;
    }

    /** Whether the user may see the issue is not asked (unconfirmed); only what is kept from some within it is left out. */
    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return reader.byId(issue.getId()).map(this::of).orElse(List.of());
    }

    Comment one(JiraIssue issue, long id) {
        return of(issue).stream()
                .filter(comment -> comment.getId() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<Comment> of(JiraIssue issue) {
        List<IssueFields.StoredComment> stored = issue.fields().comments();
        Map<String, ApplicationUser> people = reader.users()
                .byKeys(stored.stream()
                        .flatMap(comment -> comment.authorKey().stream())
                        .distinct()
                        .toList());
        return stored.stream()
                .<Comment>map(comment -> new JiraComment(
                        Long.valueOf(comment.id()),
                        comment.body(),
                        comment.authorKey().map(people::get).orElse(null),
                        Date.from(comment.created()),
                        issue))
                .toList();
    }

    private record JiraComment(
            Long getId, String getBody, ApplicationUser getAuthorApplicationUser, Date getCreated, Issue getIssue)
            implements Comment {}
}
