package com.asyncbacklog.attention;

import com.asyncbacklog.jira.JiraAddress;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What waits for somebody, as REST answers it; instants are ISO-8601 in UTC.
 *
 * @param link the whole address of where it can be answered
 * @param dueAt null for any time
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AttentionJson(
        String kind, String text, String link, String dueAt, String since, String projectKey, String issueKey) {

    static AttentionJson of(AttentionItem item, JiraAddress address) {
        return new AttentionJson(
                item.kind(),
                item.text(),
                address.of(item.link()),
                item.dueAt().map(Instant::toString).orElse(null),
                item.since().toString(),
                item.projectKey(),
                item.issueKey().orElse(null));
    }
}
