package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.acceptance.Caller.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Updates over REST, in the packaged app, around the Sunday on which Europe's clocks are set forward. */
public class UpdatesRestIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String BERLIN = "Europe/Berlin";
    private static final String JERUSALEM = "Asia/Jerusalem";

    private final MovedTime time = MovedTime.from("2026-03-27T15:00:00Z");
    private final RunningJira jira = RunningJira.withGarden().in(time);

    @Rule
    public final RuleChain rules = RuleChain.outerRule(time).around(jira);

    @Test
    public void half_past_eleven_on_friday_evening_and_two_in_the_night_both_count_for_friday() {
        works("ada", BERLIN, "MON", "TUE", "WED", "THU", "FRI");

        time.advanceTo(Instant.parse("2026-03-27T22:30:00Z"));
        JsonNode evening = post("ada", "{\"progress\":\"At 23:30.\"}");
        time.advanceTo(Instant.parse("2026-03-28T01:00:00Z"));
        JsonNode night = post("ada", "{\"progress\":\"At 02:00.\"}");
        time.advanceTo(Instant.parse("2026-03-28T03:00:00Z"));
        JsonNode morning = post("ada", "{\"progress\":\"At 04:00.\"}");

        assertThat(List.of(evening, night, morning))
                .extracting(update -> update.path("localDate").asText())
                .containsExactly("2026-03-27", "2026-03-27", "2026-03-28");
        assertThat(evening.path("zone").asText()).isEqualTo(BERLIN);
    }

    @Test
    public void in_the_night_that_misses_an_hour_the_day_still_ends_at_four() {
        works("ada", BERLIN, "MON", "TUE", "WED", "THU", "FRI");

        // 01:59:59 is followed by 03:00: three of Berlin's hours after midnight are two.
        time.advanceTo(Instant.parse("2026-03-29T01:59:59Z"));
        JsonNode before = post("ada", "{\"progress\":\"At 03:59:59.\"}");
        time.advanceTo(Instant.parse("2026-03-29T02:00:00Z"));
        JsonNode after = post("ada", "{\"progress\":\"At 04:00.\"}");

        assertThat(before.path("localDate").asText()).isEqualTo("2026-03-28");
        assertThat(after.path("localDate").asText()).isEqualTo("2026-03-29");
    }

    @Test
    public void a_question_on_friday_evening_waits_for_the_sunday_of_who_works_from_sunday_on() {
        works("ada", BERLIN, "MON", "TUE", "WED", "THU", "FRI");
        works("ben", JERUSALEM, "SUN", "MON", "TUE", "WED", "THU");
        time.advanceTo(Instant.parse("2026-03-27T18:00:00Z"));

        JsonNode question = post("ada", """
                        {"questions":[{"text":"Which zone do we bill in?","to":"ben","withinHours":4}]}""").at("/questions/0");

        // Four hours from nine on, in the summer time that Israel has had since this Friday.
        assertThat(question.path("dueAt").asText()).isEqualTo("2026-03-29T10:00:00Z");
        JsonNode waiting =
                jira.as("ben").get(API + "/me/attention").done().json().at("/items/0");
        assertThat(waiting.path("dueAt").asText()).isEqualTo("2026-03-29T10:00:00Z");
        assertThat(waiting.path("text").asText()).contains("Which zone do we bill in?");
    }

    @Test
    public void an_answer_takes_the_question_from_what_waits_and_stands_in_the_feed() {
        JsonNode question = post("ada", "{\"questions\":[{\"text\":\"Which beds?\",\"to\":\"ben\"}]}")
                .at("/questions/0");
        int id = question.path("id").asInt();

        jira.as("ben")
                .post(API + "/questions/" + id + "/answers", "{\"text\":\"Those in the east.\"}")
                .done();

        assertThat(items("ben", "/me/attention")).isEmpty();
        assertThat(items("ada", "/projects/GARDEN/feed").findValuesAsText("kind"))
                .containsSubsequence("question-answered", "update-posted");
    }

    @Test
    public void of_two_changes_of_one_version_the_second_is_refused_and_shown_what_changed() {
        JsonNode update = post("ada", "{\"progress\":\"First.\"}");
        String path = API + "/updates/" + update.path("id").asInt();
        String change = "{\"progress\":\"%s\",\"version\":" + update.path("version") + "}";

        jira.as("ada").put(path, change.formatted("Second.")).done();
        Answer stale = jira.as("ada").put(path, change.formatted("Third."));

        assertThat(stale.status()).as(stale.toString()).isEqualTo(409);
        assertThat(stale.json().at("/current/progress").asText()).isEqualTo("Second.");
    }

    @Test
    public void nothing_at_all_is_refused_in_words_and_nothing_to_report_is_an_update() {
        Answer empty = jira.as("ada").post(API + "/projects/GARDEN/updates", "{}");

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().path("errorMessages").size()
                        + empty.json().path("errors").size())
                .isPositive();
        assertThat(post("ada", "{\"nothingToReport\":true}")
                        .path("nothingToReport")
                        .asBoolean())
                .isTrue();
    }

    @Test
    public void the_export_of_a_day_tells_it_in_markdown_and_in_csv() {
        post("ada", "{\"progress\":\"=1+1 is a formula in a table.\"}");
        String export = API + "/projects/GARDEN/updates/export?from=2026-03-27&to=2026-03-27&format=";

        assertThat(jira.as("ben").get(export + "md").done().body()).contains("is a formula in a table.");
        assertThat(jira.as("ben").get(export + "csv").done().body()).contains("'=1+1 is a formula in a table.");
    }

    private JsonNode post(String user, String body) {
        Answer answer = jira.as(user).post(API + "/projects/GARDEN/updates", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode items(String user, String path) {
        return jira.as(user).get(API + path).done().json().path("items");
    }

    /** Nine to five on these days. */
    private void works(String user, String zone, String... days) {
        String hours = String.join(
                ",",
                List.of(days).stream()
                        .map(day -> "\"" + day + "\":[{\"from\":\"09:00\",\"to\":\"17:00\"}]")
                        .toList());
        jira.as(user)
                .put(API + "/me/working-time", "{\"zone\":\"" + zone + "\",\"days\":{" + hours + "}}")
                .done();
    }
}
