package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.shared.DocumentLink;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.Rule;
import org.junit.Test;

public class UpdateExportTest {

    private static final String HEADER = "\uFEFFdate,author,author_name,zone,health,nothing_to_report,progress,"
            + "challenges,questions,issues,links,posted_at,id\r\n";

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Test
    public void csv_has_a_row_for_each_update_by_the_authors_own_day() {
        int first = post("=1+1, \"quoted\"\nsecond line");
        world.jira.logIn(world.mei);
        int ofMei = post("Kia ora");
        world.jira.logIn(world.ada);

        Answer answer = export("from=2026-03-03&to=2026-03-03&format=csv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ALOY-updates-2026-03-03-2026-03-03.csv\"");
        assertThat(answer.response().getMediaType()).hasToString("text/csv;charset=UTF-8");
        assertThat(answer.text())
                .isEqualTo(HEADER + "2026-03-03,ada,ADA,Europe/London,at-risk,false,"
                        + "\"'=1+1, \"\"quoted\"\"\nsecond line\",Flaky build,"
                        + "\"ben (open, due 2026-03-04T18:05:00Z): Which zone?\",ALOY-1,"
                        + "Plan https://wiki.example/plan,2026-03-03T18:05:00Z," + first + "\r\n");
        assertThat(export("from=2026-03-04&to=2026-03-04&format=csv").text())
                .contains("2026-03-04,mei,MEI,Pacific/Auckland")
                .endsWith("," + ofMei + "\r\n");
    }

    @Test
    public void nothing_in_a_csv_is_run_as_a_formula() {
        for (String start : List.of("=", "+", "-", "@", "\t")) {
            post(start + "cmd");
        }

        assertThat(export("from=2026-03-03&to=2026-03-03&format=csv").text())
                .contains(",'=cmd,", ",'+cmd,", ",'-cmd,", ",'@cmd,", ",\"'\tcmd\",");
    }

    @Test
    public void nothing_in_a_csv_is_run_where_semicolons_separate_fields() {
        post("x;=cmd;y");

        assertThat(export("from=2026-03-03&to=2026-03-03&format=csv").text()).contains(",\"x;=cmd;y\",");
    }

    @Test
    public void markdown_reads_well_and_what_people_wrote_stays_in_its_place() {
        post("# Not a heading\n<script>alert(1)</script>");
        world.answer(world.questions.openAfter(0, 1).get(0), world.ben, "UTC");
        world.jira.logIn(world.ada);
        world.post(new UpdateDraft("", "", List.of(), "", List.of(), List.of(), true, Optional.empty(), Map.of()));

        Answer answer = export("from=2026-03-01&to=2026-03-07");

        assertThat(answer.header("Content-Disposition")).contains("ALOY-updates-2026-03-01-2026-03-07.md");
        assertThat(answer.text()).isEqualTo("""
                # asyncbacklog.updates.export.title\\[Project ALOY\\], 2026-03-01 – 2026-03-07

                ## 2026-03-03

                ### ADA – asyncbacklog.health.at-risk (asyncbacklog.time.one\\[18:05, Tue\\])

                **asyncbacklog.updates.progress**

                > # Not a heading
                > &lt;script>alert(1)&lt;/script>

                **asyncbacklog.updates.challenges**

                > Flaky build

                **asyncbacklog.updates.questions**

                - asyncbacklog.updates.question.for\\[BEN\\], asyncbacklog.updates.question.status.answered
                  > Which zone?

                  BEN:
                  > UTC

                **asyncbacklog.updates.issues**

                - ALOY-1 Summary of ALOY-1

                **asyncbacklog.updates.links**

                - [Plan](<https://wiki.example/plan>)

                ### ADA (asyncbacklog.time.one\\[18:05, Tue\\])

                asyncbacklog.updates.nothing
                """);
    }

    @Test
    public void markdown_holds_no_html_however_somebody_escapes_what_they_write() {
        post("\\<img src=x onerror=alert(1)>\n\\\\<b>two</b>\n\n<!-- three -->\n\n`<i>` <u>four</u>");

        String rendered = HtmlRenderer.builder()
                .build()
                .render(Parser.builder()
                        .build()
                        .parse(export("from=2026-03-03&to=2026-03-03").text()));

        assertThat(rendered)
                .doesNotContain("<img", "<b>", "<!--", "<i>", "<u>")
                .contains("\\&lt;img src=x onerror=alert(1)&gt;", "\\\\&lt;b&gt;two");
    }

    @Test
    public void without_days_it_is_the_last_week() {
        post("today");
        world.setNow("2026-03-10T05:00:00Z");
        assertThat(export("format=csv").text()).isEqualTo(HEADER);
        world.setNow("2026-03-09T05:00:00Z");
        assertThat(export("format=csv").text()).contains("today");
        assertThat(export("to=2026-03-03&format=csv").text()).contains("today");
    }

    @Test
    public void many_updates_are_written_page_by_page() {
        IntStream.range(0, 250).forEach(i -> world.post(draft("number " + i)));
        world.database.statements().start();

        Answer answer = export("from=2026-03-03&to=2026-03-03&format=csv");

        assertThat(answer.text().lines()).hasSize(251);
        assertThat(IntStream.range(0, 250).allMatch(i -> answer.text().contains(",number " + i + ",")))
                .isTrue();
        assertThat(world.database.statements().count()).isLessThanOrEqualTo(3 * 4 + 1);
    }

    @Test
    public void at_most_a_year_at_once_and_in_a_known_format() {
        assertThat(export("from=2025-03-03&to=2026-03-03").status()).isEqualTo(200);
        assertErrors(export("from=2025-03-02&to=2026-03-03"), "to");
        assertErrors(export("from=2026-03-04&to=2026-03-03"), "to");
        assertErrors(export("from=yesterday&to=2026-02-30&format=pdf"), "from", "to", "format");
    }

    @Test
    public void it_is_for_those_who_may_browse_the_project_and_tells_only_of_issues_that_they_may_see() {
        post("x");
        world.jira.logIn(world.ben);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", world.ben);
        assertThat(export("from=2026-03-03&to=2026-03-03&format=csv").text()).doesNotContain("ALOY-1");
        assertThat(export("from=2026-03-03&to=2026-03-03").text()).doesNotContain("ALOY-1");
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ben);
        assertThat(export("").status()).isEqualTo(404);
    }

    private int post(String progress) {
        return world.post(new UpdateDraft(
                        progress,
                        "Flaky build",
                        List.of(SampleUpdates.ask("Which zone?", "ben")),
                        "at-risk",
                        List.of("ALOY-1"),
                        List.of(new DocumentLink("Plan", "https://wiki.example/plan")),
                        false,
                        Optional.empty(),
                        Map.of()))
                .update()
                .id();
    }

    private Answer export(String query) {
        UpdateExportResource resource =
                new UpdateExportResource(world.exports(), new CurrentReader(world.jira.people(), world.jira.words()));
        return new RestCalls(resource, world.jira.words()).get("projects/ALOY/updates/export?" + query);
    }

    private static void assertErrors(Answer answer, String... fields) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").fieldNames()).toIterable().containsExactlyInAnyOrder(fields);
    }
}
