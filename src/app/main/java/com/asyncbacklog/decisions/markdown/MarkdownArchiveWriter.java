package com.asyncbacklog.decisions.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes records into a zip, one after the other, as they come. The same records give the same bytes: entries bear no
 * time of their own.
 */
final class MarkdownArchiveWriter implements Closeable {

    /** Some day that every zip can name, whatever zone the server is in. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** @param out stays open */
    MarkdownArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(out, UTF_8);
    }

    /** @param file a name of {@link MarkdownFileNames}, which the references of other records have as their target */
    void add(String file, MarkdownRecord record) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(MarkdownWriter.write(record).getBytes(UTF_8));
        zip.closeEntry();
    }

    /** Finishes the archive. */
    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
