package com.asyncbacklog;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.Words;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.util.List;
import net.java.ao.Entity;
import net.java.ao.OneToMany;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import org.junit.Test;

/** Holds every entity of the app against the rules of the databases that no test runs on. */
public class EntityRulesTest {

    private final EntityRules rules = new EntityRules();

    @Test
    public void entities_of_the_app_break_no_rule() {
        List<Class<? extends RawEntity<?>>> entities = entities();

        assertThat(entities)
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(rules.brokenBy(entity))
                        .as(entity.getSimpleName())
                        .isEmpty());
    }

    @Test
    public void each_rule_that_is_broken_is_named() {
        assertThat(rules.brokenBy(TwentyOneCharacters.class))
                .containsExactlyInAnyOrder(
                        "TWENTY_ONE_CHARACTERS is longer than 20 characters",
                        "LEVEL is a reserved word",
                        "getMoment is of Instant",
                        "getParent is of Entity",
                        "getChildren is a relation",
                        "index getBody is over a text of unlimited length",
                        "index wide is over more than 450 characters");
    }

    @SuppressWarnings("unchecked") // what is assignable to RawEntity is one
    private static List<Class<? extends RawEntity<?>>> entities() {
        return new ClassFileImporter()
                .importUrl(Words.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.isAssignableTo(RawEntity.class))
                        .map(JavaClass::reflect)
                        .<Class<? extends RawEntity<?>>>map(type -> (Class<? extends RawEntity<?>>) type)
                        .toList();
    }

    @Indexes(
            @Index(
                    name = "wide",
                    methodNames = {"getFirst", "getSecond"}))
    interface TwentyOneCharacters extends Entity {
        String getLevel();

        Instant getMoment();

        Entity getParent();

        @OneToMany
        Entity[] getChildren();

        String getFirst();

        @StringLength(200)
        String getSecond();

        @Indexed
        @StringLength(StringLength.UNLIMITED)
        String getBody();
    }
}
