package com.asyncbacklog.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The packages that Jira 11 exports to plugins and this host has. Atlassian's own are those of the signatures; no more, since
 * nothing else of Jira was confirmed. Without versions: what ranges Jira would satisfy is unconfirmed, so an import with one
 * is not resolved.
 */
final class JiraPackages {

    private static final List<String> LIBRARIES = List.of(
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.core",
            "com.fasterxml.jackson.core.type",
            "com.fasterxml.jackson.databind",
            "com.fasterxml.jackson.databind.annotation",
            "com.fasterxml.jackson.databind.cfg",
            "com.fasterxml.jackson.databind.deser.std",
            "com.fasterxml.jackson.databind.exc",
            "com.fasterxml.jackson.databind.json",
            "com.fasterxml.jackson.databind.module",
            "com.fasterxml.jackson.databind.node",
            "com.fasterxml.jackson.databind.ser.std",
            "jakarta.annotation",
            "jakarta.inject",
            // Unconfirmed: inferred from Jira 11 being on Jakarta EE 10.
            "jakarta.mail",
            "jakarta.mail.internet",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.container",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "net.java.ao",
            "net.java.ao.schema",
            "org.slf4j",
            "org.springframework.beans",
            "org.springframework.beans.factory",
            "org.springframework.beans.factory.annotation",
            "org.springframework.context",
            "org.springframework.context.annotation",
            "org.springframework.stereotype");

    private JiraPackages() {}

    /** Comma-separated, as the framework's setting wants it. */
    static String list() {
        NavigableSet<String> packages = new TreeSet<>(LIBRARIES);
        packages.addAll(signatures());
        return String.join(",", packages);
    }

    private static List<String> signatures() {
        try {
            URI source = ActiveObjects.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(source);
            if (Files.isDirectory(path)) {
                return packages(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return packages(jar.getPath("/"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> packages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("com").resolve("atlassian"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .distinct()
                    .toList();
        }
    }
}
