package com.asyncbacklog.updates;

import com.asyncbacklog.shared.DocumentLink;
import com.asyncbacklog.shared.DocumentLinks;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Health;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An update as somebody sent it, not yet checked. It is checked after the permission, so that nobody who may not write learns
 * anything from the errors.
 *
 * @param health as sent, empty for none
 * @param issues keys
 * @param version the one the sender saw last
 * @param misread what could not even be read, by field
 */
record UpdateDraft(
        String progress,
        String challenges,
        List<QuestionDraft> questions,
        String health,
        List<String> issues,
        List<DocumentLink> links,
        boolean nothingToReport,
        Optional<Integer> version,
        Map<String, Message> misread) {

    /** At most so many questions in an update. */
    static final int MOST_QUESTIONS = 20;

    /** At most so many issues that an update mentions. */
    static final int MOST_ISSUES = 50;

    UpdateDraft misread(Map<String, Message> errors) {
        return new UpdateDraft(
                progress, challenges, questions, health, issues, links, nothingToReport, version, errors);
    }

    /** What is to be stored but for the issues, which only Jira knows; adds an error for each field that is wrong. */
    UpdateContent content(FieldErrors errors) {
        TextRules texts = new TextRules(errors);
        UpdateContent content = new UpdateContent(
                texts.text("progress", progress),
                texts.text("challenges", challenges),
                health(errors),
                List.of(),
                DocumentLinks.check("links", links, errors),
                nothingToReport);
        checkThatItSaysSomething(content, errors);
        return content;
    }

    private Optional<Health> health(FieldErrors errors) {
        Optional<Health> known = Health.of(health);
        if (known.isEmpty() && !health.isEmpty()) {
            errors.add("health", Message.of("asyncbacklog.updates.error.health"));
        }
        return known;
    }

    private void checkThatItSaysSomething(UpdateContent content, FieldErrors errors) {
        boolean saysMore = !content.progress().isEmpty()
                || !content.challenges().isEmpty()
                || !questions.isEmpty()
                || !issues.isEmpty()
                || !content.links().isEmpty();
        if (nothingToReport && saysMore) {
            errors.add("nothingToReport", Message.of("asyncbacklog.updates.error.nothing-to-report"));
        } else if (!nothingToReport && !saysMore && content.health().isEmpty()) {
            errors.add("progress", Message.of("asyncbacklog.updates.error.empty"));
        }
    }
}
