package com.asyncbacklog;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.Words;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.yaml.snakeyaml.Yaml;

/** Holds docs/openapi.yaml against the resources and the records they answer. */
public class OpenApiTest {

    private final Map<String, Object> api = read();

    @Test
    public void it_describes_exactly_the_calls_there_are() {
        Set<String> described = new TreeSet<>();
        at("paths")
                .forEach((path, calls) -> ((Map<?, ?>) calls)
                        .keySet().stream()
                                .filter(name -> !name.equals("parameters"))
                                .forEach(method ->
                                        described.add(method.toString().toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(calls());
    }

    @Test
    public void its_schemas_have_the_fields_of_the_answers() throws Exception {
        assertFields("Decision", "com.asyncbacklog.decisions.DecisionJson");
        assertFields("Permissions", "com.asyncbacklog.decisions.DecisionPermissions");
        assertFields("Option", "com.asyncbacklog.decisions.DecisionOption");
        assertFields("Link", "com.asyncbacklog.decisions.DecisionLink");
        assertFields("Person", "com.asyncbacklog.jira.PersonJson");
        assertFields("DecisionList", "com.asyncbacklog.shared.PageJson");
    }

    @Test
    public void every_reference_leads_somewhere() {
        references(api)
                .forEach(reference -> assertThat(at(reference.substring(2).split("/")))
                        .as(reference)
                        .isNotNull());
    }

    private void assertFields(String schema, String record) throws ClassNotFoundException {
        Set<String> fields = Arrays.stream(Class.forName(record).getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());

        assertThat(at("components", "schemas", schema, "properties").keySet())
                .as(schema)
                .isEqualTo(fields);
    }

    private static Set<String> calls() {
        return new ClassFileImporter()
                .importUrl(Words.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(OpenApiTest::calls)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> calls(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .map(method -> verb(method) + " " + base
                        + method.getAnnotation(Path.class).value());
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> references(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> entry.getKey().equals("$ref")
                            ? Stream.of(entry.getValue().toString())
                            : references(entry.getValue()));
        }
        return node instanceof List<?> list ? list.stream().flatMap(OpenApiTest::references) : Stream.empty();
    }

    @SuppressWarnings("unchecked") // YAML's maps have strings as keys here.
    private Map<String, Object> at(String... path) {
        Map<String, Object> node = api;
        for (String name : path) {
            node = (Map<String, Object>) node.get(name);
        }
        return node;
    }

    private static Map<String, Object> read() {
        try (Reader reader = Files.newBufferedReader(java.nio.file.Path.of("..", "..", "docs", "openapi.yaml"))) {
            return new Yaml().load(reader);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
