package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.NotFound;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What becomes of decisions: Ada records, Ben decides, Mei looks on. */
public class DecisionMovesTest {

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    private final ApplicationUser admin = jira.user("admin", "UTC");
    private DecisionsAtWork work;

    @Before
    public void benDecidesAboutReleases() {
        jira.issue("ALOY-1");
        jira.issue("ALOY-2");
        jira.makeAdministrator("ALOY", admin);
        work = new DecisionsAtWork(database, jira);
        work.setAreas("ALOY", area("Releases").decidedBy(ben));
    }

    @Test
    public void a_decider_accepts_what_somebody_proposed() {
        VisibleDecision proposed = propose();
        work.wait(Duration.ofHours(1));

        VisibleDecision accepted = as(ben).accept(id(proposed), SampleDecisions.NOTHING_SAID);

        DecisionState state = accepted.decision().state();
        assertThat(state.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(state.effectiveAt()).contains(NOW.plusSeconds(3_600));
        assertThat(state.decidedBy()).contains(ben.getKey());
        assertThat(accepted.updatedBy().name()).isEqualTo("ben");
        assertThat(accepted.decision().version()).isEqualTo(2);
        assertThat(work.get(ada, accepted).decision()).isEqualTo(accepted.decision());
        assertThat(kinds()).containsExactly("decision-accepted", "decision-proposed");
    }

    @Test
    public void nobody_accepts_beyond_their_authority_not_even_the_author_or_an_administrator() {
        VisibleDecision proposed = propose();

        for (ApplicationUser other : List.of(ada, mei, admin)) {
            assertThatThrownBy(() -> as(other).accept(id(proposed), SampleDecisions.NOTHING_SAID))
                    .isExactlyInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> as(other).reject(id(proposed), because("no")))
                    .isExactlyInstanceOf(Forbidden.class);
        }
        assertThat(work.get(ada, proposed).decision().status()).isEqualTo(DecisionStatus.PROPOSED);
    }

