package com.asyncbacklog.host.testing;

import com.asyncbacklog.host.build.SpringScannerIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A small plugin, complete unless a test takes something away. */
public final class TestPlugin {

    public static final String KEY = "test.plugin";

    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
              <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();

    private TestPlugin() {
        manifest.put("Manifest-Version", "1.0");
        manifest.put("Bundle-ManifestVersion", "2");
        manifest.put("Bundle-SymbolicName", KEY);
        manifest.put("Atlassian-Plugin-Key", KEY);
        manifest.put("Spring-Context", "*");
        manifest.put("Import-Package", "org.springframework.stereotype");
        files.put("META-INF/spring/plugin.xml", SPRING);
        modules("");
    }

    public static TestPlugin plugin() {
        return new TestPlugin();
    }

    /** The descriptor with these modules in it. */
    public TestPlugin modules(String xml) {
        return descriptor("""
                <atlassian-plugin key="test.plugin" name="Test" plugins-version="2">
                  <plugin-info><version>1</version></plugin-info>
                  %s
                </atlassian-plugin>
                """.formatted(xml));
    }

    public TestPlugin descriptor(String xml) {
        return file("atlassian-plugin.xml", xml);
    }

    public TestPlugin file(String path, String text) {
        files.put(path, text);
        return this;
    }

    public TestPlugin without(String path) {
        files.remove(path);
        return this;
    }

    public TestPlugin header(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    public TestPlugin withoutHeader(String name) {
        manifest.remove(name);
        return this;
    }

    /** Imports these packages beside those for beans. */
    public TestPlugin imports(String... packages) {
        return header("Import-Package", "org.springframework.stereotype," + String.join(",", packages));
    }

    public TestPlugin source(String java) {
        sources.add(java);
        return this;
    }

    /** Compiles, indexes and packs it. */
    public Path build(Path folder) {
        try {
            Path classes = Files.createTempDirectory(folder, "classes");
            if (!sources.isEmpty()) {
                Sources.compile(classes, sources.toArray(new String[0]));
            }
            SpringScannerIndex.main(new String[] {classes.toString()});
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = classes.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return pack(classes, folder.resolve("test.jar"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path pack(Path classes, Path jar) throws IOException {
        Manifest headers = new Manifest();
        manifest.forEach((name, value) -> headers.getMainAttributes().put(new Attributes.Name(name), value));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream output = new JarOutputStream(file, headers);
                Stream<Path> content = Files.walk(classes)) {
            for (Path path : content.filter(Files::isRegularFile).toList()) {
                output.putNextEntry(new ZipEntry(classes.relativize(path).toString()));
                Files.copy(path, output);
                output.closeEntry();
            }
        }
        return jar;
    }
}
