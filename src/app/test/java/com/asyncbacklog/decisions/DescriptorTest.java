package com.asyncbacklog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.Test;

/** What the descriptor lists of decisions is all there is: what is missing there fails in Jira only when it is used. */
public class DescriptorTest {

    /** A reference with a method's parentheses or with a second dot, which would be a property of what the first gives. */
    private static final Pattern CALL = Pattern.compile("\\$!?\\{?\\w+(\\.\\w+)*(\\.\\w+\\.\\w+|\\.\\w+\\('?)");

    private static final Pattern PROPERTY = Pattern.compile("\\$!?\\{?(\\w+)\\.(\\w+)");

    /** By the name that templates have for it. */
    private static final Map<String, Class<?>> VIEWS = Map.of(
            "panel", DecisionsPanelView.class,
            "page", DecisionsPageView.class,
            "decision", DecisionView.class,
            "option", OptionView.class,
            "link", LinkView.class,
            "choice", StatusChoice.class);

    private static final String OF_DECISIONS = "com\\.asyncbacklog\\.decisions\\.[^<]+";

    /** Jira lets a template call only what is listed; the rest shows as nothing, without an error. */
    @Test
    public void the_allowlist_holds_exactly_the_getters_of_the_views() {
        Set<String> getters = VIEWS.values().stream()
                .flatMap(view -> Arrays.stream(view.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(DescriptorTest::entry)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed("method")).isEqualTo(getters);
    }

    /** A getter that no template asks for is dead, and one too many that templates may call. */
    @Test
    public void the_allowlist_holds_exactly_the_getters_that_templates_ask_for() {
        Set<String> asked = templates().values().stream()
                .flatMap(template -> PROPERTY.matcher(template).results())
                .filter(property -> VIEWS.containsKey(property.group(1)))
                .map(property -> getter(VIEWS.get(property.group(1)), property.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed("method")).isEqualTo(asked);
    }

    /** Of the JDK's types Jira's own list holds some, and which is nowhere said: so all is worked out in the views. */
    @Test
    public void templates_call_no_method_but_for_texts() {
        assertThat(templates())
                .allSatisfy((file, template) -> assertThat(
                                CALL.matcher(template).results().map(MatchResult::group))
                        .as(file.toString())
                        .allMatch("$i18n.getText('"::equals));
    }

    /** An entity that is not listed has no table. */
    @Test
    public void the_entities_are_exactly_the_rows() {
        Set<String> rows = new ClassFileImporter()
                        .importUrl(DecisionRow.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> type.isAssignableTo(RawEntity.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed("entity")).isEqualTo(rows);
    }

    private static Map<Path, String> templates() {
        try (Stream<Path> files = Files.walk(Path.of("main/resources/async-backlog"))) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .collect(Collectors.toMap(file -> file, DescriptorTest::read));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As Velocity finds it: {@code getTitle}, or {@code isMore} where that is a truth value. */
    private static String getter(Class<?> view, String property) {
        String capitalised = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return Arrays.stream(view.getMethods())
                .filter(method -> method.getName().equals("get" + capitalised)
                        || method.getName().equals("is" + capitalised))
                .map(DescriptorTest::entry)
                .findFirst()
                .orElse("nothing for " + view.getSimpleName() + "." + property);
    }

    private static Set<String> listed(String element) {
        Pattern entry = Pattern.compile("<" + element + ">(" + OF_DECISIONS + ")</" + element + ">");
        return entry.matcher(read(Path.of("..", "..", "atlassian-plugin.xml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String entry(Method method) {
        assertThat(method.getParameterCount()).as(method.getName()).isZero();
        return method.getDeclaringClass().getName() + "#" + method.getName() + "()";
    }
}
