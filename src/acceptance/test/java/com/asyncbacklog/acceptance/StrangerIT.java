package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.acceptance.Caller.Answer;
import com.asyncbacklog.acceptance.RestCalls.Call;
import com.asyncbacklog.host.jira.Groups;
import com.asyncbacklog.host.jira.Holder;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.jira.Users;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Walks all that the app answers to, as its classes and its descriptor tell, as people who may not see the things they ask
 * for. A new resource is walked by itself; one with a parameter of a new name fails until the name is known here.
 */
public class StrangerIT {

    private static final String API = "/rest/async-backlog/1.0/";
    private static final String SECRET = "Nobody else may know this";
    private static final String BODY = "{\"title\":\"x\",\"version\":1}";
    private static final Pattern PARAMETER = Pattern.compile("(\\w[\\w-]*)/\\{(\\w+)[^}]*}");

    /** An update or a review belongs to the project: who sees that sees it, without the issues that are hidden. */
    private static final Pattern OF_THE_PROJECT = Pattern.compile("^(projects|updates|questions|review-rounds)/");

    @ClassRule
    public static final RunningJira JIRA = RunningJira.withGarden();

    /** Of each noun before a parameter: one that is hidden, and one that does not exist. */
    private static Map<String, String> hiddenOf;

    private static final Map<String, String> MISSING_OF = Map.of(
            "issues", "GARDEN-999",
            "projects", "NOPE",
            "decisions", "99999999",
            "absences", "99999999",
            "updates", "99999999",
            "questions", "99999999",
            "objections", "99999999",
            "review-rounds", "99999999",
            "marks", "99999999");

    /**
     * Pages with an address of their own; {@link #pages_of_settings_are_for_whom_they_are},
     * {@link #what_is_new_over_all_projects_tells_a_stranger_nothing} and
     * {@link #a_page_of_its_own_answers_a_stranger_as_if_the_thing_did_not_exist} walk them.
     */
    private static final Set<String> ACTIONS = Set.of(
            "AsyncBacklogProfile",
            "AsyncBacklogDefaultHours",
            "AsyncBacklogCatchUp",
            "AsyncBacklogDecision",
            "AsyncBacklogReviewRound");

    @BeforeClass
    public static void hide_what_ada_recorded() {
        Answer recorded = JIRA.as("ada").post(API + "issues/SHED-1/decisions", DecisionsRestIT.json(SECRET, SECRET));
        Answer absence = JIRA.as("ada").post(API + "me/absences", "{\"from\":\"2033-02-01\",\"to\":\"2033-02-02\"}");
        Answer update = JIRA.as("ada").post(API + "projects/SHED/updates", """
                {"progress":"For keepers","issues":["SHED-1"],"questions":[{"text":"Who keeps the key?","to":"chloe"}]}""");
        hiddenOf = Map.of(
                "updates",
                "" + DecisionsRestIT.id(update),
                "questions",
                update.json().at("/questions/0/id").asText(),
                "issues",
                "SHED-1",
                "projects",
                "SHED",
                "decisions",
                "" + DecisionsRestIT.id(recorded),
                "absences",
                "" + DecisionsRestIT.id(absence),
                "objections",
                "" + objection(),
                "review-rounds",
                "" + reviewRound(),
                "marks",
                "" + DecisionsRestIT.id(recorded));
        Jira jira = JIRA.host().jira();
        ApplicationUser ada = jira.users().byName("ada").orElseThrow();
        Project shed = jira.projects().byKey("SHED").orElseThrow();
        jira.permissions().revokeAll(shed);
        Stream.of(ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.ADD_COMMENTS)
                .forEach(permission -> jira.permissions().grant(shed, permission, Holder.role("Keepers")));
        jira.permissions().addToRole(shed, "Keepers", Holder.user(ada));
        jira.permissions()
                .addToRole(
                        shed, "Visitors", Holder.user(jira.users().byName("ben").orElseThrow()));
        jira.users().create(new Users.NewUser("unlicensed", "Una Licensed", ZoneId.of("UTC")));
        jira.users()
                .groups()
                .remove(Groups.USERS, jira.users().byName("unlicensed").orElseThrow());
    }

