package com.asyncbacklog.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.testing.TestPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class LifecycleTest {

    private static final String EXPORTED = "@com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService("
            + "com.atlassian.sal.api.lifecycle.LifecycleAware.class)";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void an_exported_bean_is_told_of_start_and_stop_when_active_objects_answer() throws Exception {
        try (JiraHost host = start(EXPORTED, "")) {
            assertThat(told()).containsExactly("start with 0 rows");
            assertThat(host.address()).isNotEmpty();
        }
        assertThat(told()).containsExactly("start with 0 rows", "stop");
    }

    @Test
    public void a_bean_exported_without_a_type_is_told_too() throws Exception {
        String export = "@com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";
        try (JiraHost host = start(export, "")) {
            assertThat(told()).containsExactly("start with 0 rows");
            assertThat(host.address()).isNotEmpty();
        }
    }

    @Test
    public void a_bean_that_is_not_exported_is_never_told() throws Exception {
        start("", "").close();
        assertThat(told()).isEmpty();
    }

    @Test
    public void a_bean_exported_as_something_else_is_never_told() throws Exception {
        start("@com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService(Runnable.class)", "")
                .close();
        assertThat(told()).isEmpty();
    }

    @Test
    public void a_killed_plugin_is_not_told_of_the_end() throws Exception {
        start(EXPORTED, "").kill();
        assertThat(told()).containsExactly("start with 0 rows");
    }

    @Test
    public void a_start_that_fails_is_no_start() throws Exception {
        assertThatThrownBy(() -> start(EXPORTED, "throw new IllegalStateException(\"no luck\");"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("p.Life")
                .hasMessageContaining("no luck");
        assertThat(told()).containsExactly("start with 0 rows");
    }

    private JiraHost start(String export, String onStart) throws IOException {
        Path jar = TestPlugin.plugin()
                .modules("<ao key=\"entities\" namespace=\"test\"><entity>p.Note</entity></ao>")
                .imports("com.atlassian.activeobjects.external", "com.atlassian.sal.api.lifecycle", "net.java.ao")
                .source("package p; public interface Note extends net.java.ao.Entity {}")
                .source("""
                        package p;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        import com.atlassian.sal.api.lifecycle.LifecycleAware;
                        import java.nio.file.*;
                        @org.springframework.stereotype.Component
                        %s
                        public class Life implements LifecycleAware, Runnable {
                            private final ActiveObjects ao;
                            public Life(@ComponentImport ActiveObjects ao) { this.ao = ao; }
                            @Override
                            public void onStart() {
                                tell("start with " + ao.count(Note.class, net.java.ao.Query.select()) + " rows");
                                %s
                            }
                            @Override
                            public void onStop() { tell("stop"); }
                            @Override
                            public void run() {}
                            private void tell(String line) {
                                try {
                                    Files.writeString(Path.of("%s"), line + "\\n",
                                            StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                                } catch (java.io.IOException failure) {
                                    throw new java.io.UncheckedIOException(failure);
                                }
                            }
                        }
                        """.formatted(export, onStart, file()))
                .build(folder.newFolder().toPath());
        return JiraHost.builder().inMemory().plugin(jar).start();
    }

    private List<String> told() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    }

    private Path file() {
        return folder.getRoot().toPath().resolve("told");
    }
}
