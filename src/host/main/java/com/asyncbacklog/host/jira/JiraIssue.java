package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An issue as it was when it was read from the database: it stays as it was, also when the issue is deleted. Equal by id alone
 * (unconfirmed).
 */
final class JiraIssue implements MutableIssue {

    private final StoredIssue stored;
    private final IssueReader reader;
    private IssueFields fields;

    JiraIssue(StoredIssue stored, IssueReader reader) {
        this.stored = stored;
        this.reader = reader;
    }

    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getKey() {
        return stored.key();
    }

    @Override
    public String getSummary() {
        return stored.summary();
    }

    @Override
    public String getDescription() {
        return fields().description().orElse(null);
    }

    @Override
    public Project getProjectObject() {
        return stored.project();
    }

    @Override
    public Long getProjectId() {
        return stored.project().getId();
    }

    @Override
    public IssueType getIssueType() {
        return new Type(stored.type(), fields().isSubTask());
    }

    @Override
    public Status getStatus() {
        return new State(stored.status(), new Category(stored.category()));
    }

    @Override
    public Priority getPriority() {
        return fields().priority().map(Named::new).orElse(null);
    }

    @Override
    public Resolution getResolution() {
        return fields().resolution().map(Named::new).orElse(null);
    }

    @Override
    public Timestamp getResolutionDate() {
        return fields().resolved().map(Timestamp::from).orElse(null);
    }

    @Override
    public ApplicationUser getAssignee() {
        return stored.assigneeKey().map(reader.users()::getUserByKey).orElse(null);
    }

    @Override
    public ApplicationUser getReporter() {
        return fields().reporterKey().map(reader.users()::getUserByKey).orElse(null);
    }

    @Override
    public Timestamp getCreated() {
        return timestamp(stored.created());
    }

    @Override
    public Timestamp getUpdated() {
        return timestamp(stored.updated());
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> labels = new LinkedHashSet<>();
        fields().labels().forEach(label -> labels.add(new Word(label)));
        return labels;
    }

    @Override
    public Long getSecurityLevelId() {
        return stored.level().orElse(null);
    }

    @Override
    public boolean isSubTask() {
        return fields().isSubTask();
    }

    @Override
    public Issue getParentObject() {
        return fields().parentKey().flatMap(reader::byKey).orElse(null);
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return field.getValue(this);
    }

    @Override
    public boolean isArchived() {
        return stored.archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue issue && issue.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(stored.id());
    }

    @Override
    public String toString() {
        return stored.key();
    }

    StoredIssue stored() {
        return stored;
    }

    IssueFields fields() {
        if (fields == null) {
            fields = new IssueFields(reader.parse(stored));
        }
        return fields;
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }

    private record Type(String getName, boolean isSubTask) implements IssueType {}

    private record State(String getName, StatusCategory getStatusCategory) implements Status {}

    private record Category(String getKey) implements StatusCategory {}

    private record Named(String getName) implements Priority, Resolution {}

    private record Word(String getLabel) implements Label {}
}
