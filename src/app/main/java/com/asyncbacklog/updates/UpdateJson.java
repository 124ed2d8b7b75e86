package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.shared.DocumentLink;
import com.asyncbacklog.shared.Health;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** An update as REST answers it; instants are ISO-8601 in UTC, {@code localDate} is the author's own working day. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record UpdateJson(
        int id,
        String projectKey,
        PersonJson author,
        String localDate,
        String zone,
        String progress,
        String challenges,
        List<QuestionJson> questions,
        String health,
        List<String> issues,
        List<Mention> mentions,
        List<DocumentLink> links,
        boolean nothingToReport,
        String createdAt,
        String updatedAt,
        PersonJson updatedBy,
        Acknowledged acknowledgements,
        int version,
        UpdatePermissions permissions) {

    /** An issue that it mentions. */
    record Mention(String key, String summary) {

        static Mention of(IssueRef issue) {
            return new Mention(issue.key(), issue.summary());
        }
    }

    /**
     * Who has taken note of it.
     *
     * @param people the first {@value Acknowledgements#MOST_NAMED}
     */
    record Acknowledged(int count, boolean mine, List<PersonJson> people) {

        static Acknowledged of(Acknowledgements all) {
            return new Acknowledged(
                    all.count(),
                    all.mine(),
                    all.people().stream().map(PersonJson::of).toList());
        }
    }

    static UpdateJson of(VisibleUpdate visible) {
        Update update = visible.update();
        UpdateContent content = update.content();
        return new UpdateJson(
                update.id(),
                visible.place().project().key(),
                PersonJson.of(visible.author()),
                update.localDate().toString(),
                update.zone().getId(),
                content.progress(),
                content.challenges(),
                visible.questions().stream()
                        .map(question -> QuestionJson.of(question, visible.place()))
                        .toList(),
                content.health().map(Health::value).orElse(null),
                visible.issues().stream().map(IssueRef::key).toList(),
                visible.issues().stream().map(Mention::of).toList(),
                content.links(),
                content.nothingToReport(),
                update.createdAt().toString(),
                update.updatedAt().toString(),
                PersonJson.of(visible.updatedBy()),
                Acknowledged.of(visible.acknowledgements()),
                update.version(),
                visible.permissions());
    }
}
