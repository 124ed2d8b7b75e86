package com.asyncbacklog.decisions.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TooLarge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class MarkdownArchiveTest {

    private static final String RECORD = "# T\n\n## Status\n\naccepted\n";

    /** Where fields stand in a header of the directory. */
    private static final int FLAGS = 8;

    private static final int PACKED = 20;
    private static final int SIZE = 24;
    private static final int MODE = 38;
    private static final int OFFSET = 42;

    @Test
    public void records_come_in_the_order_of_their_paths_and_all_else_is_skipped_with_its_reason() throws IOException {
        MarkdownImport read = read(new Zips()
                .with("docs/adr/0002-b.md", RECORD)
                .with("docs/adr/", "")
                .with("docs/adr/0001-a.MD", RECORD)
                .with("docs/adr/README.md", "# Records\n")
                .with("docs/adr/notes.markdown", "# Notes\n\nx\n")
                .with("docs/picture.png", new byte[] {(byte) 0x89, 0, 1})
                .with("docs/inner.zip", new Zips().with("0009-c.md", RECORD).packed())
                .with("__MACOSX/docs/adr/._0001-a.md", new byte[] {0, 5, 22, 7})
                .with(".github/x.md", RECORD)
                .packed());

        assertThat(read.records())
                .extracting(MarkdownReading::file)
                .containsExactly("docs/adr/0001-a.MD", "docs/adr/0002-b.md");
        assertThat(read.skipped())
                .extracting(
                        MarkdownReading::file, skipped -> skipped.reason().key().replaceAll(".*\\.", ""))
                .containsExactly(
                        tuple(".github/x.md", "hidden"),
                        tuple("__MACOSX/docs/adr/._0001-a.md", "hidden"),
                        tuple("docs/adr/README.md", "about-others"),
                        tuple("docs/adr/notes.markdown", "no-record"),
                        tuple("docs/inner.zip", "not-markdown"),
                        tuple("docs/picture.png", "not-markdown"));
    }

    @Test
    public void an_empty_archive_holds_nothing() throws IOException {
        assertThat(read(new Zips().packed())).isEqualTo(new MarkdownImport(List.of(), List.of()));
    }

    @Test
    public void a_separator_of_windows_and_needless_dots_are_understood() throws IOException {
        assertThat(read(new Zips()
                                .with("docs\\adr\\0001-a.md", RECORD)
                                .with("./b//c.md", RECORD)
                                .packed())
                        .records())
                .extracting(MarkdownReading::file)
                .containsExactly("b/c.md", "docs/adr/0001-a.md");
    }

    @Test
    public void names_that_are_not_utf_8_are_read_in_the_code_page_of_windows() throws IOException {
        byte[] archive = new Zips().with("Gr__e.md", RECORD).packed();
        for (int at = 0; at < archive.length; at++) {
            if (archive[at] == '_') {
                archive[at] = (byte) 0x81;
            }
        }
        assertThat(read(archive).records()).extracting(MarkdownReading::file).containsExactly("Grüüe.md");
    }

    @Test
    public void a_path_that_leads_out_is_refused() {
        for (String path : List.of(
                "../a.md", "a/../../b.md", "/etc/a.md", "C:/a.md", "c:\\a.md", "..\\a.md", "\\\\host\\a.md", "a/..")) {
            assertThat(refusal(new Zips()
                            .with("0001-ok.md", RECORD)
                            .with(path, RECORD)
                            .packed()))
                    .as(path)
                    .isEqualTo(error("outside", path.replace('\\', '/')));
        }
    }

    @Test
    public void even_a_picture_must_not_lead_out() {
        assertThat(refusal(new Zips().with("../a.png", "").packed())).isEqualTo(error("outside", "../a.png"));
        assertThat(refusal(new Zips().with("../folder/", "").packed())).isEqualTo(error("outside", "../folder/"));
    }

    @Test
    public void a_name_that_does_not_show_is_refused() {
        assertThat(refusal(new Zips().with("a\u0007b.md", RECORD).packed())).isEqualTo(error("name", "a\uFFFDb.md"));
        assertThat(refusal(new Zips().with("a\u202Eb.md", RECORD).packed())).isEqualTo(error("name", "a\uFFFDb.md"));
        assertThat(refusal(new Zips().with("a".repeat(1_001), RECORD).packed()))
                .isEqualTo(error("name", "a".repeat(100)));
    }

    @Test
    public void a_link_is_refused() {
        byte[] archive = new Zips()
                .with("0001-a.md", RECORD)
                .with("0002-b.md", "/etc/passwd")
                .packed();

        assertThat(refusal(Zips.withHeader(archive, 1, MODE, 0120777 << 16))).isEqualTo(error("link", "0002-b.md"));
    }

    @Test
    public void the_modes_of_files_and_folders_are_none_of_links() throws IOException {
        byte[] archive = new Zips().with("0001-a.md", RECORD).with("b/", "").packed();

        assertThat(read(Zips.withHeader(Zips.withHeader(archive, 0, MODE, 0100644 << 16), 1, MODE, 0040755 << 16))
                        .records())
                .hasSize(1);
    }

    @Test
    public void an_encrypted_file_is_refused() {
        byte[] archive = new Zips().with("0001-a.md", RECORD).packed();

        assertThat(refusal(Zips.withHeader(archive, 0, FLAGS, 1 | 8 | 8 << 16)))
                .isEqualTo(error("encrypted", "0001-a.md"));
    }

    @Test
    public void a_file_that_is_there_twice_is_refused() {
        byte[] archive =
                new Zips().with("0001-a.md", RECORD).with("0001-b.md", RECORD).packed();

        assertThat(refusal(Zips.renamed(archive, "0001-b.md", "0001-a.md"))).isEqualTo(error("twice", "0001-a.md"));
        assertThat(refusal(new Zips()
                        .with("a/b.md", RECORD)
                        .with("a//b.md", RECORD)
                        .packed()))
                .isEqualTo(error("twice", "a/b.md"));
        assertThat(refusal(new Zips()
                        .with("a.md", RECORD)
                        .with("a.md/b.md", RECORD)
                        .packed()))
                .isEqualTo(error("twice", "a.md"));
    }

    @Test
    public void a_bomb_is_refused_before_it_is_unpacked() {
        byte[] zeros = new byte[10 * 1024 * 1024];
        Arrays.fill(zeros, (byte) ' ');

        assertThat(refusal(
                        new Zips().with("ok.md", RECORD).with("bomb.md", zeros).packed()))
                .isEqualTo(error("bomb", "bomb.md"));
        assertThat(refusal(new Zips().with("bomb.bin", zeros).packed())).isEqualTo(error("bomb", "bomb.bin"));
    }

    @Test
    public void a_bomb_that_lies_of_its_size_is_unpacked_to_the_limit_and_refused() {
        byte[] zeros = new byte[10 * 1024 * 1024];
        byte[] archive = new Zips().with("bomb.md", zeros).packed();

        assertThat(refusal(Zips.withHeader(archive, 0, SIZE, 100))).isEqualTo(error("file-too-large", "bomb.md", 2));
        assertThat(refusal(Zips.withHeader(archive, 0, PACKED, 9 * 1024 * 1024)))
                .isEqualTo(error("file-too-large", "bomb.md", 2));
    }

    @Test
    public void a_body_of_three_million_characters_is_refused() {
        Random random = new Random(1);
        StringBuilder body = new StringBuilder("# T\n\n## Context\n\n");
        while (body.length() < 3_000_000) {
            body.append((char) ('a' + random.nextInt(26)));
        }
        byte[] bytes = body.toString().getBytes(UTF_8);

        assertThat(refusal(new Zips()
                        .with("0001-ok.md", RECORD)
                        .with("0002-long.md", bytes)
                        .packed()))
                .isEqualTo(error("file-too-large", "0002-long.md", 2));
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> MarkdownImport.ofFile(Optional.of("long.md"), new ByteArrayInputStream(bytes)))
                        .messages())
                .containsExactly(error("file-too-large", "long.md", 2));
    }

    @Test
    public void files_that_are_too_large_only_together_are_refused() {
        byte[] noise = new byte[1024 * 1024];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 15));
        }
        Zips zips = new Zips();
        for (int i = 100; i < 165; i++) {
            zips.with(i + ".md", noise);
        }

        assertThat(refusal(zips.packed())).isEqualTo(error("total-too-large", "164.md", 64));
    }

    @Test
    public void too_many_files_are_refused() throws IOException {
        Zips zips = new Zips();
        for (int i = 0; i < 10_000; i++) {
            zips.with(i + ".txt", "");
        }
        assertThat(read(zips.packed()).skipped()).hasSize(10_000);

        assertThat(refusal(zips.with("one-more.txt", "").packed())).isEqualTo(error("too-many", 10_000));
    }

    @Test
    public void an_upload_beyond_the_limit_is_too_large() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };

        assertThatExceptionOfType(TooLarge.class).isThrownBy(() -> MarkdownImport.ofArchive(endless));
    }

    @Test
    public void broken_utf_8_is_refused_by_the_name_of_the_file() {
        for (byte[] text : List.of(
                "# Größe\n".getBytes(ISO_8859_1),
                RECORD.getBytes(UTF_16),
                new byte[] {'#', ' ', (byte) 0xC0, (byte) 0x80},
                new byte[] {'#', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {'#', ' ', (byte) 0xE2, (byte) 0x82})) {
            assertThat(refusal(new Zips()
                            .with("0001-a.md", RECORD)
                            .with("0002-b.md", text)
                            .packed()))
                    .isEqualTo(error("encoding", "0002-b.md"));
        }
    }

    @Test
    public void control_characters_are_refused_by_the_name_of_the_file() {
        assertThat(refusal(new Zips().with("a.md", "# T\0\n").packed()))
                .isEqualTo(error("character", "a.md", "U+0000"));
        assertThat(refusal(new Zips().with("a.md", "# T\u001B[31m\n").packed()))
                .isEqualTo(error("character", "a.md", "U+001B"));
        assertThat(refusal(new Zips().with("a.md", "# T\u0085\n").packed()))
                .isEqualTo(error("character", "a.md", "U+0085"));
    }

    @Test
    public void a_byte_order_mark_and_any_line_ends_are_fine() throws IOException {
        assertThat(read(new Zips()
                                .with("a.md", "\uFEFF# T\r\n\r\n## Status\r\raccepted\r\n")
                                .packed())
                        .records())
                .extracting(found -> found.record().statusText())
                .containsExactly("accepted");
    }

    @Test
    public void what_is_no_archive_or_only_a_part_of_one_is_refused() {
        byte[] archive =
                new Zips().with("0001-a.md", RECORD).with("0002-b.md", RECORD).packed();

        for (byte[] broken : List.of(
                new byte[0],
                "PK".getBytes(UTF_8),
                RECORD.getBytes(UTF_8),
                Arrays.copyOf(archive, archive.length - 1),
                Arrays.copyOf(archive, archive.length / 2),
                Arrays.copyOfRange(archive, 10, archive.length),
                Zips.withEnd(archive, 8, 3),
                Zips.withEnd(Zips.withEnd(archive, 8, 3), 10, 3),
                Zips.withEnd(Zips.withEnd(archive, 8, 1), 10, 1),
                Zips.withEnd(archive, 4, 1),
                Zips.withEnd(archive, 16, 0xFFFF),
                Zips.withHeader(archive, 1, 28, 0xFFFF),
                Zips.withHeader(archive, 0, 0, 0))) {
            assertThat(refusal(broken)).isEqualTo(error("archive"));
        }
    }

    @Test
    public void a_file_that_is_broken_in_the_archive_is_named() {
        byte[] archive = new Zips()
                .with("0001-a.md", RECORD)
                .with("0002-b.md", RECORD + "x".repeat(100))
                .packed();
        byte[] damaged = archive.clone();
        damaged[45] ^= 1;

        for (byte[] broken : List.of(
                damaged,
                Zips.withHeader(archive, 0, SIZE, 5),
                Zips.withHeader(archive, 0, OFFSET, 1),
                Zips.withHeader(archive, 0, OFFSET, Integer.MAX_VALUE),
                Zips.withHeader(archive, 0, OFFSET, -1))) {
            assertThat(refusal(broken)).isEqualTo(error("broken", "0001-a.md"));
        }
    }

    @Test
    public void entries_that_share_what_they_hold_are_refused() {
        byte[] archive =
                new Zips().with("0001-a.md", RECORD).with("0002-b.md", RECORD).packed();

        assertThat(refusal(Zips.withHeader(archive, 1, OFFSET, 0))).isEqualTo(error("broken", "0002-b.md"));
    }

    @Test
    public void whatever_is_changed_in_an_archive_it_is_read_or_refused() {
        byte[] archive =
                new Zips().with("0001-a.md", RECORD).with("b/c.png", "x").packed();
        Random random = new Random(20_180_305);
        for (int i = 0; i < 5_000; i++) {
            byte[] changed = archive.clone();
            for (int j = random.nextInt(1, 4); j > 0; j--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                read(changed);
            } catch (InvalidInput refused) {
                assertThat(refused.messages()).hasSize(1);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    @Test
    public void a_single_file_needs_no_name_when_it_has_a_title() throws IOException {
        assertThat(MarkdownImport.ofFile(Optional.empty(), stream(RECORD)).records())
                .hasSize(1);
        assertThat(MarkdownImport.ofFile(Optional.empty(), stream("## Status\n\naccepted\n"))
                        .skipped())
                .extracting(skipped -> skipped.reason().key())
                .containsExactly("asyncbacklog.decisions.import.skipped.no-title");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> MarkdownImport.ofFile(Optional.empty(), stream("\0")))
                        .messages())
                .containsExactly(error("character", "*.md", "U+0000"));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static MarkdownImport read(byte[] archive) throws IOException {
        return MarkdownImport.ofArchive(new ByteArrayInputStream(archive));
    }

    private static Message refusal(byte[] archive) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> read(archive));
        assertThat(refusal).isNotNull();
        assertThat(refusal.messages()).hasSize(1);
        return refusal.messages().get(0);
    }

    private static Message error(String key, Object... parameters) {
        return Message.of("asyncbacklog.decisions.import.error." + key, parameters);
    }
}
