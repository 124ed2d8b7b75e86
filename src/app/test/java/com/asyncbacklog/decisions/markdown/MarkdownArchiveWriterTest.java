package com.asyncbacklog.decisions.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.Test;

public class MarkdownArchiveWriterTest {

    @Test
    public void an_archive_gives_back_what_was_written_into_it() throws IOException {
        HostileRecords records = new HostileRecords(20_180_305, 5);
        MarkdownFileNames names = new MarkdownFileNames();
        List<Found> written = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            MarkdownRecord record = records.next();
            written.add(new Found(names.next(record.title()), record));
        }

        MarkdownImport read = MarkdownImport.ofArchive(new ByteArrayInputStream(packed(written)));

        assertThat(read.records()).isEqualTo(written);
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    public void the_same_records_give_the_same_bytes_in_any_zone() throws IOException {
        List<Found> records = List.of(new Found("0001-a.md", new HostileRecords(1, 5).next()));
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] there = packed(records);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(packed(records)).isEqualTo(there);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static byte[] packed(List<Found> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MarkdownArchiveWriter archive = new MarkdownArchiveWriter(bytes)) {
            for (Found found : records) {
                archive.add(found.file(), found.record());
            }
        }
        return bytes.toByteArray();
    }
}
