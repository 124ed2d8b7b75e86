package com.asyncbacklog;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.asyncbacklog.jira.Words;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;
import org.junit.Test;

/** Holds the app's classes against the drawn packages and the roles of classes. */
public class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .importUrl(Words.class.getProtectionDomain().getCodeSource().getLocation());

    /** The diagram's own check passes over a package that is not drawn as long as it uses none of ours. */
    @Test
    public void every_package_is_drawn() throws Exception {
        String diagram = Files.readString(Path.of("test/resources/packages.puml"));
        String[] drawn = Pattern.compile("<<(.+)>>")
                .matcher(diagram)
                .results()
                .map(component -> component.group(1))
                .toArray(String[]::new);

        classes().should().resideInAnyPackage(drawn).check(APP);
    }

    @Test
    public void packages_use_one_another_as_drawn() {
        classes()
                .should(adhereToPlantUmlDiagram(
                        getClass().getResource("/packages.puml"),
                        consideringOnlyDependenciesInAnyPackage("com.asyncbacklog..")))
                .check(APP);
    }

    @Test
    public void packages_use_one_another_in_no_circle() {
        slices().matching("com.asyncbacklog.(*)..").should().beFreeOfCycles().check(APP);
    }

    @Test
    public void only_the_package_jira_touches_jira() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.asyncbacklog.jira..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.atlassian.jira..")
                .check(APP);
    }

    @Test
    public void only_stores_touch_active_objects() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .doNotHaveSimpleName("PluginImports")
                .and()
                .doNotHaveSimpleName("OptimisticTransaction") // In which stores run their work.
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ActiveObjects.class)
                .check(APP);
    }

    @Test
    public void only_services_touch_stores() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .onlyHaveDependentClassesThat(simpleNameEndingWith("Service").or(simpleNameEndingWith("Store")))
                .check(APP);
    }

    @Test
    public void only_stores_and_their_columns_touch_rows() {
        classes()
                .that()
                .areAssignableTo(RawEntity.class)
                .should()
                .onlyHaveDependentClassesThat(simpleNameEndingWith("Store").or(simpleNameEndingWith("Columns")))
                .check(APP);
    }

    @Test
    public void only_resources_and_the_shared_mappers_touch_rest() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .resideOutsideOfPackage("com.asyncbacklog.shared")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(APP);
    }

    @Test
    public void services_of_jira_are_imported_in_one_place() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("PluginImports")
                .should()
                .beAnnotatedWith(ComponentImport.class)
                .check(APP);
    }

    @Test
    public void nothing_of_java_ee_before_jakarta_is_left() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javax.servlet..", "javax.ws.rs..", "javax.inject..", "javax.annotation..", "javax.xml.bind.."))
                .check(APP);
    }
}
