package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.acceptance.Caller.Answer;
import com.asyncbacklog.host.jira.Holder;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What somebody may not see is told nowhere. Ben is outside the level <em>Board</em> of GARDEN-4, and may neither browse the
 * project SHED nor comment on GARDEN-2.
 */
public class DecisionsAccessIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String HUB = "/projects/GARDEN?selectedItem=com.asyncbacklog.jira:hub&tab=decisions";
    private static final String SECRET = "Pay the gardener more";

    @ClassRule
    public static final RunningJira JIRA = RunningJira.withGarden();

    private static long secret;
    private static long inShed;
    private static long readOnly;

    private final Caller ada = JIRA.as("ada");
    private final Caller ben = JIRA.as("ben");

    @BeforeClass
    public static void record_what_ben_may_not_see() {
        Caller ada = JIRA.as("ada");
        secret = record(ada, "GARDEN-4", SECRET);
        inShed = record(ada, "SHED-1", "Change the lock");
        readOnly = record(JIRA.as("ben"), "GARDEN-2", "Ben could comment then");
        Jira jira = JIRA.host().jira();
        ApplicationUser user = jira.users().byName("ada").orElseThrow();
        Project garden = jira.projects().byKey("GARDEN").orElseThrow();
        jira.permissions().securityLevels().define(garden, "Board", Holder.user(user));
        jira.permissions().securityLevels().secure(jira.issues().getIssueObject("GARDEN-4"), "Board");
        Project shed = jira.projects().byKey("SHED").orElseThrow();
        jira.permissions().revokeAll(shed);
        jira.permissions().grant(shed, ProjectPermissions.BROWSE_PROJECTS, Holder.user(user));
        jira.permissions().grant(shed, ProjectPermissions.ADD_COMMENTS, Holder.user(user));
    }

    @Test
    public void a_hidden_issue_answers_exactly_as_one_that_does_not_exist() {
        assertSameRefusal(ben.get(API + "/issues/GARDEN-4/decisions"), ben.get(API + "/issues/GARDEN-999/decisions"));
        assertSameRefusal(ben.get(API + "/issues/SHED-1/decisions"), ben.get(API + "/issues/GARDEN-999/decisions"));
        assertSameRefusal(
                ben.post(API + "/issues/GARDEN-4/decisions", "{\"title\":\"x\"}"),
                ben.post(API + "/issues/GARDEN-999/decisions", "{\"title\":\"x\"}"));
        assertSameRefusal(ben.get(API + "/projects/SHED/decisions"), ben.get(API + "/projects/NOPE/decisions"));
    }

    @Test
    public void a_hidden_decision_answers_exactly_as_one_that_does_not_exist() {
        for (long id : List.of(secret, inShed)) {
            String hidden = API + "/decisions/" + id;
            String missing = API + "/decisions/99999999";
            assertSameRefusal(ben.get(hidden), ben.get(missing));
            assertSameRefusal(ben.delete(hidden), ben.delete(missing));
            String edit = "{\"title\":\"x\",\"version\":1}";
            assertSameRefusal(ben.put(hidden, edit), ben.put(missing, edit));
        }
        assertThat(ada.get(API + "/decisions/" + secret).status()).isEqualTo(200);
    }

    @Test
    public void a_hidden_decision_is_in_no_list_and_on_no_page() {
        assertThat(DecisionsRestIT.ids(ben.get(API + "/projects/GARDEN/decisions?limit=200")))
                .doesNotContain(secret);
        assertThat(DecisionsRestIT.ids(ada.get(API + "/projects/GARDEN/decisions?limit=200")))
                .contains(secret);
        assertThat(ben.get(HUB).body()).doesNotContain(SECRET, "GARDEN-4");
        assertThat(ada.get(HUB).body()).contains(SECRET);
        assertThat(ben.get(HUB + "&issue=GARDEN-4").body()).doesNotContain(SECRET, "Salary");
        assertThat(ben.get("/browse/GARDEN-4").status()).isEqualTo(404);
        assertThat(ben.get("/projects/SHED?selectedItem=com.asyncbacklog.jira:hub")
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void an_administrator_of_jira_outside_the_level_sees_no_more_than_others() {
        assertThat(JIRA.as("admin").get(API + "/decisions/" + secret).status()).isEqualTo(404);
    }

    @Test
    public void who_may_browse_but_not_comment_reads_and_writes_nothing() {
        Jira jira = JIRA.host().jira();
        Project garden = jira.projects().byKey("GARDEN").orElseThrow();
        ApplicationUser user = jira.users().byName("ada").orElseThrow();
        jira.permissions().revokeAll(garden);
        jira.permissions().grant(garden, ProjectPermissions.BROWSE_PROJECTS, Holder.loggedIn());
        jira.permissions().grant(garden, ProjectPermissions.ADD_COMMENTS, Holder.user(user));
        try {
            Answer own = ben.get(API + "/decisions/" + readOnly);
            assertThat(own.json().at("/permissions/edit").asBoolean()).isFalse();
            assertThat(ben.post(API + "/issues/GARDEN-2/decisions", "{\"title\":\"x\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(ben.put(API + "/decisions/" + readOnly, "{\"title\":\"x\",\"version\":1}")
                            .status())
                    .isEqualTo(403);
            assertThat(ben.delete(API + "/decisions/" + readOnly).status()).isEqualTo(403);
            assertThat(ben.get("/browse/GARDEN-2").body())
                    .contains("Ben could comment then")
                    .doesNotContain("#record-decision");
        } finally {
            jira.permissions().revokeAll(garden);
            jira.permissions().useDefaultScheme(garden);
        }
    }

    @Test
    public void somebody_unknown_learns_nothing() {
        for (String path :
                List.of("/decisions/" + secret, "/issues/GARDEN-1/decisions", "/projects/GARDEN/decisions")) {
            assertThat(JIRA.asNobody().get(API + path).status()).isEqualTo(401);
        }
        assertThat(JIRA.asNobody().get(HUB).status()).isEqualTo(302);
    }

    private static long record(Caller author, String issue, String title) {
        return DecisionsRestIT.id(
                author.post(API + "/issues/" + issue + "/decisions", DecisionsRestIT.json(title, "")));
    }

    private static void assertSameRefusal(Answer hidden, Answer missing) {
        assertThat(hidden.status()).as(hidden.toString()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
    }
}
