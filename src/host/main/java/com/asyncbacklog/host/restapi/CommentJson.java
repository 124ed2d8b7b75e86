package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jira.IssueView;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.issue.Issue;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

record CommentJson(String self, String id, UserJson author, String body, String created, String updated) {

    /** All comments of an issue. */
    record Page(int startAt, int maxResults, int total, List<CommentJson> comments) {

        static Page of(List<CommentJson> all) {
            return new Page(0, all.size(), all.size(), all);
        }
    }

    /** A comment is never edited here, so it was updated when it was created. */
    static CommentJson of(IssueView.Comment comment, Issue issue, Jira jira, UriInfo uri) {
        String created = RestDates.of(comment.created());
        return new CommentJson(
                uri.getBaseUri() + "issue/" + issue.getId() + "/comment/" + comment.id(),
                comment.id(),
                UserJson.of(comment.author(), jira, uri),
                comment.body(),
                created,
                created);
    }
}
