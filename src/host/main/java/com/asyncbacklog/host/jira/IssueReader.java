package com.asyncbacklog.host.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads issues from the database. */
final class IssueReader {

    private final Tables tables;
    private final Users users;
    private final ObjectMapper json = new ObjectMapper();

    IssueReader(Tables tables, Users users) {
        this.tables = tables;
        this.users = users;
    }

    /** @param condition what follows {@code from JIRA_ISSUE i join JIRA_PROJECT p}, with named parameters */
    List<JiraIssue> list(String condition, Map<String, ?> parameters) {
        return tables.sql(StoredIssue.SELECT + condition)
                .params(parameters)
                .query((row, number) -> new JiraIssue(StoredIssue.from(row, users), this))
                .list();
    }

    Optional<JiraIssue> byId(Long id) {
        return list("where i.ID = :id", Map.of("id", id)).stream().findFirst();
    }

    /** By its key, or one that it had before it was moved. */
    Optional<JiraIssue> byKey(String key) {
        return Optional.ofNullable(byKeys(List.of(key)).get(key));
    }

    /** By each of the keys, current or former; those that nobody has are left out. */
    Map<String, JiraIssue> byKeys(Collection<String> keys) {
        Map<String, JiraIssue> found = new HashMap<>();
        for (List<String> some : Chunks.of(keys)) {
            list("where i.ISSUE_KEY in (:keys)", Map.of("keys", some))
                    .forEach(issue -> found.put(issue.getKey(), issue));
        }
        for (List<String> some :
                Chunks.of(keys.stream().filter(key -> !found.containsKey(key)).toList())) {
            formerOwners(some).forEach((key, id) -> byId(id).ifPresent(issue -> found.put(key, issue)));
        }
        return found;
    }

    Users users() {
        return users;
    }

    ObjectNode parse(StoredIssue issue) {
        try {
            return (ObjectNode) json.readTree(issue.fields());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored fields of " + issue.key(), e);
        }
    }

    private Map<String, Long> formerOwners(List<String> keys) {
        Map<String, Long> owners = new HashMap<>();
        tables.sql("select OLD_KEY, ISSUE_ID from JIRA_MOVED_ISSUE where OLD_KEY in (:keys)")
                .param("keys", keys)
                .query((row, number) -> owners.put(row.getString(1), row.getLong(2)))
                .list();
        return owners;
    }
}
