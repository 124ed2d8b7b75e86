package com.asyncbacklog.host.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SpringScannerIndexTest {

    private static final String EXPORT_AS_SERVICE = """
            package com.atlassian.plugin.spring.scanner.annotation.export;
            public @interface ExportAsService { Class<?>[] value() default {}; }
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void each_stereotype_makes_a_bean_and_only_a_given_name_is_written() throws Exception {
        index(
                "package p; @org.springframework.stereotype.Component class D {}",
                "package p; @org.springframework.stereotype.Service(\"other\") class C {}",
                "package p; @org.springframework.stereotype.Controller class B { static class Inner {} }",
                "package p; @org.springframework.stereotype.Repository class A {}",
                "package p; class E { @jakarta.inject.Named static class Inner {} }",
                "package p; class Plain {}");

        assertThat(read("component")).isEqualTo("""
                        p.A
                        p.B
                        p.C#other
                        p.D
                        p.E$Inner
                        """);
    }

    @Test
    public void an_abstract_class_or_interface_is_no_bean() throws Exception {
        index(
                "package p; @org.springframework.stereotype.Component abstract class A {}",
                "package p; @org.springframework.stereotype.Component interface B {}");

        assertThat(file("component")).doesNotExist();
    }

    @Test
    public void imports_come_from_constructors_and_fields_once_each() throws Exception {
        index("""
                package p;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @org.springframework.stereotype.Component
                class A {
                    @ComponentImport("jiraUsers") java.util.List<String> users;
                    A(String plain, @ComponentImport Runnable work, @ComponentImport java.util.Map.Entry<?, ?> entry) {}
                }
                """, """
                package p;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @jakarta.inject.Named
                class B {
                    B(@ComponentImport Runnable work) {}
                }
                """);

        assertThat(read("imports")).isEqualTo("""
                        java.lang.Runnable
                        java.util.List#jiraUsers
                        java.util.Map$Entry
                        """);
    }

    @Test
    public void an_import_in_a_class_that_is_no_bean_fails_the_build() {
        assertThatThrownBy(() -> index("""
                        package p;
                        class A {
                            A(@com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport Runnable work) {}
                        }
                        """)).hasMessageContaining("p.A").hasMessageContaining("no component");
    }

    @Test
    public void exports_name_their_types() throws Exception {
        index(EXPORT_AS_SERVICE, """
                package p;
                @org.springframework.stereotype.Component
                @com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService({Runnable.class, Comparable.class})
                abstract class A implements Runnable, Comparable<String> {}
                """, """
                package p;
                @org.springframework.stereotype.Component
                @com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService
                class B {}
                """);

        assertThat(read("exports")).isEqualTo("""
                        p.A#java.lang.Runnable,java.lang.Comparable
                        p.B
                        """);
    }

    @Test
    public void a_stale_index_is_removed() throws Exception {
        Files.createDirectories(file("component").getParent());
        Files.writeString(file("component"), "p.Gone\n");
        index("package p; class A {}");

        assertThat(file("component")).doesNotExist();
    }

    private void index(String... sources) throws IOException {
        Sources.compile(folder.getRoot().toPath(), sources);
        SpringScannerIndex.main(new String[] {folder.getRoot().toString()});
    }

    private String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    private Path file(String name) {
        return folder.getRoot().toPath().resolve("META-INF/plugin-components").resolve(name);
    }
}
