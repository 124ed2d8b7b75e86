package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.acceptance.Caller.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Working time over REST, in the packaged app, from Friday, 27 March 2026, on: two days before Europe's clocks are set. */
public class WorkingTimeRestIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final Instant FRIDAY = Instant.parse("2026-03-27T17:30:00Z");

    private static final MovedTime TIME = MovedTime.from(FRIDAY.toString());
    private static final RunningJira JIRA = RunningJira.withGarden().in(TIME);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(TIME).around(JIRA);

    private final Caller ada = JIRA.as("ada");
    private final Caller ben = JIRA.as("ben");
    private final Caller admin = JIRA.as("admin");

    @Before
    public void everybody_begins_anew() {
        for (Caller caller : new Caller[] {ada, ben, admin}) {
            caller.delete(API + "/me/working-time");
            caller.get(API + "/me/absences")
                    .json()
                    .path("items")
                    .forEach(absence -> caller.delete(
                            API + "/me/absences/" + absence.path("id").asInt()));
        }
        admin.delete(API + "/projects/GARDEN/working-time");
        admin.delete(API + "/settings/working-time");
        TIME.advanceTo(FRIDAY);
    }

    @Test
    public void a_question_on_friday_evening_to_who_works_sunday_to_thursday_is_due_on_their_sunday() {
        set(ada, "Europe/Berlin", "MON", "TUE", "WED", "THU", "FRI");
        set(ben, "Asia/Jerusalem", "SUN", "MON", "TUE", "WED", "THU");

        JsonNode clock = clock(ada, "ben", 4);

        // Israel's clocks are set forward on this very Friday, Europe's on that Sunday.
        assertThat(clock.path("dueAt").asText()).isEqualTo("2026-03-29T10:00:00Z");
        assertThat(clock.path("dueZone").asText()).isEqualTo("Asia/Jerusalem");
        // Each time in the zone which that person set, which for Ada is not that of her profile, London's.
        // Of the space in it, Java's versions are of different opinions.
        assertThat(clock.path("text").asText()).matches("Due Sun 1:00.PM for Ben Carter · Sun 12:00.PM for you\\.");
        assertThat(clock.path("nextCommonFrom").asText()).isEqualTo("2026-03-30T07:00:00Z");
    }

    @Test
    public void the_layers_stand_over_one_another() {
        assertThat(source(ada)).isEqualTo("built-in");
        put(admin, "/settings/working-time", "{\"days\":{\"MON\":[{\"from\":\"08:00\",\"to\":\"16:00\"}]}}");
        assertThat(source(ada)).isEqualTo("administrator");
        put(admin, "/projects/GARDEN/working-time", "{\"days\":{\"TUE\":[{\"from\":\"08:00\",\"to\":\"16:00\"}]}}");
        assertThat(source(ada)).isEqualTo("team");
        set(ada, "UTC", "WED");
        assertThat(source(ada)).isEqualTo("own");
        assertThat(clock(ben, "ada", 1).path("dueAt").asText()).isEqualTo("2026-04-01T10:00:00Z");
        assertThat(ada.put(API + "/settings/working-time", "{\"days\":{}}").status())
                .isEqualTo(403);
    }

    @Test
    public void an_absence_stops_the_clock_and_names_who_stands_in() {
        set(ada, "Europe/London", "MON", "TUE", "WED", "THU", "FRI");
        set(ben, "Europe/London", "MON", "TUE", "WED", "THU", "FRI");
        Answer added =
                ben.post(API + "/me/absences", "{\"from\":\"2026-03-30\",\"to\":\"2026-04-06\",\"deputy\":\"admin\"}");
        assertThat(added.status()).as(added.toString()).isEqualTo(201);

        JsonNode clock = clock(ada, "ben", 2);

        assertThat(clock.path("dueAt").asText()).isEqualTo("2026-04-07T10:00:00Z");
        assertThat(clock.path("absentUntil").asText()).isEqualTo("2026-04-06");
        assertThat(clock.path("warning").asText()).contains("Apr 6, 2026");
        assertThat(clock.at("/deputy/name").asText()).isEqualTo("admin");
        ben.delete(API + "/me/absences/" + added.json().path("id").asInt());
        assertThat(clock(ada, "ben", 2).path("dueAt").asText()).isEqualTo("2026-03-30T10:00:00Z");
    }

    @Test
    public void two_who_change_the_teams_hours_hear_of_each_other() {
        String path = API + "/projects/GARDEN/working-time";
        int version = admin.get(path).json().path("version").asInt();
        String hours = "{\"days\":{\"MON\":[{\"from\":\"08:00\",\"to\":\"16:00\"}]},\"version\":%d}";

        assertThat(admin.put(path, hours.formatted(version)).status()).isEqualTo(200);
        Answer stale = admin.put(path, hours.formatted(version));

        assertThat(stale.status()).as(stale.toString()).isEqualTo(409);
        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(version + 1);
        assertThat(stale.json().at("/errorMessages/0").asText()).startsWith("Somebody else has changed these hours");
    }

    @Test
    public void errors_say_in_words_which_day_and_which_hours() {
        Answer refused = ada.put(API + "/me/working-time", """
                {"zone":"Berlin","days":{"SUN":[{"from":"22:00","to":"06:00"}],
                 "MON":[{"from":"09:00","to":"17:00"},{"from":"05:00","to":"9:00"}],"TUE":[{"from":"10:00","to":"10:00"}]}}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/zone").asText())
                .isEqualTo("There is no such time zone. Use an IANA name, such as Europe/Berlin.");
        assertThat(refused.json().at("/errors/days.MON").asText())
                .startsWith("Number 2, to: This must be a time of day");
        assertThat(refused.json().at("/errors/days.TUE").asText())
                .startsWith("Number 1, to: These hours end when they begin.");
        Answer overlap = ada.put(API + "/me/working-time", """
                {"days":{"SUN":[{"from":"22:00","to":"06:00"}],"MON":[{"from":"05:00","to":"09:00"}]}}""");
        assertThat(overlap.json().at("/errors/days.MON").asText())
                .isEqualTo("Number 1, from: These hours begin before those from 22:00 to 06:00 on Sunday have ended.");
    }

    @Test
    public void the_clock_costs_the_same_however_much_people_are_away() {
        int before = ada.get(API + "/projects/GARDEN/response-clock?to=ben&withinHours=8")
                .sqlStatements();
        for (int month = 10; month <= 12; month++) {
            ben.post(
                    API + "/me/absences",
                    "{\"from\":\"2026-%d-01\",\"to\":\"2026-%d-28\",\"deputy\":\"ada\"}".formatted(month, month));
        }

        assertThat(ada.get(API + "/projects/GARDEN/response-clock?to=ben&withinHours=8")
                        .sqlStatements())
                .isEqualTo(before)
                .isEqualTo(10);
    }

    private static JsonNode clock(Caller asker, String to, int hours) {
        Answer answer = asker.get(API + "/projects/GARDEN/response-clock?to=" + to + "&withinHours=" + hours);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static String source(Caller caller) {
        return caller.get(API + "/me/working-time?project=GARDEN")
                .json()
                .path("daysSource")
                .asText();
    }

    /** Nine to five on these days. */
    private static void set(Caller caller, String zone, String... days) {
        StringBuilder hours = new StringBuilder();
        for (String day : days) {
            hours.append(hours.isEmpty() ? "" : ",")
                    .append('"')
                    .append(day)
                    .append("\":[{\"from\":\"09:00\",\"to\":\"17:00\"}]");
        }
        put(caller, "/me/working-time", "{\"zone\":\"" + zone + "\",\"days\":{" + hours + "}}");
    }

    private static void put(Caller caller, String path, String body) {
        JsonNode now = caller.get(API + path).json();
        String versioned =
                now.has("version") ? body.replaceFirst("\\}$", ",\"version\":" + now.path("version") + "}") : body;
        Answer answer = caller.put(API + path, versioned);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }
}
