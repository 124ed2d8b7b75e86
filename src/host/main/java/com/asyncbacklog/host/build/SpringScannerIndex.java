package com.asyncbacklog.host.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Writes the index by which Spring finds a plugin's beans ({@code META-INF/plugin-components}) from compiled classes, in
 * the format of Atlassian's {@code atlassian-spring-scanner-maven-plugin} 6, which is on no public repository. Whether that
 * one writes empty files is unconfirmed; this one leaves them out.
 */
public final class SpringScannerIndex {

    private final NavigableSet<String> components = new TreeSet<>();
    private final NavigableSet<String> imports = new TreeSet<>();
    private final NavigableSet<String> exports = new TreeSet<>();

    private SpringScannerIndex() {}

    /**
     * Deletes the index and writes it anew.
     *
     * @param arguments one, the folder of the compiled classes
     * @throws IllegalStateException when a class is annotated in a way that Atlassian's scanner would pass over
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected one argument, the folder of the compiled classes");
        }
        Path classes = Path.of(arguments[0]);
        SpringScannerIndex index = new SpringScannerIndex();
        for (Path file : classFiles(classes)) {
            index.read(file);
        }
        index.write(classes.resolve("META-INF").resolve("plugin-components"));
    }

    private static List<Path> classFiles(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private void read(Path file) throws IOException {
        IndexedClass found = new IndexedClass();
        new ClassReader(Files.readAllBytes(file))
                .accept(found, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        found.component().ifPresent(components::add);
        imports.addAll(found.imports());
        found.export().ifPresent(exports::add);
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("component"), components);
        write(folder.resolve("imports"), imports);
        write(folder.resolve("exports"), exports);
    }

    private static void write(Path file, Collection<String> lines) throws IOException {
        Files.deleteIfExists(file);
        if (!lines.isEmpty()) {
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
    }
}
