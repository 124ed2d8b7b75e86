package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.DocumentLink;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/**
 * Updates as Markdown, a heading a day, in the reader's language. What people wrote is quoted, so that it can't break out of its
 * place, and holds no HTML.
 */
final class MarkdownFile implements UpdateFile {

    private final UpdateExport export;
    private final Reader reader;
    private final Writer out;
    private LocalDate day;

    MarkdownFile(UpdateExport export, Writer out) {
        this.export = export;
        this.reader = export.reader();
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        String days = export.range().from() + " \u2013 " + export.range().to();
        line("# "
                + inline(reader.text(
                        "asyncbacklog.updates.export.title", export.project().name())) + ", " + days);
    }

    @Override
    public void add(VisibleUpdate visible) throws IOException {
        Update update = visible.update();
        if (!update.localDate().equals(day)) {
            day = update.localDate();
            line("");
            line("## " + day);
        }
        line("");
        line("### " + heading(visible));
        if (update.content().nothingToReport()) {
            line("");
            line(inline(reader.text("asyncbacklog.updates.nothing")));
        }
        text("asyncbacklog.updates.progress", update.content().progress());
        text("asyncbacklog.updates.challenges", update.content().challenges());
        questions(visible.questions());
        issues(visible);
        links(update.content().links());
    }

    private String heading(VisibleUpdate visible) {
        String health = visible.update()
                .content()
                .health()
                .map(said -> " \u2013 " + reader.text(said.labelKey()))
                .orElse("");
        String posted = reader.times()
                .onBothClocks(
                        visible.update().createdAt(),
                        visible.author().displayName(),
                        visible.update().zone());
        return inline(visible.author().displayName() + health) + " (" + inline(posted) + ")";
    }

    private void text(String headingKey, String text) throws IOException {
        if (!text.isEmpty()) {
            title(headingKey);
            quote("> ", text);
        }
    }

    private void questions(List<VisibleQuestion> questions) throws IOException {
        if (questions.isEmpty()) {
            return;
        }
        title("asyncbacklog.updates.questions");
        for (VisibleQuestion visible : questions) {
            Question question = visible.question();
            String state = question.isOpen()
                    ? QuestionSentences.due(visible, reader)
                    : reader.text(question.status().labelKey());
            line("- " + inline(QuestionSentences.forWhom(visible, reader) + ", " + state));
            quote("  > ", question.asked().text());
            for (VisibleAnswer answer : visible.answers()) {
                line("");
                line("  " + inline(answer.author().displayName()) + ":");
                quote("  > ", answer.answer().text());
            }
        }
    }

    private void issues(VisibleUpdate visible) throws IOException {
        if (!visible.issues().isEmpty()) {
            title("asyncbacklog.updates.issues");
            for (var issue : visible.issues()) {
                line("- " + issue.key() + " " + inline(issue.summary()));
            }
        }
    }

    private void links(List<DocumentLink> links) throws IOException {
        if (!links.isEmpty()) {
            title("asyncbacklog.updates.links");
            for (DocumentLink link : links) {
                line("- [" + inline(link.title()) + "](<" + link.url() + ">)");
            }
        }
    }

    private void title(String key) throws IOException {
        line("");
        line("**" + inline(reader.text(key)) + "**");
        line("");
    }

    /** An entity, as a backslash would be undone by one that somebody wrote before the bracket; theirs are doubled, so that they show. */
    private void quote(String prefix, String text) throws IOException {
        for (String line : text.split("\n", -1)) {
            line((prefix + line.replaceAll("(\\\\*)<", "$1$1&lt;")).stripTrailing());
        }
    }

    /** In a line of our own no character of what people wrote means anything. */
    private static String inline(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
