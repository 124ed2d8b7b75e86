package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.DocumentLink;
import java.util.ArrayList;
import java.util.List;

/** An update as plain text, for mails and feed readers. */
final class UpdateText {

    private UpdateText() {}

    static String of(VisibleUpdate visible, Reader reader) {
        UpdateContent content = visible.update().content();
        List<String> parts = new ArrayList<>();
        if (content.nothingToReport()) {
            parts.add(reader.text("asyncbacklog.updates.nothing"));
        }
        add("asyncbacklog.updates.progress", content.progress(), parts, reader);
        add("asyncbacklog.updates.challenges", content.challenges(), parts, reader);
        add("asyncbacklog.updates.questions", questions(visible, reader), parts, reader);
        add("asyncbacklog.updates.issues", issues(visible), parts, reader);
        add("asyncbacklog.updates.links", links(content), parts, reader);
        return String.join("\n\n", parts);
    }

    /** A question with all that was said to it. */
    static String of(VisibleQuestion visible, Reader reader) {
        List<String> lines = new ArrayList<>();
        lines.add("? " + visible.question().asked().text());
        lines.add("  " + about(visible, reader));
        visible.answers()
                .forEach(answer -> lines.add("  " + answer.author().displayName() + ": "
                        + answer.answer().text()));
        return String.join("\n", lines);
    }

    private static String about(VisibleQuestion visible, Reader reader) {
        Question question = visible.question();
        String forWhom = QuestionSentences.forWhom(visible, reader);
        String state = question.isOpen()
                ? QuestionSentences.due(visible, reader)
                : reader.text(question.status().labelKey());
        return forWhom + " \u00b7 " + state;
    }

    private static void add(String headingKey, String text, List<String> parts, Reader reader) {
        if (!text.isEmpty()) {
            parts.add(reader.text(headingKey) + "\n" + text);
        }
    }

    private static String questions(VisibleUpdate visible, Reader reader) {
        return String.join(
                "\n",
                visible.questions().stream()
                        .map(question -> of(question, reader))
                        .toList());
    }

    private static String issues(VisibleUpdate visible) {
        return String.join(
                "\n",
                visible.issues().stream()
                        .map((IssueRef issue) -> issue.key() + " " + issue.summary())
                        .toList());
    }

    private static String links(UpdateContent content) {
        return String.join(
                "\n",
                content.links().stream()
                        .map((DocumentLink link) -> link.title() + " " + link.url())
                        .toList());
    }
}
