package com.asyncbacklog.decisions.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * What a zip says of itself at its end: every member with its sizes, and whether it is a link or encrypted, before
 * anything is unpacked. The JDK's streams can't tell a link, and its files need a disk. Unpacking itself is the JDK's. The format is described in
 * PKWARE's APPNOTE.TXT; archives over several disks, and those so large that they need 64 bits, are not read.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;

    private static final int ENCRYPTED = 1;
    private static final int FILE_TYPE = 0170000;
    private static final int LINK = 0120000;

    /** What archivers of Windows write names in when they don't say UTF-8. */
    private static final String CODE_PAGE = "IBM437";

    private final byte[] archive;
    private final ByteBuffer bytes;
    private final int end;

    ZipDirectory(byte[] archive) throws ZipException {
        this.archive = archive;
        this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        this.end = end();
    }

    /** How many members are said to follow. */
    int size() {
        return two(end + 10);
    }

    List<Member> members() throws ZipException {
        long at = start();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (at + HEADER_LENGTH > end || bytes.getInt((int) at) != HEADER) {
                throw new ZipException("no header for member " + i);
            }
            Member member = member((int) at);
            members.add(member);
            at += HEADER_LENGTH + member.name.length + two((int) at + 30) + two((int) at + 32);
        }
        if (at != end) {
            throw new ZipException("not as many members as said");
        }
        return members;
    }

    /**
     * What a member holds, its checksum compared.
     *
     * @param most bytes that are unpacked
     * @return more than {@code most} bytes when it holds more
     */
    byte[] content(Member member, int most) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = unpacking(member, inflater)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length <= most) {
                requireWhole(member, content);
            }
            return content;
        } finally {
            inflater.end();
        }
    }

    private InputStream unpacking(Member member, Inflater inflater) throws IOException {
        requireSameName(member);
        long from = member.offset + LOCAL_HEADER_LENGTH + member.name.length + two((int) member.offset + 28);
        if (from + member.packed > start()) {
            throw new ZipException("beyond its archive");
        }
        InputStream packed = new ByteArrayInputStream(archive, (int) from, (int) member.packed);
        return switch (member.method) {
            case ZipEntry.STORED -> packed;
            case ZipEntry.DEFLATED -> new InflaterInputStream(packed, inflater);
            default -> throw new ZipException("packed in a way that is not known");
        };
    }

    private static void requireWhole(Member member, byte[] content) throws ZipException {
        CRC32 sum = new CRC32();
        sum.update(content);
        if (content.length != member.size || sum.getValue() != member.sum) {
            throw new ZipException("not what was packed");
        }
    }

    private int end() throws ZipException {
        int last = archive.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END && at + END_LENGTH + two(at + 20) == archive.length) {
                return at;
            }
        }
        throw new ZipException("no end of a directory");
    }

    private long start() throws ZipException {
        long start = four(end + 16);
        if (two(end + 4) != 0 || two(end + 6) != 0 || two(end + 8) != size() || start + four(end + 12) != end) {
            throw new ZipException("not in one piece");
        }
        return start;
    }

    private Member member(int at) throws ZipException {
        int nameLength = two(at + 28);
        if ((long) at + HEADER_LENGTH + nameLength + two(at + 30) + two(at + 32) > end) {
            throw new ZipException("a header beyond the end");
        }
        return new Member(
                Arrays.copyOfRange(archive, at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength),
                two(at + 8),
                two(at + 10),
                four(at + 16),
                four(at + 20),
                four(at + 24),
                (int) (four(at + 38) >>> 16),
                four(at + 42));
    }

    /** Two entries that share what they hold differ from it by at least one name. */
    private void requireSameName(Member member) throws ZipException {
        long name = member.offset + LOCAL_HEADER_LENGTH;
        if (name + member.name.length > start()
                || bytes.getInt((int) member.offset) != LOCAL_HEADER
                || two((int) member.offset + 26) != member.name.length
                || !Arrays.equals(
                        archive, (int) name, (int) name + member.name.length, member.name, 0, member.name.length)) {
            throw new ZipException("not the member that the directory says");
        }
    }

    private int two(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long four(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    /** A member as the directory has it; what it says of sizes may be a lie. */
    static final class Member {

        private final byte[] name;
        private final int flags;
        private final int method;
        private final long sum;
        private final long packed;
        private final long size;
        private final int mode;
        private final long offset;

        private Member(byte[] name, int flags, int method, long sum, long packed, long size, int mode, long offset) {
            this.name = name;
            this.flags = flags;
            this.method = method;
            this.sum = sum;
            this.packed = packed;
            this.size = size;
            this.mode = mode;
            this.offset = offset;
        }

        String name() {
            try {
                return UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
            } catch (CharacterCodingException otherwise) {
                return new String(name, Charset.isSupported(CODE_PAGE) ? Charset.forName(CODE_PAGE) : ISO_8859_1);
            }
        }

        boolean isFolder() {
            return name.length > 0 && (name[name.length - 1] == '/' || name[name.length - 1] == '\\');
        }

        boolean isEncrypted() {
            return (flags & ENCRYPTED) != 0;
        }

        boolean isLink() {
            return (mode & FILE_TYPE) == LINK;
        }

        /** In bytes, as said. */
        long size() {
            return size;
        }

        /** Of what is said to be packed in how little. */
        long ratio() {
            return size / Math.max(packed, 1);
        }
    }
}
