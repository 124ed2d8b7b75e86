package com.asyncbacklog.host.restapi;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** A link as one of its issues shows it: with the other issue only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueLinkJson(String id, String self, Type type, Other inwardIssue, Other outwardIssue) {

    record Type(String id, String name, String inward, String outward, String self) {

        static Type of(IssueLinkType type, UriInfo uri) {
            return new Type(
                    type.getId().toString(),
                    type.getName(),
                    type.getInward(),
                    type.getOutward(),
                    uri.getBaseUri() + "issueLinkType/" + type.getId());
        }
    }

    /** An issue that another one mentions. */
    record Other(String id, String key, String self, Map<String, Object> fields) {

        static Other of(Issue issue, UriInfo uri) {
            return new Other(
                    issue.getId().toString(),
                    issue.getKey(),
                    uri.getBaseUri() + "issue/" + issue.getId(),
                    Map.of(
                            "summary", issue.getSummary(),
                            "status",
                                    StatusJson.of(
                                            issue.getStatus().getName(),
                                            issue.getStatus()
                                                    .getStatusCategory()
                                                    .getKey(),
                                            uri),
                            "issuetype",
                                    NamedJson.of(
                                            "issuetype", issue.getIssueType().getName(), uri)));
        }
    }

    static IssueLinkJson outward(IssueLink link, UriInfo uri) {
        return new IssueLinkJson(
                link.getId().toString(),
                self(link, uri),
                Type.of(link.getIssueLinkType(), uri),
                null,
                Other.of(link.getDestinationObject(), uri));
    }

    static IssueLinkJson inward(IssueLink link, UriInfo uri) {
        return new IssueLinkJson(
                link.getId().toString(),
                self(link, uri),
                Type.of(link.getIssueLinkType(), uri),
                Other.of(link.getSourceObject(), uri),
                null);
    }

    private static String self(IssueLink link, UriInfo uri) {
        return uri.getBaseUri() + "issueLink/" + link.getId();
    }
}