    @Test
    public void a_decider_who_went_beyond_the_scope_leaves_it_to_another() {
        work.setAreas("ALOY", area("Releases").decidedBy(ada, ben).within("labels = small"));
        VisibleDecision beyond = propose();

        assertThatThrownBy(() -> as(ada).accept(id(beyond), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
        assertThat(as(ben).accept(id(beyond), SampleDecisions.NOTHING_SAID)
                        .decision()
                        .status())
                .isEqualTo(DecisionStatus.ACCEPTED);
    }

    @Test
    public void who_decides_second_is_refused_with_what_the_first_has_made_of_it() {
        VisibleDecision proposed = propose();
        as(ben).accept(id(proposed), SampleDecisions.NOTHING_SAID);

        MoveRefused refusal =
                catchThrowableOfType(MoveRefused.class, () -> as(ben).reject(id(proposed), because("no")));

        assertThat(((DecisionJson) refusal.more().get("current")).status()).isEqualTo("accepted");
        assertThatThrownBy(() -> as(ben).accept(id(proposed), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(MoveRefused.class);
        assertThat(kinds()).containsExactly("decision-accepted", "decision-proposed");
    }

    @Test
    public void who_says_which_version_they_saw_decides_about_no_other() {
        VisibleDecision proposed = propose();
        jira.logIn(ada);
        work.editing.replace(
                id(proposed), aDraft("Ship hourly").in("Releases").version(1).build());

        assertThatThrownBy(() -> as(ben).accept(id(proposed), seen(1))).isExactlyInstanceOf(DecisionChanged.class);
        assertThat(as(ben).accept(id(proposed), seen(2)).decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
    }

    @Test
    public void a_decider_rejects_with_a_reason() {
        VisibleDecision proposed = propose();
        assertInvalid(() -> as(ben).reject(id(proposed), because(" ")), "reason");

        VisibleDecision rejected = as(ben).reject(id(proposed), because("Too risky now"));

        assertThat(DecisionJson.of(rejected).status()).isEqualTo("rejected");
        assertThat(DecisionJson.of(rejected).reason()).isEqualTo("Too risky now");
        assertThat(DecisionJson.of(rejected).waitsFor()).isNull();
        assertThat(kinds()).startsWith("decision-rejected");
    }

    @Test
    public void the_author_withdraws_and_nobody_else_but_an_administrator() {
        VisibleDecision proposed = propose();
        assertThatThrownBy(() -> as(ben).withdraw(id(proposed), because("x"))).isExactlyInstanceOf(Forbidden.class);

        assertThat(as(ada).withdraw(id(proposed), because("Not needed any more"))
                        .decision()
                        .status())
                .isEqualTo(DecisionStatus.WITHDRAWN);
        VisibleDecision other = propose();
        assertThat(as(admin).withdraw(id(other), because("Doubled")).decision().status())
                .isEqualTo(DecisionStatus.WITHDRAWN);
        assertThatThrownBy(() -> as(ada).withdraw(id(other), because("x"))).isExactlyInstanceOf(MoveRefused.class);
    }

    @Test
    public void who_decides_in_the_area_deprecates_what_holds() {
        VisibleDecision proposed = propose();
        assertThatThrownBy(() -> as(ben).deprecate(id(proposed), because("x"))).isExactlyInstanceOf(MoveRefused.class);
        as(ben).accept(id(proposed), SampleDecisions.NOTHING_SAID);
        assertThatThrownBy(() -> as(ada).deprecate(id(proposed), because("x"))).isExactlyInstanceOf(Forbidden.class);

        VisibleDecision deprecated = as(ben).deprecate(id(proposed), because("The world has changed"));

        assertThat(deprecated.decision().status()).isEqualTo(DecisionStatus.DEPRECATED);
        assertThat(deprecated.decision().state().effectiveAt()).contains(NOW);
        assertThat(deprecated.permissions().accept()).isFalse();
    }

    @Test
    public void without_an_area_it_is_the_author_s_and_the_administrators_to_say_what_becomes_of_it() {
        VisibleDecision holds = work.record(ada, "ALOY-1", "Ship weekly", "");

        assertThatThrownBy(() -> as(mei).deprecate(id(holds), because("x"))).isExactlyInstanceOf(Forbidden.class);
        assertThat(as(ada).deprecate(id(holds), because("Old")).decision().status())
                .isEqualTo(DecisionStatus.DEPRECATED);
        VisibleDecision other = work.record(ada, "ALOY-1", "Ship daily", "");
        assertThat(as(admin).deprecate(id(other), because("Old")).decision().status())
                .isEqualTo(DecisionStatus.DEPRECATED);
    }

    @Test
    public void supersession_links_both_ways() {
        VisibleDecision old = work.record(ben, "ALOY-1", "Ship monthly", "Releases");
        VisibleDecision anew = work.record(ada, "ALOY-2", "Ship weekly", "");
        assertThatThrownBy(() -> as(ada).supersede(id(old), by(anew))).isExactlyInstanceOf(Forbidden.class);

        VisibleDecision superseded = as(ben).supersede(id(old), by(anew));

        assertThat(DecisionJson.of(superseded).status()).isEqualTo("superseded");
        assertThat(DecisionJson.of(superseded).supersededBy()).isEqualTo(id(anew));
        assertThat(DecisionJson.of(work.get(mei, anew)).supersedes()).containsExactly(id(old));
        assertThat(kinds()).startsWith("decision-superseded");
    }

    @Test
    public void only_a_decision_that_holds_takes_the_place_of_another() {
        VisibleDecision old = work.record(ada, "ALOY-1", "Ship monthly", "");
        VisibleDecision proposed = propose();

        assertThatThrownBy(() -> as(ada).supersede(id(old), by(proposed))).isExactlyInstanceOf(MoveRefused.class);
        assertInvalid(() -> as(ada).supersede(id(old), by(old)), "by");
        assertInvalid(() -> as(ada).supersede(id(old), SampleDecisions.NOTHING_SAID), "by");
        MoveDraft nothing = new MoveDraft("", Optional.of(4711), Optional.empty(), Map.of());
        assertInvalid(() -> as(ada).supersede(id(old), nothing), "by");
    }

    @Test
    public void a_hidden_decision_is_told_nowhere_and_answers_as_a_missing_one() {
        VisibleDecision hidden = work.record(ada, "ALOY-2", "Secret", "");
        VisibleDecision old = work.record(ada, "ALOY-1", "Ship monthly", "");
        VisibleDecision older = work.record(ada, "ALOY-1", "Ship yearly", "");
        as(ada).supersede(id(old), by(hidden));
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", mei);

        assertThat(DecisionJson.of(work.get(mei, old)).supersededBy()).isNull();
        assertThat(DecisionJson.of(work.get(mei, old)).status()).isEqualTo("superseded");
        assertThatThrownBy(() -> as(mei).accept(id(hidden), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(NotFound.class);
        jira.makeAdministrator("ALOY", mei);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> as(mei).supersede(id(older), by(hidden)));
        assertThat(refusal.errors().get("by").key()).isEqualTo("asyncbacklog.decisions.error.no-such-decision");
        assertThat(DecisionJson.of(work.get(ada, hidden)).supersedes()).containsExactly(id(old));
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        assertThat(DecisionJson.of(work.get(ben, hidden)).supersedes()).isEmpty();
    }

    @Test
    public void what_is_recorded_to_supersede_does_so_at_once_where_it_holds_at_once() {
        VisibleDecision old = work.record(ada, "ALOY-1", "Ship monthly", "");

        VisibleDecision anew = recordSuperseding(ada, "", old);

        assertThat(DecisionJson.of(anew).supersedes()).containsExactly(id(old));
        assertThat(DecisionJson.of(work.get(ada, old)).supersededBy()).isEqualTo(id(anew));
        assertThat(kinds()).startsWith("decision-superseded", "decision-accepted");
    }

    @Test
    public void what_one_may_not_supersede_is_refused_and_nothing_is_recorded() {
        VisibleDecision bens = work.record(ben, "ALOY-1", "Ship monthly", "Releases");
        VisibleDecision done = work.record(ada, "ALOY-1", "Ship yearly", "");
        as(ada).deprecate(id(done), because("old"));

        assertThatThrownBy(() -> recordSuperseding(ada, "", bens))
                .isExactlyInstanceOf(Forbidden.class)
                .hasMessage("asyncbacklog.decisions.error.may-not-supersede");
        assertThatThrownBy(() -> recordSuperseding(ada, "", done)).isExactlyInstanceOf(MoveRefused.class);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", mei);
        jira.logIn(mei);
        assertInvalid(
                () -> work.recording.record(
                        "ALOY-2", aDraft("x").superseding(id(bens)).build()),
                "supersedes");
        assertThat(kinds()).doesNotContain("decision-superseded");
        assertThat(kinds()).filteredOn("decision-accepted"::equals).hasSize(2);
    }

    @Test
    public void a_proposal_supersedes_once_it_is_accepted_by_somebody_who_may() {
        VisibleDecision old = work.record(ben, "ALOY-1", "Ship monthly", "Releases");
        VisibleDecision proposal = recordSuperseding(ada, "Releases", old);
        assertThat(work.get(ada, old).decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(DecisionJson.of(work.get(mei, proposal)).supersedes()).containsExactly(id(old));

        as(ben).accept(id(proposal), SampleDecisions.NOTHING_SAID);

        assertThat(DecisionJson.of(work.get(ada, old)).supersededBy()).isEqualTo(id(proposal));
    }

    @Test
    public void who_accepts_needs_the_authority_over_what_is_superseded_too() {
        VisibleDecision meis = work.record(mei, "ALOY-1", "Ship monthly", "");
        VisibleDecision proposal = recordSuperseding(ada, "Releases", meis);

        assertThatThrownBy(() -> as(ben).accept(id(proposal), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
        assertThat(work.get(ada, proposal).decision().status()).isEqualTo(DecisionStatus.PROPOSED);
    }

    @Test
    public void to_accept_what_supersedes_many_costs_as_much_to_check_as_what_supersedes_few() {
        assertThat(statementsToBeRefused(20)).isEqualTo(statementsToBeRefused(2));
    }

    /** Of somebody's who may not decide about what is superseded, so that nothing is written. */
    private int statementsToBeRefused(int count) {
        VisibleDecision[] old = new VisibleDecision[count];
        for (int i = 0; i < count; i++) {
            old[i] = work.record(ben, "ALOY-1", "Ship monthly " + i, "Releases");
        }
        old[count - 1] = work.record(mei, "ALOY-1", "Ship yearly", "");
        VisibleDecision proposal = recordSuperseding(ada, "Releases", old);
        jira.logIn(ben);
        database.statements().start();
        assertThatThrownBy(() -> work.moves.accept(id(proposal), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
        return database.statements().count();
    }

    @Test
    public void what_was_decided_in_an_area_only_those_rewrite_who_could_decide_it() {
        VisibleDecision proposal = propose();
        as(ben).accept(id(proposal), SampleDecisions.NOTHING_SAID);
        jira.logIn(ada);
        DecisionDraft reworded = aDraft("Ship hourly").in("Releases").version(2).build();
        DecisionDraft moved = aDraft("Ship weekly").version(2).build();
        DecisionDraft dated = aDraft("Ship weekly")
                .in("Releases")
                .dueOn("2027-01-01")
                .version(2)
                .build();

        assertThatThrownBy(() -> work.editing.replace(id(proposal), reworded)).isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.editing.replace(id(proposal), moved)).isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.editing.delete(id(proposal))).isExactlyInstanceOf(Forbidden.class);
        assertThat(work.editing.replace(id(proposal), dated).decision().version())
                .isEqualTo(3);
    }

    @Test
    public void what_holds_is_not_carried_into_an_area_whose_deciders_did_not_decide_it() {
        VisibleDecision holds = work.record(ada, "ALOY-1", "Ship weekly", "");
        jira.logIn(ada);

        assertThatThrownBy(() -> work.editing.replace(
                        id(holds),
                        aDraft("Ship weekly").in("Releases").version(1).build()))
                .isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void a_proposal_in_another_area_is_as_if_just_recorded_there() {
        work.setAreas("ALOY", area("Releases").decidedBy(ben), area("Runtime").decidedBy(ada));
        VisibleDecision proposal = propose();
        jira.logIn(ada);

        VisibleDecision moved = work.editing.replace(
                id(proposal), aDraft("Ship weekly").in("Runtime").version(1).build());

        assertThat(moved.decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(moved.decision().state().decidedBy()).contains(ada.getKey());
        VisibleDecision other = propose();
        jira.logIn(admin);
        assertThat(work.editing
                        .replace(
                                id(other),
                                aDraft("Ship weekly").in("Runtime").version(1).build())
                        .decision()
                        .state()
                        .waitsFor())
                .contains(WaitsFor.DECIDERS);
    }

    @Test
    public void a_proposal_keeps_what_it_supersedes_that_its_editor_does_not_see() {
        VisibleDecision seen = work.record(ada, "ALOY-1", "Ship monthly", "");
        VisibleDecision hidden = work.record(ada, "ALOY-2", "Ship yearly", "");
        jira.logIn(ada);
        VisibleDecision proposal = work.recording.record(
                "ALOY-1",
                aDraft("Ship weekly")
                        .in("Releases")
                        .superseding(id(seen), id(hidden))
                        .build());
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", admin);
        jira.logIn(admin);

        VisibleDecision edited = work.editing.replace(
                id(proposal), aDraft("Ship weekly!").in("Releases").version(1).build());

        assertThat(DecisionJson.of(edited).supersedes()).isEmpty();
        assertThat(DecisionJson.of(work.get(ada, proposal)).supersedes()).containsExactly(id(hidden));
    }

    private VisibleDecision propose() {
        return work.record(ada, "ALOY-1", "Ship weekly", "Releases");
    }

    private VisibleDecision recordSuperseding(ApplicationUser author, String areaName, VisibleDecision... old) {
        jira.logIn(author);
        return work.recording.record(
                "ALOY-1",
                aDraft("Ship weekly")
                        .in(areaName)
                        .superseding(
                                Arrays.stream(old).map(DecisionMovesTest::id).toArray(Integer[]::new))
                        .build());
    }

    private DecisionMoveService as(ApplicationUser user) {
        jira.logIn(user);
        return work.moves;
    }

    private List<String> kinds() {
        return new EventStore(database.objects())
                .newest(EventFilter.ofProjects(List.of(jira.project("ALOY").getId())), Optional.empty(), 100).stream()
                        .map(Event::kind)
                        .toList();
    }

    private static int id(VisibleDecision decision) {
        return decision.decision().id();
    }

    private static MoveDraft because(String reason) {
        return new MoveDraft(reason, Optional.empty(), Optional.empty(), Map.of());
    }

    private static MoveDraft by(VisibleDecision successor) {
        return new MoveDraft("", Optional.of(id(successor)), Optional.empty(), Map.of());
    }

    private static MoveDraft seen(int version) {
        return new MoveDraft("", Optional.empty(), Optional.of(version), Map.of());
    }

    private static void assertInvalid(ThrowingCallable call, String field) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, call);
        assertThat(refusal.errors()).containsOnlyKeys(field);
    }
}
