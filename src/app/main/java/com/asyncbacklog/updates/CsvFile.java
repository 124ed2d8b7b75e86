package com.asyncbacklog.updates;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.shared.Health;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Updates as CSV of RFC 4180, one a row, in UTF-8 with a byte order mark, without which spreadsheets take it for something else. A
 * field that a spreadsheet would run as a formula begins with an apostrophe.
 */
final class CsvFile implements UpdateFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Those of spreadsheets in other languages too: what stands in quotes stays in its field, and is no formula there. */
    private static final String SEPARATORS = ",;\t\"\n\r";

    private static final List<String> COLUMNS = List.of(
            "date",
            "author",
            "author_name",
            "zone",
            "health",
            "nothing_to_report",
            "progress",
            "challenges",
            "questions",
            "issues",
            "links",
            "posted_at",
            "id");

    private final Writer out;

    CsvFile(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write(BYTE_ORDER_MARK);
        write(COLUMNS.stream());
    }

    @Override
    public void add(VisibleUpdate visible) throws IOException {
        Update update = visible.update();
        UpdateContent content = update.content();
        write(Stream.of(
                update.localDate().toString(),
                visible.author().name(),
                visible.author().displayName(),
                update.zone().getId(),
                content.health().map(Health::value).orElse(""),
                String.valueOf(content.nothingToReport()),
                content.progress(),
                content.challenges(),
                visible.questions().stream().map(CsvFile::question).collect(joining("\n")),
                visible.issues().stream().map(IssueRef::key).collect(joining(" ")),
                content.links().stream()
                        .map(link -> link.title() + " " + link.url())
                        .collect(joining("\n")),
                update.createdAt().toString(),
                String.valueOf(update.id())));
    }

    /** What was asked, of whom and until when, and below it who said what. */
    private static String question(VisibleQuestion visible) {
        Question question = visible.question();
        String asked = "%s (%s%s): %s"
                .formatted(
                        visible.to().name(),
                        question.status().value(),
                        question.isOpen()
                                ? question.turn()
                                        .clock()
                                        .dueAt()
                                        .map(Instant::toString)
                                        .map(due -> ", due " + due)
                                        .orElse("")
                                : "",
                        question.asked().text());
        return Stream.concat(
                        Stream.of(asked),
                        visible.answers().stream()
                                .map(answer -> answer.author().name() + ": "
                                        + answer.answer().text()))
                .collect(joining("\n"));
    }

    private void write(Stream<String> fields) throws IOException {
        out.write(fields.map(CsvFile::field).collect(joining(",", "", "\r\n")));
    }

    private static String field(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isPlain = safe.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0);
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
