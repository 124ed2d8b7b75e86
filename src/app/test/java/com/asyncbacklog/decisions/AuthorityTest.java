package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.decisions.Authority.Verdict;
import com.asyncbacklog.jira.Members;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Message;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

public class AuthorityTest {

    private static final Instant FRIDAY_NOON = Instant.parse("2026-03-06T12:00:00Z");
    private static final Members ADA = new Members(List.of("ada"), List.of(), List.of());
    private static final Consultation NOBODY = Consultation.ofNobody(NOW);
    private static final Consultation BEN =
            new Consultation(8, List.of(person("ben")), List.of(), List.of(), FRIDAY_NOON);

    @Test
    public void without_an_area_whoever_is_closest_decides_at_once() {
        Authority noArea = Authority.withoutArea(true, NOW);

        assertThat(noArea.verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(noArea.reasons()).containsExactly(Message.of("asyncbacklog.decisions.authority.no-area"));
        assertThat(Authority.withoutArea(false, NOW).reasons())
                .containsExactly(Message.of("asyncbacklog.decisions.authority.no-areas"));
        assertThat(noArea.afterWriting("ada", NOW)).isEqualTo(DecisionState.accepted("ada", NOW));
    }

    @Test
    public void a_decider_decides_alone() {
        Authority authority = Authority.of(new Authority.Case(area(ADA, "", ""), true, true, NOBODY));

        assertThat(authority.verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(authority.waitsFor()).isEmpty();
        assertThat(authority.reasons())
                .containsExactly(Message.of("asyncbacklog.decisions.authority.decider", "Releases"));
        assertThat(authority.afterWriting("ada", NOW).status()).isEqualTo(DecisionStatus.ACCEPTED);
    }

    @Test
    public void who_is_no_decider_proposes_and_waits_for_those_who_are() {
        Authority authority = Authority.of(new Authority.Case(area(ADA, "", ""), false, true, BEN));

        assertThat(authority.verdict()).isEqualTo(Verdict.OUTSIDE);
        assertThat(authority.waitsFor()).contains(WaitsFor.DECIDERS);
        assertThat(authority.reasons().get(0))
                .isEqualTo(Message.of("asyncbacklog.decisions.authority.no-decider", "Releases"));
        DecisionState state = authority.afterWriting("sue", NOW);
        assertThat(state.status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(state.effectiveAt()).isEmpty();
        assertThat(state.decidedBy()).isEmpty();
        assertThat(state.window()).isEmpty();
    }

    @Test
    public void where_nobody_is_named_to_decide_everybody_does() {
        Authority authority = Authority.of(new Authority.Case(area(Members.NONE, "", ""), false, true, NOBODY));

        assertThat(authority.verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(authority.reasons())
                .containsExactly(Message.of("asyncbacklog.decisions.authority.unbounded", "Releases"));
    }

    @Test
    public void beyond_the_scope_of_the_area_somebody_else_who_decides_has_to_agree() {
        Authority authority = Authority.of(new Authority.Case(area(ADA, "labels = small", ""), true, false, NOBODY));

        assertThat(authority.verdict()).isEqualTo(Verdict.OUTSIDE);
        assertThat(authority.waitsFor()).contains(WaitsFor.OTHER_DECIDERS);
        assertThat(authority.reasons())
                .containsExactly(Message.of("asyncbacklog.decisions.authority.out-of-scope", "labels = small"));
        assertThat(Authority.of(new Authority.Case(area(ADA, "labels = small", ""), false, false, NOBODY))
                        .waitsFor())
                .contains(WaitsFor.DECIDERS);
        assertThat(Authority.of(new Authority.Case(area(Members.NONE, "labels = small", ""), false, false, NOBODY))
                        .waitsFor())
                .contains(WaitsFor.OTHER_DECIDERS);
    }

    @Test
    public void with_people_to_consult_it_is_decided_and_holds_when_they_have_had_their_time() {
        Authority authority = Authority.of(new Authority.Case(area(ADA, "", ""), true, true, BEN));

        assertThat(authority.verdict()).isEqualTo(Verdict.WITHIN_AFTER_OBJECTIONS);
        assertThat(authority.reasons()).contains(Message.of("asyncbacklog.decisions.authority.consulted", 1, 8L));
        DecisionState state = authority.afterWriting("ada", NOW);
        assertThat(state.status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(state.waits(WaitsFor.OBJECTIONS)).isTrue();
        assertThat(state.effectiveAt()).contains(FRIDAY_NOON);
        assertThat(state.decidedBy()).contains("ada");
        assertThat(state.window()).contains(ObjectionWindow.opened(8, List.of("ben"), NOW));
    }

    @Test
    public void who_is_not_waited_for_is_said_and_keeps_nothing_up() {
        Consultation ofNobodyLeft = new Consultation(8, List.of(), List.of(person("ben")), List.of(person("mei")), NOW);

        Authority authority = Authority.of(new Authority.Case(area(ADA, "", ""), true, true, ofNobodyLeft));

        assertThat(authority.verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(authority.reasons())
                .contains(
                        Message.of("asyncbacklog.decisions.authority.unseeing", "BEN"),
                        Message.of("asyncbacklog.decisions.authority.unworking", "MEI"));
    }

    @Test
    public void the_limit_and_what_is_hard_to_reverse_are_said() {
        Authority authority = Authority.of(new Authority.Case(area(ADA, "", "Up to 5 days"), true, true, NOBODY));

        assertThat(authority.reasons())
                .contains(
                        Message.of("asyncbacklog.decisions.authority.limit", "Up to 5 days"),
                        Message.of("asyncbacklog.decisions.authority.hard-to-reverse"));
    }

    private static DecisionArea area(Members deciders, String jql, String limit) {
        return new DecisionArea(
                1,
                100,
                "Releases",
                "",
                "",
                new Boundary(deciders, Members.NONE, limit, jql, !limit.isEmpty(), 8),
                false);
    }

    private static Person person(String key) {
        return new Person(key, key, key.toUpperCase(Locale.ROOT), Optional.empty());
    }
}
