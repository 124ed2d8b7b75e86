package com.asyncbacklog;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Common;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/**
 * What an entity must keep to so that its table can be made on Oracle and SQL Server too, on which no test runs: names as
 * Active Objects makes them, types that all databases have, indexes that all can build.
 */
final class EntityRules {

    /** Of the 30 characters that Jira allows, {@code AO_123ABC_} takes ten. */
    private static final int LONGEST_TABLE_NAME = 20;

    /** SQL Server's 900 bytes of an index, at two bytes a character. */
    private static final int MOST_INDEXED_CHARACTERS = 450;

    private static final int LENGTH_OF_TEXT_UNLESS_SAID = 255;

    /** No {@code Date}, which lives in the server's zone, and no other entity: lists would read one by one. */
    private static final Set<Class<?>> TYPES = Set.of(
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            double.class,
            Double.class,
            String.class);

    private final AtlassianTableNameConverter tables = new AtlassianTableNameConverter(name -> name);
    private final AtlassianFieldNameConverter columns = new AtlassianFieldNameConverter();
    private final Set<String> reserved = reservedWords();

    /**
     * Each rule that the entity breaks, in words.
     *
     * @throws net.java.ao.ActiveObjectsException for a name of more than 30 characters, table or column
     */
    List<String> brokenBy(Class<? extends RawEntity<?>> entity) {
        List<String> broken = new ArrayList<>();
        String table = tables.getName(entity);
        if (table.length() > LONGEST_TABLE_NAME) {
            broken.add(table + " is longer than " + LONGEST_TABLE_NAME + " characters");
        }
        for (Method method : entity.getMethods()) {
            if (Common.isAnnotatedAsRelational(method)) {
                broken.add(method.getName() + " is a relation");
            } else if (method.getDeclaringClass() != RawEntity.class && Common.isMutatorOrAccessor(method)) {
                check(method, broken);
            }
        }
        Indexes indexes = entity.getAnnotation(Indexes.class);
        if (indexes != null) {
            Arrays.stream(indexes.value()).forEach(index -> check(entity, index, broken));
        }
        return broken;
    }

    private void check(Method method, List<String> broken) {
        Class<?> type = Common.getAttributeTypeFromMethod(method);
        if (!TYPES.contains(type)) {
            broken.add(method.getName() + " is of " + type.getSimpleName());
            return;
        }
        String column = columns.getName(method);
        if (reserved.contains(column)) {
            broken.add(column + " is a reserved word");
        }
        if (method.isAnnotationPresent(Indexed.class) || method.isAnnotationPresent(Unique.class)) {
            checkIndex(method.getName(), Stream.of(method), broken);
        }
    }

    private static void check(Class<?> entity, Index index, List<String> broken) {
        List<String> names = List.of(index.methodNames());
        checkIndex(
                index.name(),
                Arrays.stream(entity.getMethods()).filter(method -> names.contains(method.getName())),
                broken);
    }

    private static void checkIndex(String index, Stream<Method> over, List<String> broken) {
        List<Integer> lengths = over.filter(method -> Common.getAttributeTypeFromMethod(method) == String.class)
                .map(EntityRules::length)
                .toList();
        if (lengths.contains(StringLength.UNLIMITED)) {
            broken.add("index " + index + " is over a text of unlimited length");
        } else if (lengths.stream().mapToInt(length -> length).sum() > MOST_INDEXED_CHARACTERS) {
            broken.add("index " + index + " is over more than " + MOST_INDEXED_CHARACTERS + " characters");
        }
    }

    private static int length(Method method) {
        StringLength said = method.getAnnotation(StringLength.class);
        return said == null ? LENGTH_OF_TEXT_UNLESS_SAID : said.value();
    }

    private static Set<String> reservedWords() {
        try (InputStream in = EntityRules.class.getResourceAsStream("/reserved-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
