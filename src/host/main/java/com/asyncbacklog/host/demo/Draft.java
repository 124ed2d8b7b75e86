package com.asyncbacklog.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A demo issue while it is written down, in the form of Jira's REST resources. */
final class Draft {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX").withZone(ZoneOffset.UTC);

    private final Calendar calendar;
    private final long id;
    private final String key;
    private final int number;
    private final ObjectNode issue = JsonNodeFactory.instance.objectNode();
    private final ObjectNode fields = issue.putObject("fields");
    private Instant updated = Instant.EPOCH;

    Draft(DemoCompany.Project project, long firstId, int number, String type, String summary, Calendar calendar) {
        this.calendar = calendar;
        this.number = number;
        id = firstId + number;
        key = project.key() + "-" + number;
        issue.put("id", Long.toString(id)).put("key", key);
        fields.put("summary", summary);
        fields.putObject("issuetype").put("name", type).put("subtask", false);
        fields.putObject("project")
                .put("id", Long.toString(project.id()))
                .put("key", project.key())
                .put("name", project.name());
        fields.putObject("priority").put("name", "Medium");
        fields.putArray("labels");
        fields.putArray("components");
        fields.putArray("fixVersions");
        fields.putArray("issuelinks");
        fields.putObject("comment").putArray("comments");
        fields.put("flagged", false);
        status("Open", "new");
    }

    Draft called(String epicName) {
        fields.put("epicName", epicName);
        return this;
    }

    Draft by(String reporter, int daysAgo) {
        fields.set("reporter", person(reporter));
        fields.set("creator", person(reporter));
        return dated("created", calendar.moment(reporter, daysAgo, number));
    }

    Draft to(String assignee) {
        fields.set("assignee", person(assignee));
        return this;
    }

    Draft saying(String description) {
        fields.put("description", description);
        return this;
    }

    Draft priority(String name) {
        fields.putObject("priority").put("name", name);
        return this;
    }

    Draft inProgress() {
        return status("In Progress", "indeterminate");
    }

    Draft inReview() {
        return status("In Review", "indeterminate");
    }

    Draft done(String by, int daysAgo) {
        return closed("Done", by, daysAgo);
    }

    Draft closed(String resolution, String by, int daysAgo) {
        fields.putObject("resolution").put("name", resolution);
        dated("resolutiondate", calendar.moment(by, daysAgo, number + 3));
        return status("Done", "done");
    }

    Draft in(Draft epic) {
        fields.putObject("epic")
                .put("id", epic.id)
                .put("key", epic.key)
                .put("name", epic.fields.path("epicName").asText())
                .put("summary", epic.fields.path("summary").asText());
        return this;
    }

    Draft labelled(String... labels) {
        ArrayNode array = fields.withArray("/labels");
        for (String label : labels) {
            array.add(label);
        }
        return this;
    }

    Draft component(String name) {
        fields.withArray("/components").addObject().put("name", name);
        return this;
    }

    Draft fixedIn(String version) {
        fields.withArray("/fixVersions").addObject().put("name", version);
        return this;
    }

    Draft internal() {
        fields.putObject("security").put("name", DemoCompany.INTERNAL);
        return this;
    }

    Draft flagged() {
        fields.put("flagged", true);
        return this;
    }

    Draft blocks(Draft other) {
        return link("Blocks", "blocks", "is blocked by", other);
    }

    Draft relatesTo(Draft other) {
        return link("Relates", "relates to", "relates to", other);
    }

    Draft duplicates(Draft other) {
        return link("Duplicate", "duplicates", "is duplicated by", other);
    }

    Draft comment(String author, int daysAgo, String body) {
        ArrayNode comments = fields.withObject("/comment").withArray("/comments");
        Instant moment = calendar.moment(author, daysAgo, number + comments.size() + 1);
        comments.addObject()
                .put("id", Long.toString(id * 100 + comments.size()))
                .put("body", body)
                .put("created", DATE.format(moment))
                .set("author", person(author));
        return touched(moment);
    }

    JsonNode json() {
        fields.put("updated", DATE.format(updated));
        return issue;
    }

    private Draft status(String name, String category) {
        fields.putObject("status").put("name", name).putObject("statusCategory").put("key", category);
        return this;
    }

    private Draft link(String type, String outward, String inward, Draft other) {
        addLink(type, outward, inward, "outwardIssue", other);
        other.addLink(type, outward, inward, "inwardIssue", this);
        return this;
    }

    private void addLink(String type, String outward, String inward, String side, Draft other) {
        ObjectNode link = fields.withArray("/issuelinks").addObject();
        link.putObject("type").put("name", type).put("outward", outward).put("inward", inward);
        link.putObject(side).put("key", other.key);
    }

    private Draft dated(String field, Instant moment) {
        fields.put(field, DATE.format(moment));
        return touched(moment);
    }

    private Draft touched(Instant moment) {
        updated = moment.isAfter(updated) ? moment : updated;
        return this;
    }

    private ObjectNode person(String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("displayName", calendar.person(name).displayName());
    }
}
