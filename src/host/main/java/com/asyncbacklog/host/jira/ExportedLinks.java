package com.asyncbacklog.host.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The links that an export's issues mention, each by one or by both of its issues. One to an issue that is not here waits until
 * an export brings it.
 */
final class ExportedLinks {

    private final Tables tables;
    private final LinkTypes types;
    private final Map<String, Long> typeIds = new HashMap<>();
    private final Set<Waiting> found = new LinkedHashSet<>();

    ExportedLinks(Tables tables) {
        this.tables = tables;
        this.types = new LinkTypes(tables);
    }

    private record Waiting(long type, String source, String destination) {}

    /** Takes the links out of the issue's fields. */
    void takeFrom(ExportedIssue issue) {
        JsonNode links = issue.fields().remove("issuelinks");
        if (links != null) {
            links.forEach(link -> read(link, issue.key()));
        }
    }

    /** Writes those whose issues are both here, and remembers the others. */
    void write() {
        tables.batch(
                "delete from JIRA_WAITING_LINK where TYPE_ID = ? and SOURCE_KEY = ? and DESTINATION_KEY = ?", values());
        tables.batch("insert into JIRA_WAITING_LINK (TYPE_ID, SOURCE_KEY, DESTINATION_KEY) values (?, ?, ?)", values());
        found.clear();
        connect();
    }

    private List<Object[]> values() {
        return found.stream()
                .map(link -> new Object[] {link.type(), link.source(), link.destination()})
                .toList();
    }

    private void read(JsonNode link, String key) {
        boolean outward = link.has("outwardIssue");
        String other =
                link.path(outward ? "outwardIssue" : "inwardIssue").path("key").asText();
        type(link.path("type"))
                .filter(type -> !other.isEmpty())
                .ifPresent(type -> found.add(outward ? new Waiting(type, key, other) : new Waiting(type, other, key)));
    }

    private Optional<Long> type(JsonNode type) {
        return Optional.ofNullable(type.path("name").textValue())
                .map(name -> typeIds.computeIfAbsent(
                        name,
                        unknown -> types.define(
                                        name,
                                        type.path("outward").asText(name),
                                        type.path("inward").asText(name))
                                .getId()));
    }

    private void connect() {
        List<Object[]> links = new ArrayList<>();
        tables.sql("""
                select w.TYPE_ID, s.ID, d.ID from JIRA_WAITING_LINK w
                join JIRA_ISSUE s on s.ISSUE_KEY = w.SOURCE_KEY join JIRA_ISSUE d on d.ISSUE_KEY = w.DESTINATION_KEY
                left join JIRA_LINK l on l.TYPE_ID = w.TYPE_ID and l.SOURCE_ID = s.ID and l.DESTINATION_ID = d.ID
                where l.ID is null order by s.ID, d.ID, w.TYPE_ID""")
                .query((row, number) -> links.add(new Object[] {0L, row.getLong(1), row.getLong(2), row.getLong(3)}))
                .list();
        long id = tables.nextIds("link", 10000, links.size());
        for (Object[] link : links) {
            link[0] = id++;
        }
        tables.batch("insert into JIRA_LINK (ID, TYPE_ID, SOURCE_ID, DESTINATION_ID) values (?, ?, ?, ?)", links);
        tables.sql("""
                delete from JIRA_WAITING_LINK where SOURCE_KEY in (select ISSUE_KEY from JIRA_ISSUE)
                and DESTINATION_KEY in (select ISSUE_KEY from JIRA_ISSUE)""").update();
    }
}
