package com.asyncbacklog.updates;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.shared.Health;
import com.asyncbacklog.shared.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;

/** An update to the columns of its row, and back. */
final class UpdateColumns {

    private UpdateColumns() {}

    static DBParam[] of(Update update) {
        UpdateContent content = update.content();
        return new DBParam[] {
            new DBParam("PROJECT_ID", update.projectId()),
            new DBParam("AUTHOR", update.author()),
            new DBParam("LOCAL_DATE", update.localDate().toString()),
            new DBParam("ZONE", update.zone().getId()),
            new DBParam("PROGRESS", nullable(content.progress())),
            new DBParam("CHALLENGES", nullable(content.challenges())),
            new DBParam("HEALTH", health(content)),
            new DBParam("ISSUES_JSON", JsonColumn.writeList(content.issueIds())),
            new DBParam("LINKS_JSON", JsonColumn.writeList(content.links())),
            new DBParam("NOTHING_TO_REPORT", content.nothingToReport()),
            new DBParam("CREATED_AT", update.createdAt().toEpochMilli()),
            new DBParam("UPDATED_AT", update.updatedAt().toEpochMilli()),
            new DBParam("UPDATED_BY", update.updatedBy()),
            new DBParam("VERSION", update.version())
        };
    }

    /** Sets what a change may change. */
    static void write(Update update, UpdateRow row) {
        UpdateContent content = update.content();
        row.setProgress(nullable(content.progress()));
        row.setChallenges(nullable(content.challenges()));
        row.setHealth(health(content));
        row.setIssuesJson(JsonColumn.writeList(content.issueIds()));
        row.setLinksJson(JsonColumn.writeList(content.links()));
        row.setNothingToReport(content.nothingToReport());
        row.setUpdatedAt(update.updatedAt().toEpochMilli());
        row.setUpdatedBy(update.updatedBy());
        row.setVersion(update.version());
    }

    static Update read(UpdateRow row) {
        return new Update(
                row.getID(),
                row.getProjectId(),
                row.getAuthor(),
                LocalDate.parse(row.getLocalDate()),
                ZoneId.of(row.getZone()),
                new UpdateContent(
                        requireNonNullElse(row.getProgress(), ""),
                        requireNonNullElse(row.getChallenges(), ""),
                        Optional.ofNullable(row.getHealth()).flatMap(Health::of),
                        JsonColumn.readList(row.getIssuesJson(), new TypeReference<>() {}),
                        JsonColumn.readList(row.getLinksJson(), new TypeReference<>() {}),
                        row.getNothingToReport()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getUpdatedAt()),
                row.getUpdatedBy(),
                row.getVersion());
    }

    /** All that its author wrote as one object, its fields named as in REST. */
    static String json(UpdateContent content, List<Question> questions) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("progress", content.progress());
        fields.put("challenges", content.challenges());
        fields.put("health", health(content));
        fields.put("issueIds", content.issueIds());
        fields.put("links", content.links());
        fields.put("nothingToReport", content.nothingToReport());
        fields.put(
                "questions",
                questions.stream()
                        .map(question -> Map.of(
                                "id", question.id(),
                                "text", question.asked().text(),
                                "to", question.asked().to(),
                                "withinMinutes", question.asked().minutes()))
                        .toList());
        return JsonColumn.write(fields);
    }

    /** Oracle would make no difference between empty and null; so there is none anywhere. */
    private static String nullable(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String health(UpdateContent content) {
        return content.health().map(Health::value).orElse(null);
    }
}
