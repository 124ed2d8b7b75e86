package com.asyncbacklog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Jira lets a template call only what the descriptor lists; what is missing there shows as nothing, without an error. */
public class VelocityAllowlistTest {

    private static final Pattern ENTRY = Pattern.compile("<method>(com\\.asyncbacklog\\.decisions\\.[^<]+)</method>");

    @Test
    public void the_allowlist_holds_exactly_the_getters_of_the_views() throws Exception {
        String descriptor = Files.readString(Path.of("..", "..", "atlassian-plugin.xml"));
        TreeSet<String> listed = ENTRY.matcher(descriptor)
                .results()
                .map(entry -> entry.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        TreeSet<String> getters = Stream.of(
                        DecisionsPanelView.class,
                        DecisionsPageView.class,
                        DecisionView.class,
                        OptionView.class,
                        LinkView.class,
                        StatusChoice.class)
                .flatMap(view -> Arrays.stream(view.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(VelocityAllowlistTest::entry)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(getters);
    }

    private static String entry(Method method) {
        assertThat(method.getParameterCount()).as(method.getName()).isZero();
        return method.getDeclaringClass().getName() + "#" + method.getName() + "()";
    }
}
