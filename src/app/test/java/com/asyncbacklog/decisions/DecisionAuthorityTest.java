package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.Members;
import com.asyncbacklog.jira.PersonJson;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.workingtime.WorkingWeek;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Who decides what alone: said before a decision is recorded, and done when it is. */
public class DecisionAuthorityTest {

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    private final ApplicationUser admin = jira.user("admin", "UTC");
    private DecisionsAtWork work;

    @Before
    public void adaIsLoggedIn() {
        jira.issue("ALOY-1");
        jira.makeAdministrator("ALOY", admin);
        jira.logIn(ada);
        work = new DecisionsAtWork(database, jira);
    }

    @Test
    public void a_project_without_areas_lets_everybody_decide_at_once_and_says_so() {
        assertThat(asked("").verdict()).isEqualTo("within");
        assertThat(asked("").reasons()).containsExactly("asyncbacklog.decisions.authority.no-areas");

        work.setAreas("ALOY", area("Releases").decidedBy(ben));

        assertThat(asked("").verdict()).isEqualTo("within");
        assertThat(asked("").reasons()).containsExactly("asyncbacklog.decisions.authority.no-area");
        assertThat(recorded("").status()).isEqualTo(DecisionStatus.ACCEPTED);
    }

    @Test
    public void a_decider_decides_at_once() {
        work.setAreas("ALOY", area("Releases").decidedBy(ada));

        assertThat(asked("releases ").verdict()).isEqualTo("within");
        assertThat(asked("Releases").deciders()).extracting(PersonJson::name).containsExactly("ada");
        DecisionState state = recorded("Releases");
        assertThat(state.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(state.effectiveAt()).contains(NOW);
        assertThat(state.decidedBy()).contains(ada.getKey());
    }

    @Test
    public void members_of_groups_and_roles_decide_as_well() {
        jira.addToGroup("leads", ada);
        long role = jira.addToRole("Architects", ada).getId();
        work.setAreas(
                "ALOY",
                area("By group").decidedBy(new Members(List.of(), List.of("leads"), List.of())),
                area("By role").decidedBy(new Members(List.of(), List.of(), List.of(role))),
                area("By others").decidedBy(new Members(List.of(), List.of("nobody"), List.of())));

        assertThat(asked("By group").verdict()).isEqualTo("within");
        assertThat(asked("By role").verdict()).isEqualTo("within");
        assertThat(asked("By others").verdict()).isEqualTo("outside");
    }

    @Test
    public void who_is_no_decider_proposes() {
        work.setAreas("ALOY", area("Releases").decidedBy(ben));

        assertThat(asked("Releases").verdict()).isEqualTo("outside");
        assertThat(asked("Releases").effectiveAt()).isNull();
        VisibleDecision proposed = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        assertThat(proposed.decision().status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(proposed.decision().state().waitsFor()).contains(WaitsFor.DECIDERS);
        assertThat(proposed.permissions().accept()).isFalse();
        assertThat(work.get(ben, proposed).permissions().accept()).isTrue();
        assertThat(work.get(mei, proposed).permissions().accept()).isFalse();
        assertThat(DecisionJson.of(proposed).area()).isEqualTo("Releases");
        assertThat(DecisionJson.of(proposed).areaState()).isEqualTo("current");
        assertThat(DecisionJson.of(proposed).waitsFor()).isEqualTo("deciders");
        assertThat(DecisionJson.of(proposed).effectiveAt()).isNull();
    }

    @Test
    public void a_decider_decides_alone_only_about_issues_in_the_area_s_scope() {
        jira.letFind("labels = small", "ALOY-1");
        jira.issue("ALOY-2");
        work.setAreas("ALOY", area("Releases").decidedBy(ada, ben).within("labels = small"));

        assertThat(recorded("Releases").status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(work.authority.onIssue("ALOY-2", "Releases").verdict()).isEqualTo("outside");
        VisibleDecision beyond = work.record(ada, "ALOY-2", "Ship weekly", "Releases");
        assertThat(beyond.decision().state().waitsFor()).contains(WaitsFor.OTHER_DECIDERS);
        assertThat(beyond.permissions().accept()).isFalse();
        assertThat(work.get(ben, beyond).permissions().accept()).isTrue();
    }

    @Test
    public void with_people_consulted_it_holds_once_each_has_had_their_own_hours() {
        work.setAreas("ALOY", area("Releases").decidedBy(ada).consulting(8, ada, ben, mei));

        AuthorityJson asked = asked("Releases");

        // Tuesday 18:05 in London: Ben has Wednesday 09:00 to 17:00, Mei, for whom Wednesday is hours away from 09:00,
        // too.
        assertThat(asked.verdict()).isEqualTo("within-after-objections");
        assertThat(asked.effectiveAt()).isEqualTo("2026-03-04T16:00:00Z");
        assertThat(asked.consulted()).extracting(PersonJson::name).containsExactly("ben", "mei");
        assertThat(asked.objectionHours()).isEqualTo(8L);
        VisibleDecision open = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        assertThat(open.decision().status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(DecisionJson.of(open).waitsFor()).isEqualTo("objections");
        assertThat(DecisionJson.of(open).effectiveAt()).isEqualTo(asked.effectiveAt());
        assertThat(DecisionJson.of(open).decidedBy().name()).isEqualTo("ada");
        assertThat(DecisionJson.of(open).consulted())
                .extracting(consulted -> consulted.person().name() + " " + consulted.hoursLeft())
                .containsExactly("ben 8", "mei 8");
    }

    @Test
    public void without_hours_to_object_people_are_told_and_not_waited_for() {
        work.setAreas("ALOY", area("Releases").decidedBy(ada).consulting(0, ben));

        assertThat(asked("Releases").verdict()).isEqualTo("within");
        assertThat(recorded("Releases").status()).isEqualTo(DecisionStatus.ACCEPTED);
    }

    @Test
    public void who_may_not_see_the_issue_or_never_works_keeps_nothing_up() {
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", mei);
        work.hours.setWeek(ben.getKey(), WorkingWeek.NONE);
        work.setAreas("ALOY", area("Releases").decidedBy(ada).consulting(8, ben, mei));

        AuthorityJson asked = asked("Releases");

        assertThat(asked.verdict()).isEqualTo("within");
        assertThat(asked.notWaitedFor()).extracting(PersonJson::name).containsExactly("mei", "ben");
        assertThat(asked.reasons())
                .contains(
                        "asyncbacklog.decisions.authority.unseeing[MEI]",
                        "asyncbacklog.decisions.authority.unworking[BEN]");
        assertThat(recorded("Releases").status()).isEqualTo(DecisionStatus.ACCEPTED);
    }

    @Test
    public void an_area_that_the_project_does_not_have_is_refused_by_name() {
        work.setAreas("ALOY", area("Releases").decidedBy(ada));
        work.setAreas("ALOY", area("Runtime").decidedBy(ada));

        for (String name : List.of("Releases", "Nothing")) {
            InvalidInput refusal = catchThrowableOfType(
                    InvalidInput.class,
                    () -> work.recording.record("ALOY-1", aDraft("").in(name).build()));
            assertThat(refusal.errors()).containsOnlyKeys("area", "title");
            assertThatThrownBy(() -> asked(name)).isExactlyInstanceOf(InvalidInput.class);
        }
    }

    @Test
    public void it_is_asked_for_only_by_those_who_may_record() {
        jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY-1", ada);
        assertThatThrownBy(() -> asked("")).isExactlyInstanceOf(Forbidden.class);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ada);
        assertThatThrownBy(() -> asked("")).isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.authority.onIssue("ALOY-99", "")).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    public void a_decision_of_a_removed_area_says_so_and_is_the_administrators_to_decide() {
        work.setAreas("ALOY", area("Releases").decidedBy(ben));
        VisibleDecision proposed = work.record(ada, "ALOY-1", "Ship weekly", "Releases");

        work.setAreas("ALOY");

        VisibleDecision seen = work.get(ben, proposed);
        assertThat(DecisionJson.of(seen).area()).isEqualTo("Releases");
        assertThat(DecisionJson.of(seen).areaState()).isEqualTo("removed");
        assertThat(seen.permissions().accept()).isFalse();
        assertThat(work.get(ada, proposed).permissions().accept()).isFalse();
        assertThat(work.get(admin, proposed).permissions().accept()).isTrue();
    }

    @Test
    public void where_nobody_is_left_to_decide_the_administrators_of_the_project_do() {
        work.setAreas("ALOY", area("Releases").decidedBy(ben));
        VisibleDecision proposed = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        assertThat(work.get(admin, proposed).permissions().accept()).isFalse();

        jira.deactivate(ben);

        assertThat(work.get(admin, proposed).permissions().accept()).isTrue();
        assertThat(work.get(mei, proposed).permissions().accept()).isFalse();
    }

    @Test
    public void a_list_costs_as_many_statements_for_many_decisions_as_for_one() {
        work.setAreas(
                "ALOY",
                area("Releases").decidedBy(ada).consulting(8, ben),
                area("Runtime").decidedBy(ben));
        work.record(ada, "ALOY-1", "One", "Releases");
        work.record(ada, "ALOY-1", "Two", "Runtime");
        int few = statementsOfList();
        for (int i = 0; i < 30; i++) {
            work.record(ada, "ALOY-1", "More " + i, i % 2 == 0 ? "Releases" : "Runtime");
        }

        assertThat(statementsOfList()).isEqualTo(few).isEqualTo(3);
    }

    private int statementsOfList() {
        database.statements().start();
        work.service.ofProject("ALOY", new DecisionSearch("", "", "", "", ""), Paging.first(100));
        return database.statements().count();
    }

    private AuthorityJson asked(String area) {
        return work.authority.onIssue("ALOY-1", area);
    }

    private DecisionState recorded(String area) {
        return work.record(ada, "ALOY-1", "Ship weekly", area).decision().state();
    }
}
