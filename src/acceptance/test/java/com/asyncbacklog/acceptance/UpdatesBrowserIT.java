package com.asyncbacklog.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** Updates as people use them, in the demo company; keeps the guide's pictures. */
public class UpdatesBrowserIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String FEED = "/projects/%s?selectedItem=com.asyncbacklog.jira:hub";
    private static final String CATCH_UP = "/secure/AsyncBacklogCatchUp.jspa";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @ClassRule
    public static final Browsers BROWSERS = new Browsers();

    @ClassRule
    public static final RunningJira JIRA = RunningJira.withDemoCompany();

    @Test
    public void a_question_is_asked_in_an_update_waits_for_its_owner_and_is_gone_once_answered() {
        String question = "Who owns the deploy key?";
        JIRA.as("ada").post("/rest/api/2/issue/BERTH-3/comment", "{\"body\":\"The tide tables are in\"}");
        try (Visitor ada = logIn("ada")) {
            ada.open(FEED.formatted("BERTH"));
            ada.find("[data-post-update]").click();
            assertThat(ada.find("#update-progress")).hasValue(Pattern.compile("BERTH-3", Pattern.DOTALL));
            ada.find("[data-add-row=questions]").click();
            ada.find("[data-question-row] [data-field=text]").fill(question);
            pick(ada, "ben", "Ben Carter");
            assertThat(ada.find("[data-clock]")).containsText("for Ben Carter");
            ada.find("#update-health").selectOption("at-risk");
            ada.keepScreenshot("updates-form");
            ada.find("#update-progress").press("Control+Enter");

            assertThat(update(ada, question)).containsText("At risk");
            assertThat(ada.find("#update-form")).hasCount(0);
            assertThat(ada.faults()).isEmpty();
        }
        try (Visitor ben = logIn("ben")) {
            ben.open(CATCH_UP);
            Locator waiting = ben.find("a").filter(new Locator.FilterOptions().setHasText(question));
            assertThat(waiting).hasCount(1);
            ben.keepScreenshot("catch-up");
            waiting.click();
            assertThat(ben.find("[data-answer-form]:visible textarea")).isFocused();
            ben.keepScreenshot("updates-answer");
            ben.page().keyboard().type("I do");
            ben.page().keyboard().press("Control+Enter");

            assertThat(update(ben, question).locator(".async-backlog-answers")).containsText("I do");
            ben.keepScreenshot("feed");
            ben.open(CATCH_UP);
            assertThat(waiting).hasCount(0);
            assertThat(ben.faults()).isEmpty();
        }
    }

    @Test
    public void a_link_leads_to_its_update_and_question_however_much_has_happened_since() {
        JsonNode asked =
                JIRA.as("ada").post(API + "/projects/BERTH/updates", """
                {"progress":"An old update","questions":[{"text":"Which roof?","to":"ben"}]}""").done().json();
        for (int i = 0; i < 25; i++) {
            JIRA.as("ada")
                    .post(API + "/projects/BERTH/updates", "{\"progress\":\"Newer " + i + "\"}")
                    .done();
        }
        try (Visitor ben = logIn("ben")) {
            ben.open(FEED.formatted("BERTH") + "&question=" + asked.at("/questions/0/id"));
            assertThat(ben.find("[data-answer-form]:visible textarea")).isFocused();

            ben.open(FEED.formatted("BERTH") + "&update=" + asked.get("id"));
            assertThat(update(ben, "An old update")).isFocused();
            ben.find(".async-backlog-next a").first().click();
            assertThat(update(ben, "Newer 24")).isVisible();

            ben.open(FEED.formatted("BERTH") + "&update=999999");
            assertThat(ben.find(".async-backlog-feed-page .aui-message")).containsText("cannot be shown");
            assertThat(update(ben, "Newer 24")).isVisible();
            assertThat(ben.faults()).isEmpty();
        }
    }

    @Test
    public void nothing_to_report_is_one_click() {
        try (Visitor ada = logIn("ada")) {
            ada.open(FEED.formatted("CRANE"));
            ada.find("[data-post-update]").click();
            ada.find("[data-nothing-to-report]").click();

            assertThat(ada.find("[data-update]").first()).containsText("Nothing to report");
            assertThat(ada.faults()).isEmpty();
        }
    }

    @Test
    public void an_update_is_changed_acknowledged_and_deleted_and_markup_stays_text() {
        JIRA.as("ada")
                .post(API + "/projects/TARIFF/updates", "{\"progress\":\"" + HOSTILE.replace("\"", "\\\"") + "\"}");
        try (Visitor ben = logIn("ben")) {
            ben.open(FEED.formatted("TARIFF"));
            assertThat(update(ben, HOSTILE)).isVisible();
            assertThat(ben.find("img[src=x]")).hasCount(0);
            ben.find("[data-acknowledge]").click();
            assertThat(ben.find("[data-acknowledge][aria-pressed=true]")).hasCount(1);
            assertThat(ben.faults()).isEmpty();
        }
        try (Visitor ada = logIn("ada")) {
            ada.open(FEED.formatted("TARIFF"));
            ada.find("[data-update-menu]").click();
            ada.find("[data-edit-update]:visible").click();
            assertThat(ada.find("#update-progress")).hasValue(HOSTILE);
            ada.find("#update-progress").fill("Tariffs load twice as fast");
            ada.find("[data-send]").click();
            assertThat(update(ada, "Tariffs load twice as fast")).isVisible();
            ada.find("[data-update-menu]").click();
            ada.find("[data-delete-update]:visible").click();
            ada.find(".async-backlog-dialog [type=submit]:visible").click();
            assertThat(ada.find("[data-update]")).hasCount(0);
            assertThat(ada.faults()).isEmpty();
        }
    }

    @Test
    public void the_administrator_sets_whom_the_project_asks() {
        try (Visitor admin = logIn("admin")) {
            admin.open(FEED.formatted("BERTH") + "&tab=settings");
            admin.find("#cadence-prompt").fill("17:15");
            admin.find("[data-cadence-form] [type=submit]").click();

            assertThat(admin.find(".aui-flag")).containsText("Cadence saved");
            admin.page().reload();
            assertThat(admin.find("#cadence-prompt")).hasValue("17:15");
            admin.keepScreenshot("updates-cadence");
            assertThat(admin.faults()).isEmpty();
        }
    }

    @Test
    public void the_feed_fits_a_narrow_dark_window() {
        JIRA.as("ada").post(API + "/projects/CRANE/updates", "{\"progress\":\"" + "long".repeat(300) + "\"}");
        try (Visitor ada = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "ada", 800, ColorScheme.DARK)) {
            ada.open(FEED.formatted("CRANE"));

            assertThat(update(ada, "longlong")).isVisible();
            Object overflow =
                    ada.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue()).isZero();
        }
    }

    private static Visitor logIn(String user) {
        return Visitor.logIn(BROWSERS.browser(), JIRA.address(), user);
    }

    private static Locator update(Visitor visitor, String text) {
        return visitor.find("[data-entry] article[data-update]").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void pick(Visitor visitor, String typed, String shown) {
        visitor.find("[data-question-row] .select2-choice").click();
        visitor.page().keyboard().type(typed);
        visitor.find(".select2-result-label")
                .filter(new Locator.FilterOptions().setHasText(shown))
                .click();
    }
}
