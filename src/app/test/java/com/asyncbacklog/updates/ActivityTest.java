package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.jira.IssueChange;
import com.asyncbacklog.jira.IssueChange.Kind;
import com.asyncbacklog.jira.IssueRef;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

/** What people do in Jira, and the draft of an update that it becomes. */
public class ActivityTest {

    private static final String DRAFT = "projects/ALOY/updates/draft";

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Test
    public void a_draft_begins_with_what_its_author_did_that_day() {
        does(world.ada, Kind.CREATED, "ALOY-1", "2026-03-03T09:00:00Z");
        does(world.ada, Kind.COMMENTED, "ALOY-1", "2026-03-03T10:00:00Z");
        does(world.ada, Kind.COMMENTED, "ALOY-1", "2026-03-03T11:00:00Z");
        does(world.ada, Kind.TRANSITIONED, "ALOY-2", "2026-03-03T12:00:00Z");
        does(world.ada, Kind.OTHER, "ALOY-3", "2026-03-03T08:00:00Z");
        does(world.ben, Kind.COMMENTED, "ALOY-4", "2026-03-03T12:00:00Z");

        JsonNode draft = draft().json();

        assertThat(draft.get("localDate").textValue()).isEqualTo("2026-03-03");
        assertThat(draft.get("zone").textValue()).isEqualTo("Europe/London");
        assertThat(draft.get("issues").toString()).isEqualTo("[\"ALOY-2\",\"ALOY-1\",\"ALOY-3\"]");
        assertThat(draft.get("progress").textValue())
                .isEqualTo("ALOY-2 Summary of ALOY-2 (asyncbacklog.updates.activity.transitioned)\n"
                        + "ALOY-1 Summary of ALOY-1 (asyncbacklog.updates.activity.created, "
                        + "asyncbacklog.updates.activity.comments[2])\n"
                        + "ALOY-3 Summary of ALOY-3 (asyncbacklog.updates.activity.edited)");
        assertThat(draft.get("activity").get(1).toString().replace('"', '\''))
                .isEqualTo("{'issueKey':'ALOY-1','summary':'Summary of ALOY-1','created':true,"
                        + "'transitioned':false,'comments':2,'edited':false}");
        assertThat(draft.get("previous").isNull()).isTrue();
    }

    @Test
    public void a_restricted_issue_is_drafted_without_its_summary_as_others_will_read_it() {
        does(world.ada, Kind.COMMENTED, "ALOY-1", "2026-03-03T10:00:00Z");
        world.jira.restrict("ALOY-1");

        JsonNode draft = draft().json();

        assertThat(draft.get("progress").textValue()).isEqualTo("ALOY-1 (asyncbacklog.updates.activity.comment)");
        assertThat(draft.at("/activity/0/summary").textValue()).isEqualTo("Summary of ALOY-1");
    }

    @Test
    public void what_was_done_after_midnight_belongs_to_the_day_that_ends() {
        does(world.ada, Kind.COMMENTED, "ALOY-1", "2026-03-03T03:59:00Z");
        does(world.ada, Kind.COMMENTED, "ALOY-2", "2026-03-03T04:00:00Z");
        does(world.ada, Kind.COMMENTED, "ALOY-3", "2026-03-04T02:00:00Z");
        world.setNow("2026-03-04T03:00:00Z");

        assertThat(draft().json().get("issues").toString()).isEqualTo("[\"ALOY-3\",\"ALOY-2\"]");
    }

    @Test
    public void only_issues_that_are_there_in_this_project_and_may_still_be_seen_are_drafted() {
        does(world.ada, Kind.COMMENTED, "ALOY-1", "2026-03-03T09:00:00Z");
        does(world.ada, Kind.COMMENTED, "ALOY-2", "2026-03-03T09:00:00Z");
        does(world.ada, Kind.COMMENTED, "ALOY-3", "2026-03-03T09:00:00Z");
        does(world.ada, Kind.COMMENTED, "OTHER-1", "2026-03-03T09:00:00Z");
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-2", world.ada);
        world.jira.remove(world.jira.issue("ALOY-3"));

        assertThat(draft().json().get("issues").toString()).isEqualTo("[\"ALOY-1\"]");
    }

