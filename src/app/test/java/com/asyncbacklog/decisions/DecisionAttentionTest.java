package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.Members;
import com.asyncbacklog.jira.Reader;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class DecisionAttentionTest {

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    private DecisionsAtWork work;

    @Before
    public void areasOfTwoProjects() {
        jira.issue("ALOY-1");
        jira.issue("ALOY-2");
        jira.issue("MOD-1");
        work = new DecisionsAtWork(database, jira);
        jira.addToGroup("leads", ben);
        long role = jira.addToRole("Architects", ben).getId();
        work.setAreas(
                "ALOY",
                area("Releases").decidedBy(ada).consulting(8, ben, mei),
                area("Runtime").decidedBy(new Members(List.of(), List.of("leads"), List.of())));
        work.setAreas("MOD", area("Design").decidedBy(new Members(List.of(), List.of(), List.of(role))));
    }

    @Test
    public void a_proposal_waits_for_those_who_decide_in_its_area() {
        work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime");
        work.record(ada, "MOD-1", "Use blue", "Design");

        assertThat(kinds(ben)).containsExactly("decision-proposal", "decision-proposal");
        AttentionItem first = waitingFor(ben).get(0);
        assertThat(first.text())
                .isEqualTo("asyncbacklog.decisions.attention.decision-proposal[Keep the runtime small]");
        assertThat(first.issueKey()).contains("ALOY-1");
        assertThat(first.projectKey()).isEqualTo("ALOY");
        assertThat(first.dueAt()).isEmpty();
        assertThat(first.since()).isEqualTo(NOW);
        assertThat(first.link()).startsWith("/secure/AsyncBacklogDecision.jspa?id=");
        assertThat(kinds(ada)).isEmpty();
        assertThat(kinds(mei)).isEmpty();
    }

    @Test
    public void an_open_window_waits_for_those_consulted_until_they_have_spoken_or_it_is_over() {
        VisibleDecision open = work.record(ada, "ALOY-1", "Ship weekly", "Releases");

        assertThat(kinds(ben)).containsExactly("objection-window");
        assertThat(waitingFor(ben).get(0).dueAt()).contains(Instant.parse("2026-03-04T16:00:00Z"));
        assertThat(kinds(mei)).containsExactly("objection-window");
        assertThat(kinds(ada)).isEmpty();
        jira.logIn(ben);
        int objection = work.objections
                .raise(open.decision().id(), said("No"))
                .details()
                .objections()
                .get(0)
                .objection()
                .id();
        assertThat(kinds(ben)).isEmpty();
        assertThat(kinds(mei)).isEmpty();
        assertThat(kinds(ada)).containsExactly("objection");
        jira.logIn(ada);
        work.objections.answer(objection, said("Yes"));
        assertThat(kinds(ada)).isEmpty();
        assertThat(kinds(mei)).containsExactly("objection-window");
        assertThat(kinds(ben)).containsExactly("objection-answer");
        assertThat(waitingFor(ben).get(0).dueAt()).contains(Instant.parse("2026-03-05T16:00:00Z"));
        work.setNow(Instant.parse("2026-03-05T16:00:00Z"));
        assertThat(kinds(ben)).isEmpty();
        assertThat(kinds(mei)).isEmpty();
    }

    @Test
    public void what_one_may_not_see_or_may_not_write_to_waits_for_nobody() {
        work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime");
        work.record(ada, "ALOY-2", "Ship weekly", "Releases");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        assertThat(kinds(ben)).containsExactly("objection-window");

        jira.archive("ALOY-2");

        assertThat(kinds(ben)).isEmpty();
    }

    @Test
    public void the_most_urgent_comes_first_and_no_more_than_asked_for() {
        work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime");
        work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        work.record(ada, "ALOY-1", "Ship daily", "Releases");

        assertThat(kinds(ben)).containsExactly("objection-window", "objection-window", "decision-proposal");
        assertThat(work.attention.waitingFor(reader(ben), work.now(), 2)).hasSize(2);
    }

    @Test
    public void it_costs_as_many_statements_and_calls_for_much_as_for_little() {
        work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime");
        work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        List<Integer> few = cost();
        for (int i = 0; i < 30; i++) {
            work.record(ada, "ALOY-1", "More " + i, i % 2 == 0 ? "Releases" : "Runtime");
        }

        assertThat(cost()).isEqualTo(few);
        assertThat(few.get(0)).isLessThanOrEqualTo(9);
    }

    @Test
    public void calendars_are_looked_at_once_for_decisions_of_all_projects() {
        work.setAreas("MOD", area("Design").decidedBy(ada).consulting(4, ben));
        work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        List<Integer> ofOne = cost();
        work.record(ada, "MOD-1", "Use blue", "Design");

        assertThat(kinds(ben)).containsExactly("objection-window", "objection-window");
        assertThat(cost()).isEqualTo(ofOne);
        assertThat(ofOne.get(2)).isEqualTo(1);
    }

    @Test
    public void what_lost_its_area_waits_for_administrators_and_others_are_spared_reading_it() {
        ApplicationUser admin = jira.user("admin", "UTC");
        jira.makeAdministrator("ALOY", admin);
        for (int i = 0; i < 30; i++) {
            work.record(mei, "ALOY-1", "Ship weekly " + i, "Runtime");
        }
        work.setAreas("ALOY", area("Releases").decidedBy(ada).consulting(8, ben, mei));

        assertThat(waitingFor(admin)).hasSize(30);
        assertThat(waitingFor(ada)).isEmpty();
        jira.forgetCalls();
        database.statements().start();
        waitingFor(ada);
        assertThat(database.statements().statements())
                .filteredOn(sql -> sql.contains("AREA_CLEARED ="))
                .allSatisfy(sql -> assertThat(sql.substring(0, sql.indexOf("FROM")))
                        .doesNotContain("*")
                        .doesNotContain("RATIONALE"));
        assertThat(jira.calls("getIssueObjects")).isZero();
    }

    @Test
    public void of_areas_it_reads_who_decides_there_and_no_other_text() {
        database.statements().start();
        waitingFor(ben);

        assertThat(database.statements().statements())
                .filteredOn(sql -> sql.contains("DECIDERS_JSON"))
                .singleElement()
                .satisfies(sql -> assertThat(sql).doesNotContain("OBJECTIVE").doesNotContain("JQL"));
    }

    private List<Integer> cost() {
        jira.forgetCalls();
        int before = work.hours.asked();
        database.statements().start();
        waitingFor(ben);
        return List.of(database.statements().count(), jira.calls("getIssueObjects"), work.hours.asked() - before);
    }

    private List<String> kinds(ApplicationUser user) {
        return waitingFor(user).stream().map(AttentionItem::kind).toList();
    }

    private List<AttentionItem> waitingFor(ApplicationUser user) {
        return work.attention.waitingFor(reader(user), work.now(), 100);
    }

    private Reader reader(ApplicationUser user) {
        jira.logIn(user);
        return jira.words().reader(jira.people().current());
    }

    private static MoveDraft said(String text) {
        return new MoveDraft(text, Optional.empty(), Optional.empty(), Map.of());
    }
}
