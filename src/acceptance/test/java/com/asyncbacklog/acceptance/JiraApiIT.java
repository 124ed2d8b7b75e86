package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.Test;

/** What the app calls and implements of Jira is declared, with a source, and listed in {@code docs/jira-api.md}. */
public class JiraApiIT {

    private final JiraApi api = new JiraApi();
    private final UseOfJira use = new UseOfJira(api);

    @Test
    public void every_member_that_the_app_calls_is_declared_with_its_source() {
        assertDeclared(use.called());
    }

    @Test
    public void every_method_that_the_app_implements_is_declared_with_its_source() {
        assertDeclared(use.implemented());
        assertThat(use.implemented())
                .extracting(JiraMember::name)
                .contains("getContextMap", "shouldDisplay", "doInTransaction");
    }

    @Test
    public void no_declared_type_has_a_constant_that_javac_would_copy() {
        assertThat(JiraApi.declaredTypes())
                .contains("com/atlassian/plugin/web/Condition")
                .allSatisfy(type -> assertThat(api.constantsOf(type)).as(type).isEmpty());
    }

    @Test
    public void members_that_read_alike_are_kept_apart() {
        SortedSet<JiraMember> members = new TreeSet<>();
        for (String type : new String[] {"com/atlassian/one/User", "com/atlassian/two/User"}) {
            members.add(new JiraMember("com/atlassian/Users", "remove", "(L" + type + ";)V", false, true));
        }

        assertThat(members).hasSize(2);
    }

    /** Run with {@code -Ddocs.update=true} to write the list anew. */
    @Test
    public void the_documented_list_is_what_the_app_calls_and_implements() throws IOException {
        Path document = PackagedApp.projectRoot().resolve("docs/jira-api.md");
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(document, list());
        }

        assertThat(document).hasContent(list());
    }

    private void assertDeclared(SortedSet<JiraMember> members) {
        assertThat(members)
                .isNotEmpty()
                .allSatisfy(member -> assertThat(api.evidenceFor(member))
                        .as(member.signature())
                        .hasValueSatisfying(evidence -> assertThat(evidence).isNotEmpty()));
    }

    private String list() {
        return """
                # What the app uses of Jira

                Every member of an Atlassian type to which the app's bytecode refers or which it implements, and where its
                signature was seen. Written by `JiraApiIT` (`-Ddocs.update=true`), which also fails when this list is out of date.

                ## Called

                """ + table(use.called()) + """

                ## Implemented

                Jira calls these.

                """ + table(use.implemented());
    }

    private String table(SortedSet<JiraMember> members) {
        StringBuilder text = new StringBuilder("""
                | type | member | seen in | source |
                |---|---|---|---|
                """);
        for (JiraMember member : members) {
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
