package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import org.junit.Test;
import org.objectweb.asm.ClassReader;

/** Holds the packaged jar against what Jira 11 expects of a plugin. */
public class PluginJarIT {

    private final Attributes manifest = PackagedApp.manifest().getMainAttributes();

    @Test
    public void the_manifest_says_that_the_plugin_needs_no_transformation() {
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("com.asyncbacklog.jira");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("com.asyncbacklog.jira");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
    }

    @Test
    public void nothing_is_exported() {
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    @Test
    public void every_import_is_mandatory_and_without_a_version_but_those_of_annotations() {
        assertThat(imports()).isNotEmpty().noneMatch(clause -> clause.contains("version="));
        assertThat(imports())
                .filteredOn(clause -> clause.contains("resolution:=optional"))
                .allMatch(clause -> clause.startsWith("com.atlassian.plugin.spring.scanner.annotation."));
    }

    @Test
    public void no_package_of_java_ee_8_is_imported() {
        assertThat(imports())
                .noneMatch(clause ->
                        clause.matches("javax\\.(servlet|ws\\.rs|inject|xml\\.bind|annotation|transaction|mail)\\b.*"));
    }

    @Test
    public void no_class_of_jira_or_active_objects_is_inside() {
        assertThat(PackagedApp.entries())
                .noneMatch(name -> name.startsWith("com/atlassian/") || name.startsWith("net/java/ao/"))
                .noneMatch(name ->
                        name.startsWith("com/asyncbacklog/signatures/") || name.startsWith("com/asyncbacklog/host/"));
    }

    @Test
    public void classes_run_on_java_17() {
        assertThat(PackagedApp.classFiles())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(majorVersion(PackagedApp.bytes(name))).isEqualTo(61));
    }

    @Test
    public void the_only_library_inside_stands_whole_with_its_licence() {
        assertThat(manifest.getValue("Bundle-ClassPath")).isEqualTo(".,META-INF/lib/commonmark.jar");
        assertThat(PackagedApp.entries())
                .filteredOn(name -> name.endsWith(".jar"))
                .containsExactly("META-INF/lib/commonmark.jar");
        assertThat(PackagedApp.entriesOf("META-INF/lib/commonmark.jar").keySet())
                .contains("META-INF/LICENSE.txt", "org/commonmark/parser/Parser.class");
    }

    /** An import of a library's own would stop the app in a Jira that exports no such package. */
    @Test
    public void a_library_inside_brings_no_classes_but_its_own_none_too_new_and_no_imports() {
        assertThat(PackagedApp.entriesOf("META-INF/lib/commonmark.jar")).allSatisfy((name, bytes) -> {
            if (name.endsWith(".class") && !name.equals("module-info.class")) {
                assertThat(name).startsWith("org/commonmark/");
                assertThat(majorVersion(bytes)).isLessThanOrEqualTo(61);
            }
        });
        assertThat(imports()).noneMatch(clause -> clause.startsWith("org.commonmark"));
    }

    @Test
    public void the_descriptor_and_the_scanner_s_files_stand_where_jira_looks() {
        assertThat(PackagedApp.entries())
                .contains(
                        "atlassian-plugin.xml",
                        "META-INF/plugin-components/component",
                        "META-INF/plugin-components/imports")
                .anyMatch(name -> name.matches("META-INF/spring/[^/]+\\.xml"));
        assertThat(PackagedApp.text("atlassian-plugin.xml")).doesNotContain("${atlassian", "${project");
    }

    @Test
    public void every_bean_and_import_of_the_index_names_a_class() {
        assertThat(PackagedApp.text("META-INF/plugin-components/component").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(PackagedApp.entries())
                        .contains(line.replaceFirst("#.*", "").replace('.', '/') + ".class"));
        assertThat(PackagedApp.text("META-INF/plugin-components/imports").lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("com.atlassian."));
    }

    private List<String> imports() {
        return Arrays.stream(manifest.getValue("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(String::trim)
                .toList();
    }

    private static int majorVersion(byte[] classFile) {
        return new ClassReader(classFile).readUnsignedShort(6);
    }
}