    /** Ben may object while he still sees the project. */
    private static int objection() {
        Answer areas = JIRA.as("admin").put(API + "projects/SHED/decision-areas", """
                {"items":[{"name":"Locks","deciders":{"users":["ada"]},"consulted":{"users":["ben"]},"objectionHours":400}]}""");
        assertThat(areas.status()).as(areas.toString()).isEqualTo(200);
        Answer open = JIRA.as("ada")
                .post(API + "issues/SHED-1/decisions", "{\"title\":\"" + SECRET + "\",\"area\":\"Locks\"}");
        Answer objected = JIRA.as("ben")
                .post(API + "decisions/" + DecisionsRestIT.id(open) + "/objections", "{\"reason\":\"" + SECRET + "\"}");
        assertThat(objected.status()).as(objected.toString()).isEqualTo(201);
        return objected.json().at("/objections/0/id").asInt();
    }

    /** About a decision whose review day has come. */
    private static long reviewRound() {
        JIRA.as("ada")
                .post(API + "issues/SHED-1/decisions", "{\"title\":\"" + SECRET + "\",\"reviewOn\":\"2020-01-01\"}");
        Answer opened = JIRA.as("admin").post(API + "projects/SHED/review-rounds", "{}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return DecisionsRestIT.id(opened);
    }

    @Test
    public void every_call_asks_somebody_unknown_to_log_in() {
        assertThat(RestCalls.ofTheApp()).isNotEmpty().allSatisfy(call -> {
            Answer answer = call(JIRA.asNobody(), call, hiddenOf);
            assertThat(answer.status()).as(call + " -> " + answer).isEqualTo(401);
            assertThat(answer.body()).doesNotContain(SECRET);
        });
    }

    @Test
    public void every_call_refuses_somebody_without_a_licence() {
        assertThat(RestCalls.ofTheApp()).isNotEmpty().allSatisfy(call -> {
            Answer answer = call(JIRA.as("unlicensed"), call, hiddenOf);
            assertThat(answer.status()).as(call + " -> " + answer).isEqualTo(403);
            assertThat(answer.body()).doesNotContain(SECRET);
        });
    }

    /** Ben has another role in the project, chloe none, and admin administers Jira but not the project. */
    @Test
    public void every_call_answers_a_stranger_to_the_project_as_if_the_thing_did_not_exist() {
        for (String stranger : List.of("ben", "chloe", "admin")) {
            assertEverythingIsHiddenFrom(stranger);
        }
    }

    @Test
    public void every_call_answers_somebody_outside_the_security_level_as_if_the_thing_did_not_exist() {
        Jira jira = JIRA.host().jira();
        Project shed = jira.projects().byKey("SHED").orElseThrow();
        ApplicationUser ada = jira.users().byName("ada").orElseThrow();
        ApplicationUser chloe = jira.users().byName("chloe").orElseThrow();
        jira.permissions().addToRole(shed, "Keepers", Holder.user(chloe));
        jira.permissions().securityLevels().define(shed, "Board", Holder.user(ada));
        jira.permissions().securityLevels().secure(jira.issues().getIssueObject("SHED-1"), "Board");
        try {
            assertThat(callsOfThings()).allSatisfy(call -> {
                Answer answer = call(JIRA.as("chloe"), call, hiddenOf);
                assertThat(answer.body()).as(call.toString()).doesNotContain(SECRET, "SHED-1");
                if (!OF_THE_PROJECT.matcher(call.path()).find()) {
                    assertThat(answer.status()).as(call + " -> " + answer).isEqualTo(404);
                }
            });
        } finally {
            jira.permissions().securityLevels().release(jira.issues().getIssueObject("SHED-1"));
            jira.permissions().removeFromRole(shed, "Keepers", Holder.user(chloe));
        }
    }

    @Test
    public void no_page_of_the_descriptor_tells_a_stranger_anything() {
        Matcher locations = Pattern.compile("<web-panel [^>]*location=\"([^\"]+)\"")
                .matcher(PackagedApp.text("atlassian-plugin.xml"));
        assertThat(locations
                        .results()
                        .map(found -> found.group(1))
                        .filter(location -> !location.startsWith("webpanels.user.profile."))
                        .toList())
                .isNotEmpty()
                .allSatisfy(location -> {
                    String page = location.startsWith("atl.jira.view.issue.")
                            ? "/browse/SHED-1"
                            : "/projects/SHED?selectedItem=" + location;
                    assertThat(JIRA.as("ada").get(page).body()).as(page).contains(SECRET);
                    for (String stranger : List.of("ben", "chloe", "admin", "unlicensed")) {
                        Answer answer = JIRA.as(stranger).get(page);
                        assertThat(answer.body()).as(stranger + " on " + page).doesNotContain(SECRET);
                        assertThat(answer.status()).as(stranger + " on " + page).isNotEqualTo(200);
                    }
                    assertThat(JIRA.asNobody().get(page).body()).as(page).doesNotContain(SECRET);
                });
    }

    @Test
    public void pages_of_settings_are_for_whom_they_are() {
        String own = "/secure/AsyncBacklogProfile.jspa";
        String everybodys = "/secure/admin/AsyncBacklogDefaultHours.jspa";

        assertThat(JIRA.as("ada").get(own).body()).contains("data-from=\"2033-02-01\"");
        assertThat(JIRA.as("ben").get(own).status()).isEqualTo(200);
        assertThat(JIRA.as("ben").get(own).body()).doesNotContain("2033");
        assertThat(JIRA.as("admin").get(everybodys).status()).isEqualTo(200);
        assertThat(JIRA.as("ada").get(everybodys).status()).isEqualTo(302);
        for (String page : List.of(own, everybodys)) {
            assertThat(JIRA.as("unlicensed").get(page).status()).as(page).isNotEqualTo(200);
            assertThat(JIRA.asNobody().get(page).status()).as(page).isEqualTo(302);
        }
    }

    @Test
    public void what_is_new_over_all_projects_tells_a_stranger_nothing() {
        String page = "/secure/AsyncBacklogCatchUp.jspa";
        String news = API + "me/feed?project=SHED";
        String waiting = API + "me/attention?project=SHED";
        Jira jira = JIRA.host().jira();
        Project shed = jira.projects().byKey("SHED").orElseThrow();
        Holder chloe = Holder.user(jira.users().byName("chloe").orElseThrow());
        JIRA.as("chloe").post(API + "issues/GARDEN-1/decisions", DecisionsRestIT.json("Mine", ""));
        jira.permissions().addToRole(shed, "Keepers", chloe);
        try {
            assertThat(JIRA.as("chloe").get(news).body()).contains(SECRET);
        } finally {
            jira.permissions().removeFromRole(shed, "Keepers", chloe);
        }
        for (String stranger : List.of("ben", "chloe", "admin")) {
            for (String address : List.of(page, news, waiting, API + "me/feed", API + "me/attention")) {
                Answer answer = JIRA.as(stranger).get(address);
                assertThat(answer.status()).as(stranger + " on " + address).isEqualTo(200);
                assertThat(answer.body()).as(stranger + " on " + address).doesNotContain(SECRET, "SHED-1");
            }
        }
        assertThat(JIRA.as("unlicensed").get(page).status()).isNotEqualTo(200);
        assertThat(JIRA.asNobody().get(page).status()).isEqualTo(302);
    }

    @Test
    public void a_page_of_its_own_answers_a_stranger_as_if_the_thing_did_not_exist() {
        assertIsHidden("/secure/AsyncBacklogDecision.jspa?id=", "decisions");
        assertIsHidden("/secure/AsyncBacklogReviewRound.jspa?id=", "review-rounds");
    }

    private static void assertIsHidden(String page, String noun) {
        String hidden = page + hiddenOf.get(noun);
        assertThat(JIRA.as("ada").get(hidden).body()).contains(SECRET);
        for (String stranger : List.of("ben", "chloe", "admin")) {
            Answer answer = JIRA.as(stranger).get(hidden);
            Answer missing = JIRA.as(stranger).get(page + MISSING_OF.get(noun));
            assertThat(answer.status()).as(stranger).isEqualTo(404);
            assertThat(answer.body()).as(stranger).doesNotContain(SECRET);
            assertThat(withoutJirasFrame(answer)).as(stranger).isEqualTo(withoutJirasFrame(missing));
        }
        assertThat(JIRA.as("unlicensed").get(hidden).status()).isNotEqualTo(200);
        assertThat(JIRA.asNobody().get(hidden).status()).isEqualTo(302);
    }

    /** Jira's frame repeats what was asked for, and has a token of each session. */
    private static String withoutJirasFrame(Answer page) {
        return page.body().replaceAll("\\?id=\\d+", "").replaceAll("atl_token=\\w+", "");
    }

    /** What a dashboard item shows, it asks of REST; its own markup is the same for everybody. */
    @Test
    public void a_dashboard_tells_a_stranger_nothing() {
        assertThat(JIRA.as("ben").get("/secure/Dashboard.jspa").body()).doesNotContain(SECRET);
        assertThat(JIRA.asNobody().get("/secure/Dashboard.jspa").body()).doesNotContain(SECRET);
    }

    /** A way that is not walked here fails. */
    @Test
    public void there_is_no_other_way_into_the_app_that_this_walk_does_not_know() {
        String descriptor = PackagedApp.text("atlassian-plugin.xml");

        assertThat(descriptor).doesNotContain("<servlet");
        assertThat(Pattern.compile("<fname>([^<]+)</fname>")
                        .matcher(descriptor)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .containsExactlyInAnyOrder("issuesInUpdates", "issuesWithDecisions");
        assertThat(Pattern.compile("<dashboard-item key=\"([^\"]+)\"")
                        .matcher(descriptor)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("catch-up");
        assertThat(Pattern.compile(" alias=\"(\\w+)\"")
                        .matcher(descriptor)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(ACTIONS);
    }

    /** Without those that name nothing: they are about the caller, or about everybody. */
    private static List<Call> callsOfThings() {
        return RestCalls.ofTheApp().stream()
                .filter(call -> call.path().contains("{"))
                .toList();
    }

    @Test
    public void the_functions_of_jql_find_a_stranger_nothing() {
        for (String function : List.of("issuesInUpdates()", "issuesWithDecisions()")) {
            String search = "/rest/api/2/search?jql=issue%20in%20" + function;
            assertThat(JIRA.as("ada").get(search).body()).as(function).contains("SHED-1");
            for (String stranger : List.of("ben", "chloe", "admin")) {
                assertThat(JIRA.as(stranger).get(search).body())
                        .as(stranger + ": " + function)
                        .doesNotContain("SHED-1");
            }
        }
    }

    private static void assertEverythingIsHiddenFrom(String stranger) {
        assertThat(callsOfThings()).isNotEmpty().allSatisfy(call -> {
            Answer hidden = call(JIRA.as(stranger), call, hiddenOf);
            Answer missing = call(JIRA.as(stranger), call, MISSING_OF);
            assertThat(hidden.status())
                    .as(stranger + ": " + call + " -> " + hidden)
                    .isEqualTo(404);
            assertThat(hidden.body()).as(stranger + ": " + call).isEqualTo(missing.body());
        });
    }

    private static Answer call(Caller caller, Call call, Map<String, String> things) {
        String path = API
                + PARAMETER
                        .matcher(call.path())
                        .replaceAll(found -> found.group(1) + "/" + thing(things, found.group(1)));
        return switch (call.method()) {
            case "GET" -> caller.get(path);
            case "POST" ->
                call.path().endsWith("/import") ? caller.post(path, "text/markdown", "# x") : caller.post(path, BODY);
            case "PUT" -> caller.put(path, BODY);
            case "DELETE" -> caller.delete(path);
            default -> throw new AssertionError("not walked: " + call);
        };
    }

    private static String thing(Map<String, String> things, String noun) {
        return things.entrySet().stream()
                .filter(thing -> thing.getKey().equals(noun))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing hidden is known for " + noun));
    }
}
