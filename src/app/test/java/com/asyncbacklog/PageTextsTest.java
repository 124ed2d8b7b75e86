package com.asyncbacklog;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Texts of templates, scripts and the descriptor: a key without a text shows as the key itself. */
public class PageTextsTest {

    private static final Path RESOURCES = Path.of("main/resources");
    private static final Path DESCRIPTOR = Path.of("../../atlassian-plugin.xml");
    private static final String ENGLISH = "i18n/asyncbacklog.properties";
    private static final String GERMAN = "i18n/asyncbacklog_de.properties";

    /** The calls as Jira's transformer of scripts finds them too: literal, with the key first. */
    private static final Pattern KEY = Pattern.compile("getText\\(\\s*'([^']+)'|<(?:label|tooltip) key=\"([^\"]+)\"");

    private static final Pattern LOCATION =
            Pattern.compile("type=\"(?:download|velocity)\" (?:name=\"[^\"]+\" )?location=\"([^\"]+)\"");

    @Test
    public void every_key_on_a_page_has_a_text() {
        assertThat(texts(ENGLISH).stringPropertyNames()).containsAll(keysOnPages());
    }

    @Test
    public void the_translation_has_the_same_keys() {
        assertThat(texts(GERMAN).stringPropertyNames()).isEqualTo(texts(ENGLISH).stringPropertyNames());
    }

    @Test
    public void no_text_depends_on_an_encoding_or_on_doubled_apostrophes() {
        for (String file : new String[] {ENGLISH, GERMAN}) {
            assertThat(read(RESOURCES.resolve(file))).isASCII().doesNotContain("'");
        }
    }

    @Test
    public void every_file_that_the_descriptor_names_is_there() {
        assertThat(LOCATION.matcher(read(DESCRIPTOR)).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(location -> assertThat(RESOURCES.resolve(location)).exists());
    }

    @Test
    public void every_script_and_style_is_in_the_descriptor() {
        String descriptor = read(DESCRIPTOR);

        assertThat(files().filter(file -> file.toString().matches(".*\\.(js|css)")))
                .allSatisfy(file -> assertThat(descriptor)
                        .contains("location=\""
                                + RESOURCES.relativize(file).toString().replace('\\', '/') + '"'));
    }

    private static Set<String> keysOnPages() {
        return Stream.concat(files().filter(file -> file.toString().matches(".*\\.(vm|js)")), Stream.of(DESCRIPTOR))
                .flatMap(file -> KEY.matcher(read(file)).results())
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Files.readString(RESOURCES.resolve(file), US_ASCII)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
