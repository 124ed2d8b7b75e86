package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Skipped;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sent to be imported, read and not yet written anywhere.
 *
 * @param records in the order of their paths
 * @param skipped what is no record, each with its reason
 */
record MarkdownImport(List<Found> records, List<Skipped> skipped) {

    /** Of an upload, in bytes. */
    static final int LARGEST = 64 * 1024 * 1024;

    /** Of a file, in bytes; the longest decision that can be recorded fits twice, so what was exported comes back. */
    static final int LARGEST_FILE = 2 * 1024 * 1024;

    MarkdownImport {
        records = List.copyOf(records);
        skipped = List.copyOf(skipped);
    }

    static MarkdownImport of(List<? extends MarkdownReading> readings) {
        return new MarkdownImport(
                readings.stream()
                        .filter(Found.class::isInstance)
                        .map(Found.class::cast)
                        .toList(),
                readings.stream()
                        .filter(Skipped.class::isInstance)
                        .map(Skipped.class::cast)
                        .toList());
    }

    /** Of a zip; refuses all of it for anything that no archive of records has in it, naming the file. */
    static MarkdownImport ofArchive(InputStream body) throws IOException {
        byte[] archive = body.readNBytes(LARGEST + 1);
        if (archive.length > LARGEST) {
            throw new TooLarge(Message.of("asyncbacklog.decisions.import.error.archive-too-large", LARGEST >> 20));
        }
        return of(new MarkdownArchive(archive).readings());
    }

    /** Of a single file; without a name it has no title but the one within. */
    static MarkdownImport ofFile(Optional<String> name, InputStream body) throws IOException {
        String called = name.orElse("*.md");
        byte[] content = body.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            throw tooLarge(called);
        }
        return of(List.of(MarkdownReader.read(name.orElse(""), StrictText.of(called, content))));
    }

    static InvalidInput tooLarge(String file) {
        return InvalidInput.because(
                Message.of("asyncbacklog.decisions.import.error.file-too-large", file, LARGEST_FILE >> 20));
    }
}
