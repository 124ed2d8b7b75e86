package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static com.asyncbacklog.decisions.SampleDecisions.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.InvalidInput;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Ways around the boundary of an area, none of which leads anywhere. */
public class AuthorityIsNotEvadedTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String SCOPE = "labels = small";

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/Berlin");
    private final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    private final ApplicationUser sue = jira.user("sue", "Europe/London");
    private final ApplicationUser admin = jira.user("admin", "UTC");
    private DecisionsAtWork work;

    @Before
    public void areas() {
        jira.issue("ALOY-1");
        jira.issue("ALOY-2");
        jira.makeAdministrator("ALOY", admin);
        work = new DecisionsAtWork(database, jira);
        work.setNow(MONDAY);
        work.setAreas(
                "ALOY",
                area("Scope").decidedBy(ada, ben).within(SCOPE),
                area("Asking").decidedBy(ada, ben).consulting(8, mei, sue),
                area("Both").decidedBy(ada, ben).within(SCOPE).consulting(8, mei, sue),
                area("Mine").decidedBy(mei));
    }

    @Test
    public void nothing_is_superseded_by_naming_it_while_people_are_consulted_about_something_else() {
        VisibleDecision others = work.record(mei, "ALOY-1", "Ship monthly", "Mine");
        VisibleDecision own = work.record(ada, "ALOY-2", "Ship yearly", "");
        VisibleDecision open = work.record(ada, "ALOY-1", "Ship weekly", "Asking");

        assertThatThrownBy(() ->
                        replace(ada, open, aDraft("Ship weekly").in("Asking").superseding(id(others))))
                .isExactlyInstanceOf(Forbidden.class);
        work.wait(Duration.ofHours(4));
        Optional<Instant> before = work.get(ada, open).decision().state().effectiveAt();
        VisibleDecision more =
                replace(ada, open, aDraft("Ship weekly").in("Asking").superseding(id(own)));

        assertThat(more.decision().state().effectiveAt().orElseThrow()).isAfter(before.orElseThrow());
    }

    @Test
    public void what_a_decider_put_to_the_consulted_its_author_does_not_reword() {
        VisibleDecision proposal = work.record(sue, "ALOY-1", "Ship weekly", "Asking");
        as(ben).accept(id(proposal), SampleDecisions.NOTHING_SAID);

        assertThatThrownBy(() -> replace(sue, proposal, aDraft("Ship never").in("Asking")))
                .isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void what_holds_already_gets_into_no_area_where_people_are_asked_before() {
        VisibleDecision holds = work.record(ada, "ALOY-1", "Ship weekly", "");

        MoveRefused refusal = catchThrowableOfType(
                MoveRefused.class,
                () -> replace(ada, holds, aDraft("Ship weekly").in("Asking")));

        assertThat(refusal.messages().get(0).key()).isEqualTo("asyncbacklog.decisions.error.area-asks-first");
    }

    @Test
    public void what_people_were_asked_about_is_not_rewritten_afterwards() {
        VisibleDecision open = work.record(ada, "ALOY-1", "Ship weekly", "Asking");
        work.setNow(MONDAY.plus(Duration.ofDays(7)));
        assertThat(work.get(ada, open).decision().status()).isEqualTo(DecisionStatus.ACCEPTED);

        assertThatThrownBy(() -> replace(ada, open, aDraft("Ship never").in("Asking")))
                .isExactlyInstanceOf(MoveRefused.class);
        VisibleDecision dated =
                replace(ada, open, aDraft("Ship weekly").in("Asking").dueOn("2027-01-01"));
        assertThat(dated.decision().content().reviewOn()).isPresent();
    }

    @Test
    public void what_another_decider_had_to_accept_its_author_neither_rewrites_nor_ends() {
        VisibleDecision beyond = work.record(ada, "ALOY-1", "Ship weekly", "Scope");
        as(ben).accept(id(beyond), SampleDecisions.NOTHING_SAID);
        VisibleDecision other = work.record(ben, "ALOY-2", "Ship daily", "");

        assertThatThrownBy(() -> replace(ada, beyond, aDraft("Ship never").in("Scope")))
                .isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> replace(ada, beyond, aDraft("Ship weekly"))).isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(ada).deprecate(id(beyond), because("no"))).isExactlyInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(ada).supersede(id(beyond), by(other))).isExactlyInstanceOf(Forbidden.class);
        assertThat(as(ben).deprecate(id(beyond), because("no")).decision().status())
                .isEqualTo(DecisionStatus.DEPRECATED);
    }

    @Test
    public void after_a_second_objection_neither_who_recorded_nor_who_decided_has_another_say() {
        VisibleDecision beyond = work.record(ada, "ALOY-1", "Ship weekly", "Both");
        as(ben).accept(id(beyond), SampleDecisions.NOTHING_SAID);
        work.wait(Duration.ofMinutes(10));
        int first = object(mei, beyond);
        jira.logIn(ben);
        work.objections.answer(first, because("We can roll back"));
        work.wait(Duration.ofMinutes(10));
        object(sue, beyond);

        for (ApplicationUser heard : List.of(ada, ben)) {
            assertThatThrownBy(() -> as(heard).accept(id(beyond), SampleDecisions.NOTHING_SAID))
                    .isExactlyInstanceOf(Forbidden.class);
        }
        assertThat(as(admin)
                        .accept(id(beyond), SampleDecisions.NOTHING_SAID)
                        .decision()
                        .status())
                .isEqualTo(DecisionStatus.ACCEPTED);
    }

    @Test
    public void an_administrator_who_changes_the_area_hands_it_back_to_nobody_who_went_beyond_its_scope() {
        VisibleDecision beyond = work.record(ada, "ALOY-1", "Ship weekly", "Both");

        VisibleDecision moved = replace(admin, beyond, aDraft("Ship weekly").in("Scope"));

        assertThat(moved.decision().state().waitsFor()).contains(WaitsFor.OTHER_DECIDERS);
        assertThatThrownBy(() -> as(ada).accept(id(beyond), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void to_agree_to_some_words_is_not_to_agree_to_others() {
        VisibleDecision open = work.record(ada, "ALOY-1", "Ship weekly", "Asking");
        work.wait(Duration.ofMinutes(10));
        int objection = object(sue, open);
        jira.logIn(sue);
        work.objections.agree(objection, SampleDecisions.NOTHING_SAID);
        work.wait(Duration.ofMinutes(10));
        assertThat(isWaitedFor(sue, open)).isFalse();

        VisibleDecision anew = replace(ada, open, aDraft("Ship never").in("Asking"));

        assertThat(isWaitedFor(sue, open)).isTrue();
        // Her eight hours from 09:20 on; Mei's are over at 04:00 already.
        assertThat(anew.decision().state().effectiveAt()).contains(Instant.parse("2026-03-03T09:20:00Z"));
    }

    @Test
    public void a_proposal_whose_area_was_removed_stays_the_administrators_to_decide() {
        VisibleDecision proposal = work.record(ben, "ALOY-1", "Ship weekly", "Mine");
        work.setAreas("ALOY", area("Scope").decidedBy(ada, ben).within(SCOPE));

        assertThat(waitsUnderCatchUpOf(admin)).containsExactly("decision-proposal");
        VisibleDecision without = replace(ben, proposal, aDraft("Ship weekly"));

        assertThat(without.decision().status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(waitsUnderCatchUpOf(admin)).containsExactly("decision-proposal");
        assertThat(waitsUnderCatchUpOf(ben)).isEmpty();
        assertThatThrownBy(() -> as(ben).accept(id(proposal), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
        assertThat(as(admin)
                        .accept(id(proposal), SampleDecisions.NOTHING_SAID)
                        .decision()
                        .status())
                .isEqualTo(DecisionStatus.ACCEPTED);
    }

    @Test
    public void where_everybody_decides_anybody_else_agrees_to_what_is_beyond_the_scope() {
        work.setAreas("ALOY", area("Open").within(SCOPE));
        VisibleDecision beyond = work.record(ada, "ALOY-1", "Ship weekly", "Open");

        assertThatThrownBy(() -> as(ada).accept(id(beyond), SampleDecisions.NOTHING_SAID))
                .isExactlyInstanceOf(Forbidden.class);
        assertThat(as(sue).accept(id(beyond), SampleDecisions.NOTHING_SAID)
                        .decision()
                        .status())
                .isEqualTo(DecisionStatus.ACCEPTED);
        assertThatThrownBy(() -> as(ada).deprecate(id(beyond), because("no"))).isExactlyInstanceOf(Forbidden.class);
    }

    @Test
    public void what_reviewers_ask_stays_asked_when_another_decision_is_superseded_by_it() {
        VisibleDecision asked = work.record(ada, "ALOY-1", "Ship weekly", "");
        VisibleDecision old = work.record(ben, "ALOY-1", "Ship monthly", "");
        work.store.setReview(id(asked), ReviewState.NONE.asked(2, MONDAY));

        as(ben).supersede(id(old), by(asked));

        assertThat(work.store.find(id(asked)).orElseThrow().review().request()).isPresent();
    }

    @Test
    public void queries_are_written_only_by_whose_permissions_they_are_counted_with() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Ship weekly", "");
        DecisionDraft query = aDraft("Ship weekly")
                .assumingFewerIssues("project = ALOY", 3.5)
                .version(1)
                .build();
        jira.logIn(admin);

        assertThat(catchThrowableOfType(InvalidInput.class, () -> work.editing.replace(id(decision), query))
                        .errors())
                .containsOnlyKeys("assumptions");
        jira.logIn(ada);
        assertThat(work.editing.replace(id(decision), query).decision().version())
                .isEqualTo(2);
    }

    private VisibleDecision replace(ApplicationUser editor, VisibleDecision decision, SampleDecisions.Draft anew) {
        jira.logIn(editor);
        int version = work.get(editor, decision).decision().version();
        return work.editing.replace(id(decision), anew.version(version).build());
    }

    private int object(ApplicationUser objector, VisibleDecision decision) {
        jira.logIn(objector);
        List<ObjectionJson> objections = DecisionJson.of(work.objections.raise(id(decision), because("Too often")))
                .objections();
        return objections.get(objections.size() - 1).id();
    }

    private List<String> waitsUnderCatchUpOf(ApplicationUser person) {
        jira.logIn(person);
        return work.attention.waitingFor(jira.words().reader(jira.people().current()), work.now(), 10).stream()
                .map(AttentionItem::kind)
                .toList();
    }

    private boolean isWaitedFor(ApplicationUser person, VisibleDecision decision) {
        return work.get(ada, decision).details().consulted().stream()
                .filter(consulted -> consulted.person().key().equals(person.getKey()))
                .findFirst()
                .orElseThrow()
                .isWaitedFor();
    }

    private DecisionMoveService as(ApplicationUser user) {
        jira.logIn(user);
        return work.moves;
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
}
