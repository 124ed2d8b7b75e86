package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.function.Function;

/**
 * Jira Software's fields as far as they are used here: <em>Flagged</em>, <em>Epic Link</em> and <em>Epic Name</em>. The type keys
 * are those of platform.md 10.10 (from a public index). Ids are numbered as a new Jira would: look a field up by its type.
 */
public final class CustomFields implements CustomFieldManager {

    /** The option that, when it is chosen, makes an issue flagged. */
    public static final String IMPEDIMENT = "Impediment";

    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final String SOFTWARE = "com.pyxis.greenhopper.jira:";

    private final IssueReader reader;

    CustomFields(IssueReader reader) {
        this.reader = reader;
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.of(
                field(10100, "Epic Link", SOFTWARE + "gh-epic-link", this::epic),
                field(
                        10101,
                        "Epic Name",
                        SOFTWARE + "gh-epic-label",
                        issue -> issue.fields().epicName().orElse(null)),
                field(10102, "Flagged", SYSTEM + "multicheckboxes", CustomFields::flag));
    }

    /** An epic itself, as Jira gives it (UNCONFIRMED by source, long-standing behaviour). */
    private Object epic(JiraIssue issue) {
        return issue.fields().epicKey().flatMap(reader::byKey).orElse(null);
    }

    private static Object flag(JiraIssue issue) {
        return issue.fields().flagged() ? List.of(new Choice(10000L, IMPEDIMENT)) : null;
    }

    private static CustomField field(int id, String name, String type, Function<JiraIssue, Object> value) {
        return new Field("customfield_" + id, name, new Type(type), value);
    }

    private record Field(
            String getId, String getFieldName, CustomFieldType getCustomFieldType, Function<JiraIssue, Object> value)
            implements CustomField {

        @Override
        public Object getValue(Issue issue) {
            return value.apply((JiraIssue) issue);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CustomField field && field.getId().equals(getId);
        }

        @Override
        public int hashCode() {
            return getId.hashCode();
        }
    }

    private record Type(String getKey) implements CustomFieldType {}

    private record Choice(Long getOptionId, String getValue) implements Option {}
}
