package com.asyncbacklog.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;

/** The jar as the build packaged it: what Jira gets, and all that these tests know of the app. */
final class PackagedApp {

    private PackagedApp() {}

    static Path jar() {
        return Path.of(System.getProperty("app.jar"));
    }

    /** The project's root folder. */
    static Path projectRoot() {
        return Path.of(System.getProperty("project.root"));
    }

    static List<String> entries() {
        return read(jar -> jar.stream().map(JarEntry::getName).sorted().toList());
    }

    static List<String> classFiles() {
        return entries().stream().filter(name -> name.endsWith(".class")).toList();
    }

    static Manifest manifest() {
        return read(JarFile::getManifest);
    }

    static byte[] bytes(String entry) {
        return read(jar -> {
            try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
                return in.readAllBytes();
            }
        });
    }

    /** What a jar within the jar holds, by its names. */
    static Map<String, byte[]> entriesOf(String innerJar) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (JarInputStream inner = new JarInputStream(new ByteArrayInputStream(bytes(innerJar)))) {
            for (JarEntry entry = inner.getNextJarEntry(); entry != null; entry = inner.getNextJarEntry()) {
                entries.put(entry.getName(), inner.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static String text(String entry) {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    private static <T> T read(Reading<T> reading) {
        try (JarFile file = new JarFile(jar().toFile())) {
            return reading.from(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T from(JarFile jar) throws IOException;
    }
}
