package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.Test;

/** What the app calls of Jira is declared, with a source, and listed in {@code docs/jira-api.md}. */
public class JiraApiIT {

    private final JiraApi api = new JiraApi();
    private final SortedSet<JiraApi.Member> used = JiraApi.usedByTheApp();

    @Test
    public void every_member_that_the_app_calls_is_declared_with_its_source() {
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(member -> assertThat(api.evidenceFor(member))
                        .as(member.signature())
                        .hasValueSatisfying(evidence -> assertThat(evidence).isNotEmpty()));
    }

    @Test
    public void no_declared_type_has_a_constant_that_javac_would_copy() {
        assertThat(used)
                .allSatisfy(member -> assertThat(api.constantsOf(member.owner()))
                        .as(member.type())
                        .isEmpty());
    }

    /** Run with {@code -Ddocs.update=true} to write the list anew. */
    @Test
    public void the_documented_list_is_what_the_app_calls() throws IOException {
        Path document = PackagedApp.projectRoot().resolve("docs/jira-api.md");
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(document, list());
        }

        assertThat(document).hasContent(list());
    }

    private String list() {
        StringBuilder text = new StringBuilder("""
                # What the app calls of Jira

                Every member of an Atlassian type to which the app's bytecode refers, and where its signature was seen. Written by
                `JiraApiIT` (`-Ddocs.update=true`), which also fails when this list is out of date.

                | type | member | seen in | source |
                |---|---|---|---|
                """);
        for (JiraApi.Member member : used) {
            text.append("| `")
                    .append(member.type())
                    .append("` | `")
                    .append(member.memberName())
                    .append("` | ")
                    .append(api.evidenceFor(member).orElse("**not declared** | -"))
                    .append(" |\n");
        }
        return text.toString();
    }
}
