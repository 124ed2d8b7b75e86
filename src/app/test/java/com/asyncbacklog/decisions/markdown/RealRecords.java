package com.asyncbacklog.decisions.markdown;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Records of real projects, kept outside this one in a folder {@code shared} beside it or further up. */
final class RealRecords {

    private static final String DATA = "shared/data/adr";

    private RealRecords() {}

    /** An archive of a project's records; skips the test, by name, where they are missing. */
    static byte[] archive(String project) {
        Path folder = data().resolve(project);
        assumeTrue("no " + folder, Files.isDirectory(folder));
        Zips zips = new Zips();
        try (Stream<Path> files = Files.list(folder)) {
            // The data have two underscores for each slash.
            for (Path file : files.sorted().toList()) {
                zips.with(file.getFileName().toString().replace("__", "/"), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return zips.packed();
    }

    private static Path data() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(DATA))) {
                return folder.resolve(DATA);
            }
        }
        return Path.of(DATA);
    }
}
