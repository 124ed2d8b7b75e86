package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static com.asyncbacklog.decisions.SampleDecisions.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.workingtime.WorkingWeek;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * Ada decides about releases and consults Mei in Auckland, Ben in Berlin and Sue in San Francisco, who have eight working hours
 * each. She decides on Friday, 27 March 2026 at 16:00 UTC, before the weekend on which Berlin's clock is set forward.
 */
public class ObjectionServiceTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-27T16:00:00Z");
    private static final Instant OBJECTED = Instant.parse("2026-03-27T20:00:00Z");
    private static final Instant ANSWERED = Instant.parse("2026-03-31T08:00:00Z");

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    private final ApplicationUser sue = jira.user("sue", "America/Los_Angeles");
    private final ApplicationUser tom = jira.user("tom", "Europe/Berlin");
    private final ApplicationUser eva = jira.user("eva", "Europe/Berlin");
    private DecisionsAtWork work;
    private VisibleDecision decision;

    @Before
    public void adaDecides() {
        jira.issue("ALOY-1");
        work = new DecisionsAtWork(database, jira);
        work.setNow(FRIDAY);
        work.setAreas("ALOY", area("Releases").decidedBy(ada, tom).consulting(8, mei, ben, sue));
        decision = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
    }

    @Test
    public void it_holds_from_the_instant_on_at_which_each_has_had_eight_working_hours() {
        assertThat(effectiveAt()).contains(Instant.parse("2026-03-30T15:00:00Z"));
        work.setNow(Instant.parse("2026-03-30T14:59:59.999Z"));
        assertThat(seen().decision().status()).isEqualTo(DecisionStatus.PROPOSED);

        work.setNow(Instant.parse("2026-03-30T15:00:00Z"));

        assertThat(seen().decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(kinds()).containsExactly("decision-proposed");
    }

    @Test
    public void what_readers_see_before_it_is_written_down_is_what_is_written_down() {
        work.setNow(Instant.parse("2026-03-30T15:20:00Z"));
        VisibleDecision before = seen();
        assertThat(find("accepted")).containsExactly(before.decision());
        assertThat(find("proposed")).isEmpty();

        work.deadlines.run(work.now());

        assertThat(seen().decision()).isEqualTo(before.decision());
        assertThat(seen().decision().updatedBy()).isEqualTo(ada.getKey());
        assertThat(find("accepted")).containsExactly(before.decision());
        assertThat(kinds()).containsExactly("decision-accepted", "decision-proposed");
        Event accepted = events().get(0);
        assertThat(accepted.actor()).isEmpty();
        assertThat(accepted.at()).isEqualTo(work.now());
    }

    @Test
    public void it_is_written_down_once_however_often_the_job_runs() {
        work.deadlines.run(Instant.parse("2026-03-30T14:59:59Z"));
        assertThat(kinds()).containsExactly("decision-proposed");
        work.setNow(Instant.parse("2026-03-30T15:01:00Z"));

        work.deadlines.run(work.now());
        work.deadlines.run(work.now());

        assertThat(kinds()).containsExactly("decision-accepted", "decision-proposed");
        assertThat(database.objects().count(ConsultedRow.class, Query.select())).isZero();
    }

    @Test
    public void whoever_changes_what_is_due_writes_down_first_that_it_holds() {
        work.setNow(Instant.parse("2026-03-30T15:00:30Z"));
        jira.logIn(ada);

        work.moves.deprecate(id(), said("Old"));

        assertThat(kinds()).containsExactly("decision-deprecated", "decision-accepted", "decision-proposed");
        assertThat(seen().decision().state().effectiveAt()).contains(Instant.parse("2026-03-30T15:00:00Z"));
    }

    @Test
    public void an_objection_needs_a_reason_and_stops_the_clock() {
        work.setNow(OBJECTED);
        jira.logIn(sue);
        assertThatThrownBy(() -> work.objections.raise(id(), said(""))).isExactlyInstanceOf(InvalidInput.class);

        VisibleDecision objected = work.objections.raise(id(), said("Too often"));

        assertThat(DecisionJson.of(objected).status()).isEqualTo("proposed");
        assertThat(DecisionJson.of(objected).waitsFor()).isEqualTo("answer");
        assertThat(DecisionJson.of(objected).effectiveAt()).isNull();
        ObjectionJson objection = DecisionJson.of(objected).objections().get(0);
        assertThat(objection.objector().name()).isEqualTo("sue");
        assertThat(objection.reason()).isEqualTo("Too often");
        assertThat(objection.state()).isEqualTo("open");
        work.setNow(Instant.parse("2026-05-01T12:00:00Z"));
        work.deadlines.run(work.now());
        assertThat(seen().decision().status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(DecisionJson.of(seen()).consulted())
                .extracting(consulted -> consulted.person().name() + " " + consulted.hoursLeft())
                .containsExactly("mei 8", "ben 8", "sue 4");
        assertThat(kinds()).containsExactly("objection-raised", "decision-proposed");
    }

    @Test
    public void the_answer_lets_the_remaining_hours_run_on() {
        ObjectionJson objection = answered();

        // Ben would be through on 1 April at 10:00 his time; Sue has until the end of her second working day.
        assertThat(effectiveAt()).contains(Instant.parse("2026-04-02T00:00:00Z"));
        assertThat(objection.state()).isEqualTo("answered");
        assertThat(objection.answer()).isEqualTo("We can roll back");
        assertThat(objection.settlesAt()).isEqualTo("2026-04-02T00:00:00Z");
        assertThat(kinds()).startsWith("objection-answered");
        work.setNow(Instant.parse("2026-04-02T00:00:00Z"));
        assertThat(seen().decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(DecisionJson.of(seen()).objections().get(0).state()).isEqualTo("lapsed");
    }

    @Test
    public void when_the_objector_agrees_only_the_others_hours_are_waited_for() {
        ObjectionJson objection = answered();
        work.setNow(Instant.parse("2026-03-31T17:00:00Z"));
        jira.logIn(sue);

        VisibleDecision agreed = work.objections.agree(objection.id(), SampleDecisions.NOTHING_SAID);

        assertThat(DecisionJson.of(agreed).objections().get(0).state()).isEqualTo("agreed");
        assertThat(effectiveAt()).contains(Instant.parse("2026-04-01T08:00:00Z"));
        assertThat(kinds()).startsWith("objection-agreed");
    }

    @Test
    public void when_the_objector_agrees_last_it_holds_at_once() {
        ObjectionJson objection = answered();
        work.setNow(Instant.parse("2026-04-01T20:00:00Z"));
        jira.logIn(sue);

        VisibleDecision agreed = work.objections.agree(objection.id(), SampleDecisions.NOTHING_SAID);

        assertThat(agreed.decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(agreed.decision().state().effectiveAt()).contains(work.now());
        assertThat(kinds()).startsWith("decision-accepted", "objection-agreed", "objection-answered");
    }

    @Test
    public void who_takes_an_objection_back_lets_the_clock_run_on() {
        int objection = objected();
        work.setNow(ANSWERED);
        jira.logIn(sue);

        work.objections.agree(objection, SampleDecisions.NOTHING_SAID);

        assertThat(effectiveAt()).contains(Instant.parse("2026-04-01T08:00:00Z"));
    }

    @Test
    public void a_second_objection_goes_to_the_deciders_of_the_area_but_not_to_who_decided() {
        answered();
        work.setNow(Instant.parse("2026-03-31T09:00:00Z"));
        jira.logIn(ben);

        VisibleDecision objected = work.objections.raise(id(), said("Nobody is on call"));

        assertThat(DecisionJson.of(objected).waitsFor()).isEqualTo("other-deciders");
        assertThat(DecisionJson.of(objected).effectiveAt()).isNull();
        assertThat(work.get(ada, decision).permissions().accept()).isFalse();
        assertThat(work.get(tom, decision).permissions().accept()).isTrue();
        jira.logIn(ada);
        assertThatThrownBy(() -> work.moves.accept(id(), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
        jira.logIn(tom);
        VisibleDecision accepted = work.moves.accept(id(), SampleDecisions.NOTHING_SAID);
        assertThat(accepted.decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(accepted.decision().state().effectiveAt()).contains(work.now());
    }

    @Test
    public void a_decider_may_also_reject_what_was_objected_to_twice() {
        objected();
        jira.logIn(ben);
        work.objections.raise(id(), said("Nobody is on call"));
        jira.logIn(tom);

        assertThat(work.moves.reject(id(), said("Both are right")).decision().status())
                .isEqualTo(DecisionStatus.REJECTED);
    }

    @Test
    public void only_who_is_consulted_or_decides_in_the_area_objects_and_nobody_to_themselves() {
        for (ApplicationUser other : List.of(ada, eva)) {
            jira.logIn(other);
            assertThatThrownBy(() -> work.objections.raise(id(), said("No"))).isExactlyInstanceOf(Forbidden.class);
            assertThat(work.get(other, decision).permissions().object()).isFalse();
        }
        jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY-1", ben);
        jira.logIn(ben);
        assertThatThrownBy(() -> work.objections.raise(id(), said("No"))).isExactlyInstanceOf(Forbidden.class);
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", mei);
        jira.logIn(mei);
        assertThatThrownBy(() -> work.objections.raise(id(), said("No"))).isExactlyInstanceOf(NotFound.class);
        assertThat(work.get(tom, decision).permissions().object()).isTrue();
        jira.logIn(tom);
        assertThat(work.objections.raise(id(), said("No")).decision().state().waitsFor())
                .contains(WaitsFor.ANSWER);
    }

    @Test
    public void nobody_objects_twice_at_a_time_nor_to_what_is_over() {
        objected();
        assertThatThrownBy(() -> work.objections.raise(id(), said("And again"))).isExactlyInstanceOf(MoveRefused.class);
        jira.logIn(ada);
        work.moves.withdraw(id(), said("Not now"));
        jira.logIn(ben);
        assertThatThrownBy(() -> work.objections.raise(id(), said("No"))).isExactlyInstanceOf(MoveRefused.class);
    }

    @Test
    public void an_objection_in_time_is_one_before_it_holds() {
        work.setNow(Instant.parse("2026-03-30T15:00:00Z"));
        jira.logIn(ben);

        assertThatThrownBy(() -> work.objections.raise(id(), said("Late"))).isExactlyInstanceOf(MoveRefused.class);
        assertThat(kinds()).containsExactly("decision-accepted", "decision-proposed");
    }

    @Test
    public void it_is_answered_once_by_who_decided_or_decides_there_and_never_by_the_objector() {
        int objection = objected();
        assertThatThrownBy(() -> work.objections.answer(objection, said("x"))).isExactlyInstanceOf(Forbidden.class);
        jira.logIn(eva);
        assertThatThrownBy(() -> work.objections.answer(objection, said("x"))).isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.objections.agree(objection, SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
        jira.logIn(tom);
        assertThatThrownBy(() -> work.objections.answer(objection, said(" "))).isExactlyInstanceOf(InvalidInput.class);
        work.objections.answer(objection, said("We can roll back"));
        assertThatThrownBy(() -> work.objections.answer(objection, said("Again")))
                .isExactlyInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> work.objections.answer(4711, said("x"))).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    public void while_people_are_consulted_nobody_else_decides() {
        jira.logIn(tom);
        assertThatThrownBy(() -> work.moves.accept(id(), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> work.moves.reject(id(), said("no"))).isExactlyInstanceOf(MoveRefused.class);
        jira.logIn(eva);
        assertThatThrownBy(() -> work.moves.accept(id(), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void what_a_decider_accepts_waits_for_those_consulted_too() {
        VisibleDecision proposed = work.record(eva, "ALOY-1", "Ship daily", "Releases");
        assertThat(DecisionJson.of(proposed).waitsFor()).isEqualTo("deciders");
        jira.logIn(tom);

        VisibleDecision decided = work.moves.accept(proposed.decision().id(), SampleDecisions.NOTHING_SAID);

        assertThat(DecisionJson.of(decided).status()).isEqualTo("proposed");
        assertThat(DecisionJson.of(decided).waitsFor()).isEqualTo("objections");
        assertThat(DecisionJson.of(decided).decidedBy().name()).isEqualTo("tom");
        assertThat(DecisionJson.of(decided).effectiveAt()).isEqualTo("2026-03-30T15:00:00Z");
        assertThat(kinds()).startsWith("decision-effective-changed");
        assertThatThrownBy(() -> work.moves.accept(proposed.decision().id(), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(MoveRefused.class);
    }

    @Test
    public void what_takes_effect_supersedes_then() {
        VisibleDecision old = work.record(ada, "ALOY-1", "Ship monthly", "");
        jira.logIn(ada);
        VisibleDecision anew = work.recording.record(
                "ALOY-1",
                aDraft("Ship fortnightly")
                        .in("Releases")
                        .superseding(old.decision().id())
                        .build());
        assertThat(work.get(ada, old).decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
        work.setNow(Instant.parse("2026-03-30T15:00:10Z"));

        work.deadlines.run(work.now());

        assertThat(DecisionJson.of(work.get(ada, old)).supersededBy())
                .isEqualTo(anew.decision().id());
        assertThat(kinds()).filteredOn("decision-superseded"::equals).hasSize(1);
    }

    @Test
    public void other_words_begin_the_time_anew_and_other_reasons_do_not() {
        work.setNow(OBJECTED);
        Optional<Instant> before = effectiveAt();
        jira.logIn(ada);
        work.editing.replace(
                id(),
                aDraft("Ship weekly")
                        .in("Releases")
                        .dueOn("2027-01-01")
                        .version(1)
                        .build());
        assertThat(effectiveAt()).isEqualTo(before);
        jira.logIn(ada);

        work.editing.replace(
                id(), aDraft("Ship daily").in("Releases").version(2).build());

        assertThat(DecisionJson.of(seen()).consulted())
                .extracting(consulted -> consulted.hoursLeft().toString())
                .containsOnly("8");
        assertThat(effectiveAt()).contains(Instant.parse("2026-03-30T20:00:00Z"));
        assertThat(kinds()).startsWith("decision-proposed", "decision-proposed");
        jira.logIn(ada);
        assertThatThrownBy(() -> work.editing.replace(
                        id(), aDraft("Ship daily").version(3).build()))
                .isExactlyInstanceOf(MoveRefused.class);
    }

    @Test
    public void other_words_while_an_objection_is_open_leave_the_clock_stopped() {
        objected();
        jira.logIn(ada);

        work.editing.replace(
                id(), aDraft("Ship fortnightly").in("Releases").version(2).build());

        assertThat(DecisionJson.of(seen()).waitsFor()).isEqualTo("answer");
        assertThat(effectiveAt()).isEmpty();
        assertThat(DecisionJson.of(seen()).consulted())
                .extracting(consulted -> consulted.hoursLeft().toString())
                .containsOnly("8");
    }

    @Test
    public void a_changed_calendar_changes_from_when_it_holds_and_that_is_told() {
        work.hours.setAbsent(ben.getKey(), LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31));

        work.clocks.calendarsChanged(Set.of(ben.getKey()));

        assertThat(effectiveAt()).contains(Instant.parse("2026-04-01T15:00:00Z"));
        assertThat(kinds()).containsExactly("decision-effective-changed", "decision-proposed");
        work.clocks.calendarsChanged(Set.of(ben.getKey(), mei.getKey()));
        work.clocks.run(work.now());
        assertThat(kinds()).containsExactly("decision-effective-changed", "decision-proposed");
    }

    @Test
    public void changed_defaults_and_zones_are_counted_anew_too() {
        work.hours.setWeek(ben.getKey(), WorkingWeek.NONE);
        work.clocks.defaultsChanged(Optional.of(4711L));
        assertThat(effectiveAt()).contains(Instant.parse("2026-03-30T15:00:00Z"));
        work.clocks.defaultsChanged(Optional.of(jira.project("ALOY").getId()));
        assertThat(effectiveAt()).contains(Instant.parse("2026-03-30T04:00:00Z"));
        jira.setZone(mei, "Asia/Tokyo");

        work.clocks.run(work.now());

        assertThat(effectiveAt()).contains(Instant.parse("2026-03-30T08:00:00Z"));
    }

    @Test
    public void when_nobody_is_left_to_wait_for_it_holds_then() {
        work.setNow(OBJECTED);
        jira.deactivate(ben);
        jira.deactivate(mei);
        jira.deactivate(sue);

        work.clocks.run(work.now());

        assertThat(seen().decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(seen().decision().state().effectiveAt()).contains(OBJECTED);
        assertThat(kinds()).containsExactly("decision-accepted", "decision-proposed");
    }

    @Test
    public void what_holds_already_does_not_wait_again_for_a_calendar_that_changes_later() {
        work.setNow(Instant.parse("2026-03-30T15:00:30Z"));
        work.hours.setAbsent(ben.getKey(), LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31));

        work.clocks.calendarsChanged(Set.of(ben.getKey()));

        assertThat(seen().decision().status()).isEqualTo(DecisionStatus.ACCEPTED);
    }

    private int objected() {
        work.setNow(OBJECTED);
        jira.logIn(sue);
        VisibleDecision objected = work.objections.raise(id(), said("Too often"));
        return objected.details().objections().get(0).objection().id();
    }

    private ObjectionJson answered() {
        int objection = objected();
        work.setNow(ANSWERED);
        jira.logIn(ada);
        VisibleDecision answered = work.objections.answer(objection, said("We can roll back"));
        return DecisionJson.of(answered).objections().get(0);
    }

    private int id() {
        return decision.decision().id();
    }

    private VisibleDecision seen() {
        return work.get(ada, decision);
    }

    private Optional<Instant> effectiveAt() {
        return seen().decision().state().effectiveAt();
    }

    private List<Decision> find(String status) {
        jira.logIn(ada);
        return work
                .service
                .ofProject("ALOY", new DecisionSearch(status, "", "", "", ""), Paging.first(10))
                .items()
                .stream()
                .map(VisibleDecision::decision)
                .toList();
    }

    private List<String> kinds() {
        return events().stream().map(Event::kind).toList();
    }

    private List<Event> events() {
        return new EventStore(database.objects())
                .newest(EventFilter.ofProjects(List.of(jira.project("ALOY").getId())), Optional.empty(), 100);
    }

    private static MoveDraft said(String text) {
        return new MoveDraft(text, Optional.empty(), Optional.empty(), Map.of());
    }
}
