package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.markdown.MarkdownReading.Skipped;
import com.asyncbacklog.decisions.markdown.ZipDirectory.Member;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * The files in a zip that somebody sent. What the archive says of all its entries is checked before any is unpacked, and
 * only Markdown is unpacked, a counted number of bytes at most: an archive within an archive is just no Markdown.
 */
final class MarkdownArchive {

    private static final int MOST_ENTRIES = 10_000;

    /** Of all Markdown together, in bytes. */
    private static final int LARGEST_TOTAL = 64 * 1024 * 1024;

    /** Texts and pictures are packed a few times smaller, a hundred times at the very most; a bomb a thousand times. */
    private static final int HIGHEST_RATIO = 200;

    private static final int HARMLESS_SIZE = 1024 * 1024;

    private final ZipDirectory directory;
    private final Map<String, Member> files = new TreeMap<>();

    MarkdownArchive(byte[] archive) {
        try {
            directory = new ZipDirectory(archive);
            if (directory.size() > MOST_ENTRIES) {
                throw refusal("asyncbacklog.decisions.import.error.too-many", MOST_ENTRIES);
            }
            directory.members().forEach(this::add);
        } catch (ZipException fault) {
            throw refusal("asyncbacklog.decisions.import.error.archive");
        }
        refuseFilesThatAreFolders();
    }

    /** What came of each file, in the order of their paths. */
    List<MarkdownReading> readings() {
        List<MarkdownReading> readings = new ArrayList<>();
        long total = 0;
        for (Map.Entry<String, Member> file : files.entrySet()) {
            ArchivePath path = ArchivePath.of(file.getKey());
            if (path.isHidden()) {
                readings.add(skipped(path, "asyncbacklog.decisions.import.skipped.hidden"));
            } else if (!path.isMarkdown()) {
                readings.add(skipped(path, "asyncbacklog.decisions.import.skipped.not-markdown"));
            } else {
                byte[] content = content(file.getKey(), file.getValue());
                total += content.length;
                if (total > LARGEST_TOTAL) {
                    throw refusal(
                            "asyncbacklog.decisions.import.error.total-too-large", file.getKey(), LARGEST_TOTAL >> 20);
                }
                readings.add(MarkdownReader.read(file.getKey(), StrictText.of(file.getKey(), content)));
            }
        }
        return readings;
    }

    private void add(Member member) {
        ArchivePath path = ArchivePath.of(member.name());
        String file = path.toString();
        if (member.isEncrypted()) {
            throw refusal("asyncbacklog.decisions.import.error.encrypted", file);
        }
        if (member.isLink()) {
            throw refusal("asyncbacklog.decisions.import.error.link", file);
        }
        if (member.size() > HARMLESS_SIZE && member.ratio() > HIGHEST_RATIO) {
            throw refusal("asyncbacklog.decisions.import.error.bomb", file);
        }
        if (path.isMarkdown() && !member.isFolder() && member.size() > MarkdownImport.LARGEST_FILE) {
            throw MarkdownImport.tooLarge(file);
        }
        if (!member.isFolder() && files.put(file, member) != null) {
            throw refusal("asyncbacklog.decisions.import.error.twice", file);
        }
    }

    private void refuseFilesThatAreFolders() {
        for (String file : files.keySet()) {
            for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
                if (files.containsKey(file.substring(0, slash))) {
                    throw refusal("asyncbacklog.decisions.import.error.twice", file.substring(0, slash));
                }
            }
        }
    }

    private byte[] content(String file, Member member) {
        byte[] content;
        try {
            content = directory.content(member, MarkdownImport.LARGEST_FILE);
        } catch (IOException fault) {
            throw refusal("asyncbacklog.decisions.import.error.broken", file);
        }
        if (content.length > MarkdownImport.LARGEST_FILE) {
            throw MarkdownImport.tooLarge(file);
        }
        return content;
    }

    private static Skipped skipped(ArchivePath path, String why) {
        return new Skipped(path.toString(), Message.of(why));
    }

    private static InvalidInput refusal(String key, Object... parameters) {
        return InvalidInput.because(Message.of(key, parameters));
    }
}
