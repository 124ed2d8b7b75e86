package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.SampleAreas.area;
import static com.asyncbacklog.decisions.SampleDecisions.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.FakePage;
import com.asyncbacklog.shared.NotFound;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A decision's own page, and the areas among a project's settings. */
public class DecisionPageTest {

    private static final String STANDING = "asyncbacklog.decisions.standing.";

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "Europe/London");
    private final ApplicationUser mei = jira.user("mei", "Pacific/Auckland");
    private DecisionsAtWork work;

    @Before
    public void areas() {
        jira.issue("ALOY-1");
        work = new DecisionsAtWork(database, jira);
        work.setAreas(
                "ALOY",
                area("Releases").decidedBy(ada).consulting(8, ben, mei),
                area("Runtime").decidedBy(ben, mei));
    }

    @Test
    public void a_proposal_says_whom_it_waits_for_and_offers_them_to_decide() {
        VisibleDecision proposed = work.record(ada, "ALOY-1", "Keep the runtime small", "Runtime");

        DecisionPageView page = page(ben, proposed);

        assertThat(page.getStanding()).isEqualTo(STANDING + "deciders[Runtime, BEN, MEI]");
        assertThat(page.isCanAccept()).isTrue();
        assertThat(page.isCanReject()).isTrue();
        assertThat(page.isCanWithdraw()).isFalse();
        assertThat(page.getArea()).isEqualTo("Runtime");
        assertThat(page.getDecision().getTitle()).isEqualTo("Keep the runtime small");
        assertThat(page(ada, proposed).isCanAccept()).isFalse();
        assertThat(page(ada, proposed).isCanWithdraw()).isTrue();
    }

    @Test
    public void while_people_are_asked_it_says_until_when_and_what_each_has_left() {
        VisibleDecision open = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        work.wait(Duration.ofHours(20));

        DecisionPageView page = page(ben, open);

        assertThat(page.getStanding()).startsWith(STANDING + "objections[");
        assertThat(page.getDecision().getStatusLabel()).isEqualTo("asyncbacklog.decisions.status.in-objection");
        assertThat(page.getConsulted())
                .extracting(ConsultedView::getName, ConsultedView::getLeft)
                .hasSize(2)
                .allSatisfy(consulted -> assertThat(consulted.toList().get(1).toString())
                        .startsWith("asyncbacklog.decisions.consulted."));
        assertThat(page.isCanObject()).isTrue();
        assertThat(page(ada, open).isCanObject()).isFalse();
    }

    @Test
    public void an_objection_shows_with_its_answer_to_those_who_can_go_on_from_there() {
        VisibleDecision open = work.record(ada, "ALOY-1", "Ship weekly", "Releases");
        jira.logIn(ben);
        int id = work.objections
                .raise(open.decision().id(), said("Too often"))
                .details()
                .objections()
                .get(0)
                .objection()
                .id();

        ObjectionView toAnswer = page(ada, open).getObjections().get(0);
        assertThat(toAnswer.getReason()).isEqualTo("Too often");
        assertThat(toAnswer.getStateLabel()).isEqualTo("asyncbacklog.decisions.objection.state.open");
        assertThat(toAnswer.isCanAnswer()).isTrue();
        assertThat(toAnswer.isCanAgree()).isFalse();
        assertThat(page(ada, open).getStanding()).isEqualTo(STANDING + "answer");
        jira.logIn(ada);
        work.objections.answer(id, said("We can roll back"));

        ObjectionView answered = page(ben, open).getObjections().get(0);
        assertThat(answered.getAnswer()).isEqualTo("We can roll back");
        assertThat(answered.getAnsweredByName()).isEqualTo("ADA");
        assertThat(answered.getSettles()).startsWith("asyncbacklog.decisions.objection.settles[");
        assertThat(answered.isCanAgree()).isTrue();
    }

    @Test
    public void supersession_is_linked_both_ways_as_far_as_the_reader_may_see() {
        jira.issue("MOD-1");
        VisibleDecision old = work.record(ada, "MOD-1", "Ship monthly", "");
        jira.logIn(ada);
        VisibleDecision anew = work.recording.record(
                "ALOY-1", aDraft("Ship weekly").superseding(old.decision().id()).build());

        assertThat(page(ada, anew).getSupersedes())
                .extracting(RelatedDecisionView::getTitle, RelatedDecisionView::getStatusLabel)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Ship monthly", "asyncbacklog.decisions.status.superseded"));
        assertThat(page(ada, old).getSupersededBy())
                .extracting(RelatedDecisionView::getLink)
                .containsExactly(DecisionAddress.of(anew));
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "MOD-1", ben);
        assertThat(page(ben, anew).isWithSupersedes()).isFalse();
    }

    @Test
    public void the_history_tells_what_was_written_before_and_after() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Ship weekly", "");
        jira.logIn(ada);
        work.editing.replace(
                decision.decision().id(), aDraft("Ship daily").version(1).build());

        HistoryEntryView last = page(ben, decision).getHistory().get(0);

        assertThat(last.getWhat()).isEqualTo("asyncbacklog.decisions.event.decision-changed");
        assertThat(last.getBy()).isEqualTo("ADA");
        assertThat(last.getChanges())
                .filteredOn(change -> change.getLabel().equals("asyncbacklog.decisions.title-field"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.getBefore()).isEqualTo("Ship weekly");
                    assertThat(change.getAfter()).isEqualTo("Ship daily");
                });
    }

    @Test
    public void the_day_of_an_assumption_breaks_it_on_the_page_when_it_begins_where_the_author_lives() {
        VisibleDecision decision = assumingUntil("2026-03-05", mei);
        work.setNow(Instant.parse("2026-03-04T10:50:00Z"));
        assertThat(light(ben, decision)).isEqualTo("holds");

        work.setNow(Instant.parse("2026-03-04T11:20:00Z"));

        assertThat(light(ben, decision)).isEqualTo("broken");
        work.assumptions.run(work.now());
        assertThat(light(ben, decision)).isEqualTo("broken");
        VisibleDecision ofAda = assumingUntil("2026-03-05", ada);
        assertThat(light(mei, ofAda)).isEqualTo("holds");
    }

    @Test
    public void the_page_says_of_an_assumption_what_was_found_when_somebody_looked() {
        VisibleDecision decision = assumingUntil("2026-03-05", ada);
        work.assumptions.run(work.now());

        work.setNow(Instant.parse("2026-03-05T00:30:00Z"));

        assertThat(light(ben, decision)).isEqualTo("holds");
        work.assumptions.run(work.now());
        assertThat(light(ben, decision)).isEqualTo("broken");
    }

    @Test
    public void missing_and_invisible_are_answered_alike() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Ship weekly", "");
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", ben);
        jira.logIn(ben);

        for (String id : new String[] {String.valueOf(decision.decision().id()), "99999", "x", ""}) {
            FakePage asked = new FakePage(Map.of("id", id));
            assertThatThrownBy(() -> action(asked).view()).isInstanceOf(NotFound.class);
            assertThat(action(asked).doDefault()).isEqualTo("missing");
            assertThat(asked.status()).isEqualTo(404);
        }
    }

    @Test
    public void nobody_sees_it_without_logging_in() {
        VisibleDecision decision = work.record(ada, "ALOY-1", "Ship weekly", "");
        jira.logIn(null);

        assertThat(action(asked(decision)).doDefault()).isEqualTo("securitybreach");
    }

    @Test
    public void the_settings_say_who_decides_and_who_is_asked_in_words() {
        AreasView settings = settings(ben);

        assertThat(settings.getAreas()).extracting(AreaView::getName).containsExactly("Releases", "Runtime");
        assertThat(settings.getAreas().get(0).getDeciders()).isEqualTo("ADA");
        assertThat(settings.getAreas().get(0).getConsulted())
                .isEqualTo("asyncbacklog.decisions.areas.consulted.hours[BEN, MEI, 8]");
        assertThat(settings.getAreas().get(1).getConsulted()).isEmpty();
        assertThat(settings.getVersion()).isEqualTo(1);
    }

    @Test
    public void the_settings_of_an_archived_project_offer_no_change() {
        jira.makeAdministrator("ALOY", ada);
        assertThat(settings(ada).isEditable()).isTrue();
        assertThat(settings(ben).isEditable()).isFalse();

        jira.archive("ALOY");

        assertThat(settings(ada).isEditable()).isFalse();
        assertThat(settings(ada).getAreas()).hasSize(2);
    }

    @Test
    public void a_review_round_shows_what_waits_for_the_reader_and_what_they_said() {
        jira.logIn(ada);
        int id = work.recording
                .record("ALOY-1", aDraft("Ship weekly").dueOn("2026-03-01").build())
                .decision()
                .id();
        jira.makeAdministrator("ALOY", ada);
        VisibleRound opened = work.rounds.open("ALOY", JsonNodeFactory.instance.objectNode());

        ReviewRoundView round = round(ben, opened);
        assertThat(round.isCanMark()).isTrue();
        assertThat(round.isWaiting()).isTrue();
        assertThat(round.getStanding()).startsWith("asyncbacklog.decisions.reviews.progress[0, 1,");
        assertThat(round.getItems().get(0).getBecause())
                .isEqualTo("asyncbacklog.decisions.reviews.because.review-date");
        work.rounds.mark(
                opened.round().id(),
                id,
                JsonNodeFactory.instance.objectNode().put("mark", "change").put("comment", "Daily"));

        ReviewItemView marked = round(ben, opened).getItems().get(0);
        assertThat(marked.isWaiting()).isFalse();
        assertThat(marked.isToChange()).isTrue();
        assertThat(marked.getOwnComment()).isEqualTo("Daily");
        assertThat(round(ada, opened).getItems().get(0).getMarks())
                .extracting(ReviewMarkView::getName, ReviewMarkView::getComment)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("BEN", "Daily"));
        jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", mei);
        assertThatThrownBy(() -> round(mei, opened)).isInstanceOf(NotFound.class);
    }

    private VisibleDecision assumingUntil(String day, ApplicationUser author) {
        DecisionContent content = new DecisionContent(
                "Ship weekly",
                "x",
                "",
                "",
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(DecisionAssumption.until(LocalDate.parse(day))));
        Decision stored = work.store.add(
                SampleDecisions.accepted(content, jira.issue("ALOY-1").getId(), author.getKey(), SampleDecisions.NOW));
        jira.logIn(author);
        return work.service.get(stored.id());
    }

    private String light(ApplicationUser reader, VisibleDecision decision) {
        return page(reader, decision).getAssumptions().get(0).getLight();
    }

    private ReviewRoundView round(ApplicationUser reader, VisibleRound round) {
        jira.logIn(reader);
        return new ReviewRoundPage(
                        new ReviewRoundViews(work.rounds, jira.people()),
                        new CurrentReader(jira.people(), jira.words()),
                        new FakePage(Map.of("id", String.valueOf(round.round().id()))).page())
                .view();
    }

    private AreasView settings(ApplicationUser reader) {
        jira.logIn(reader);
        return new AreasSection(work.areas, jira.people())
                .view(
                        jira.projects().access("ALOY", jira.people().current()).orElseThrow(),
                        jira.words().reader(jira.people().current()));
    }

    private DecisionPageView page(ApplicationUser reader, VisibleDecision decision) {
        jira.logIn(reader);
        return action(asked(decision)).view();
    }

    private static FakePage asked(VisibleDecision decision) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("id", String.valueOf(decision.decision().id()));
        return new FakePage(parameters);
    }

    private DecisionPage action(FakePage asked) {
        DecisionViews views = new DecisionViews(jira.people(), jira.words());
        return new DecisionPage(
                work.service,
                work.history,
                new DecisionPageViews(work.service, views, jira.membership(), jira.people()),
                new CurrentReader(jira.people(), jira.words()),
                asked.page());
    }

    private static MoveDraft said(String text) {
        return new MoveDraft(text, Optional.empty(), Optional.empty(), Map.of());
    }
}
