package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Links between issues; the class behind {@code IssueLinkManager}. Checks no permission. */
public final class Links implements IssueLinkManager {

    private static final long FIRST_ID = 10000;
    private static final String COLUMNS = "select ID, TYPE_ID, SOURCE_ID, DESTINATION_ID from JIRA_LINK ";

    private final Tables tables;
    private final LinkTypes types;
    private final IssueReader reader;

    Links(Tables tables, LinkTypes types, IssueReader reader) {
        this.tables = tables;
        this.types = types;
        this.reader = reader;
    }

    @Override
    public Collection<IssueLink> getIssueLinks(Long issueLinkTypeId) {
        return list("where TYPE_ID = :id", issueLinkTypeId);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return list("where SOURCE_ID = :id", sourceId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return list("where DESTINATION_ID = :id", destinationId);
    }

    public LinkTypes types() {
        return types;
    }

    Optional<IssueLink> find(Issue source, Issue destination, IssueLinkType type) {
        return getOutwardLinks(source.getId()).stream()
                .filter(link -> link.getDestinationId().equals(destination.getId()))
                .filter(link -> link.getLinkTypeId().equals(type.getId()))
                .findFirst();
    }

    IssueLink create(JiraIssue source, JiraIssue destination, IssueLinkType type) {
        long id = tables.nextIds("link", FIRST_ID, 1);
        tables.sql("insert into JIRA_LINK (ID, TYPE_ID, SOURCE_ID, DESTINATION_ID) values (?, ?, ?, ?)")
                .params(id, type.getId(), source.getId(), destination.getId())
                .update();
        return new Link(id, type, source, destination);
    }

    void delete(IssueLink link) {
        tables.sql("delete from JIRA_LINK where ID = ?").param(link.getId()).update();
    }

    private record Row(long id, long type, long source, long destination) {}

    private List<IssueLink> list(String condition, Long id) {
        List<Row> rows = tables.sql(COLUMNS + condition + " order by ID")
                .param("id", id)
                .query((row, number) -> new Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
        Map<Long, JiraIssue> issues = new HashMap<>();
        Chunks.of(rows).forEach(some -> read(some).forEach(issue -> issues.put(issue.getId(), issue)));
        Map<Long, IssueLinkType> known = new HashMap<>();
        Function<Long, IssueLinkType> type = types::getIssueLinkType;
        return rows.stream()
                .<IssueLink>map(row -> new Link(
                        row.id(),
                        known.computeIfAbsent(row.type(), type),
                        issues.get(row.source()),
                        issues.get(row.destination())))
                .toList();
    }

    private List<JiraIssue> read(List<Row> rows) {
        return reader.list(
                "where i.ID in (:sources) or i.ID in (:destinations)",
                Map.of(
                        "sources", rows.stream().map(Row::source).toList(),
                        "destinations", rows.stream().map(Row::destination).toList()));
    }

    private record Link(Long getId, IssueLinkType getIssueLinkType, Issue getSourceObject, Issue getDestinationObject)
            implements IssueLink {

        @Override
        public Long getSourceId() {
            return getSourceObject.getId();
        }

        @Override
        public Long getDestinationId() {
            return getDestinationObject.getId();
        }

        @Override
        public Long getLinkTypeId() {
            return getIssueLinkType.getId();
        }
    }
}
