package com.asyncbacklog.decisions.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests, and what hostile ones do to theirs. */
final class Zips {

    private static final int HEADER = 0x02014b50;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Zips with(String file, String text) {
        return with(file, text.getBytes(UTF_8));
    }

    Zips with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same archive with all of its names changed in place. */
    static byte[] renamed(byte[] archive, String from, String to) {
        byte[] changed = archive.clone();
        byte[] old = from.getBytes(UTF_8);
        byte[] other = to.getBytes(UTF_8);
        for (int at = 0; at + old.length <= changed.length; at++) {
            if (java.util.Arrays.equals(changed, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(other, 0, changed, at, other.length);
            }
        }
        return changed;
    }

    /** With another number in the header that the directory has for one of its entries. */
    static byte[] withHeader(byte[] archive, int entry, int field, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int seen = 0;
        for (int at = 0; at + 4 <= archive.length; at++) {
            if (bytes.getInt(at) == HEADER && seen++ == entry) {
                bytes.putInt(at + field, value);
                return bytes.array();
            }
        }
        throw new IllegalArgumentException("no entry " + entry);
    }

    /** With another number in its last 22 bytes. */
    static byte[] withEnd(byte[] archive, int field, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(archive.length - 22 + field, (short) value);
        return bytes.array();
    }
}
