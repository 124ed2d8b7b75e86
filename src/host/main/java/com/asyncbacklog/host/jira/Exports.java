package com.asyncbacklog.host.jira;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads each export once into a home: remembers what was read, and reads it again only when it has changed. */
final class Exports {

    private final Tables tables;
    private final Users users;
    private final Projects projects;
    private final Permissions permissions;

    Exports(Tables tables, Users users, Projects projects, Permissions permissions) {
        this.tables = tables;
        this.users = users;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** Reads all of these or, when one is no export, none. */
    void load(List<Path> files) {
        tables.alone(() -> tables.inTransaction(() -> files.forEach(this::load)));
    }

    /** Imports issues that come from no file, such as demo data, once per home. */
    void loadOnce(String name, Consumer<IssueImport> issues) {
        tables.alone(() -> {
            if (remembered(name).isEmpty()) {
                tables.inTransaction(() -> replace(Optional.empty(), new Remembered(0, name, 0, 0, ""), issues));
            }
        });
    }

    /** @param modified in epoch milliseconds */
    private record Remembered(long id, String name, long size, long modified, String sha256) {}

    private void load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotAnExport(file, Files.exists(file) ? "is no file" : "does not exist", null);
        }
        String name = file.toAbsolutePath().normalize().toString();
        Optional<Remembered> earlier = remembered(name);
        Remembered now = look(file, name, earlier);
        if (earlier.filter(before -> before.sha256().equals(now.sha256())).isEmpty()) {
            replace(earlier, now, issues -> ExportFile.read(file, issues::add));
        }
    }

    private Optional<Remembered> remembered(String name) {
        return tables.sql("select ID, FILE_NAME, SIZE_BYTES, MODIFIED, SHA256 from JIRA_EXPORT where FILE_NAME = ?")
                .param(name)
                .query((row, number) -> new Remembered(
                        row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4), row.getString(5)))
                .optional();
    }

    /** The file as it is now; its hash is computed only when size or time differ from what is remembered. */
    private static Remembered look(Path file, String name, Optional<Remembered> earlier) {
        try {
            long size = Files.size(file);
            long modified = Files.getLastModifiedTime(file).toMillis();
            boolean same = earlier.filter(before -> before.size() == size && before.modified() == modified)
                    .isPresent();
            return same ? earlier.get() : new Remembered(0, name, size, modified, sha256(file));
        } catch (IOException e) {
            throw new NotAnExport(file, "can't be read: " + e.getMessage(), e);
        }
    }

    private void replace(Optional<Remembered> earlier, Remembered now, Consumer<IssueImport> issues) {
        long id = tables.nextId("export", 1);
        tables.sql("delete from JIRA_EXPORT where FILE_NAME = ?")
                .param(now.name())
                .update();
        tables.sql("insert into JIRA_EXPORT (ID, FILE_NAME, SIZE_BYTES, MODIFIED, SHA256) values (?, ?, ?, ?, ?)")
                .params(id, now.name(), now.size(), now.modified(), now.sha256())
                .update();
        long before = earlier.map(Remembered::id).orElse(0L);
        IssueImport writing = new IssueImport(
                new IssueTable(tables),
                projects,
                permissions,
                new People(users),
                new ExportedLinks(tables),
                id,
                before);
        issues.accept(writing);
        writing.finish();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream hashing = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            hashing.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashing.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