    @Test
    public void what_nobody_did_and_what_is_no_work_is_not_noted() {
        note(new IssueChange(Kind.COMMENTED, UpdatesWorld.NOW, "", ref("ALOY-1"), Optional.empty()));
        does(world.ada, Kind.DELETED, "ALOY-1", "2026-03-03T09:00:00Z");
        does(world.ada, Kind.ARCHIVED, "ALOY-1", "2026-03-03T09:00:00Z");

        assertThat(draft().json().get("issues")).isEmpty();
    }

    @Test
    public void notes_are_kept_for_two_weeks() {
        does(world.ada, Kind.COMMENTED, "ALOY-1", "2026-03-03T09:00:00Z");
        Instant noted = Instant.parse("2026-03-03T09:00:00Z");

        new ActivityService(world.activities).run(noted.plus(Duration.ofDays(14)));
        assertThat(draft().json().get("issues")).hasSize(1);
        new ActivityService(world.activities)
                .run(noted.plus(Duration.ofDays(14)).plusMillis(1));
        assertThat(draft().json().get("issues")).isEmpty();
    }

    @Test
    public void a_draft_carries_over_what_was_posted_last_and_names_open_questions() {
        world.setNow("2026-02-27T17:00:00Z");
        VisibleUpdate friday = world.post(new UpdateDraft(
                "Importer",
                "Flaky build",
                List.of(SampleUpdates.ask("Which zone?", "ben"), SampleUpdates.ask("Who signs?", "ben")),
                "at-risk",
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                Map.of()));
        world.answer(friday.questions().get(0).question(), world.ben, "UTC");
        world.jira.logIn(world.ada);
        world.setNow(UpdatesWorld.NOW);
        int today = world.post(SampleUpdates.draft("Morning")).update().id();

        JsonNode draft = draft().json();

        assertThat(draft.get("previous").toString().replace('"', '\''))
                .isEqualTo("{'id':" + friday.update().id() + ",'localDate':'2026-02-27','progress':'Importer',"
                        + "'challenges':'Flaky build','health':'at-risk'}");
        assertThat(draft.get("openQuestions").findValuesAsText("text")).containsExactly("Who signs?");
        assertThat(draft.get("postedToday").toString()).isEqualTo("[" + today + "]");
    }

    @Test
    public void a_draft_can_be_posted_as_it_is() {
        does(world.ada, Kind.COMMENTED, "ALOY-1", "2026-03-03T09:00:00Z");
        JsonNode draft = draft().json();
        RestCalls updates =
                new RestCalls(new UpdateResource(world.service(), world.acknowledgementService()), world.jira.words());

        Answer posted = updates.send(
                "POST",
                "projects/ALOY/updates",
                "{'progress': " + draft.get("progress") + ", 'issues': " + draft.get("issues") + "}");

        assertThat(posted.status()).isEqualTo(201);
    }

    @Test
    public void who_may_not_post_gets_no_draft() {
        world.jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY", world.ada);
        assertThat(draft().status()).isEqualTo(403);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY", world.ada);
        assertThat(draft().status()).isEqualTo(404);
    }

    @Test
    public void a_draft_costs_the_same_however_much_was_done() {
        world.post(SampleUpdates.draft("x", List.of(SampleUpdates.ask("Which zone?", "ben"))));
        world.setNow("2026-03-04T18:00:00Z");
        does(world.ada, Kind.COMMENTED, "ALOY-1", "2026-03-04T09:00:00Z");
        int few = statements();
        IntStream.range(0, 100)
                .forEach(i -> does(world.ada, Kind.COMMENTED, "ALOY-" + (i + 1), "2026-03-04T10:00:00Z"));

        assertThat(statements()).isEqualTo(few);
        assertThat(draft().json().get("issues")).hasSize(UpdateDraft.MOST_ISSUES);
    }

    private int statements() {
        world.database.statements().start();
        assertThat(draft().status()).isEqualTo(200);
        return world.database.statements().count();
    }

    private void does(ApplicationUser user, Kind kind, String issueKey, String at) {
        note(new IssueChange(kind, Instant.parse(at), user.getKey(), ref(issueKey), Optional.empty()));
    }

    private void note(IssueChange change) {
        new ActivityService(world.activities).issueChanged(change);
    }

    private IssueRef ref(String key) {
        Issue issue = world.jira.issue(key);
        return new IssueRef(issue.getId(), key, issue.getSummary(), issue.getProjectId(), "ALOY");
    }

    private Answer draft() {
        return new RestCalls(world.authoring(), world.jira.words()).get(DRAFT);
    }
}
