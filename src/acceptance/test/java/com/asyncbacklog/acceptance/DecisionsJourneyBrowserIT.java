package com.asyncbacklog.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * The way of a decision through the hands of several people, in the demo company; keeps the guide's pictures. It begins on a
 * Thursday, on which all of them work.
 */
public class DecisionsJourneyBrowserIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String HUB = "/projects/BERTH?selectedItem=com.asyncbacklog.jira:hub&tab=";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";
    private static final MovedTime TIME = MovedTime.from("2026-03-26T10:00:00Z");
    private static final RunningJira JIRA = RunningJira.withDemoCompany().in(TIME);

    @ClassRule
    public static final Browsers BROWSERS = new Browsers();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(TIME).around(JIRA);

    @BeforeClass
    public static void areas() {
        Caller.Answer areas = JIRA.as("admin").put(API + "/projects/BERTH/decision-areas", """
                {"items":[
                  {"name":"Releases","objective":"Ship often without waking anybody up","deciders":{"users":["ben"]},
                   "consulted":{"users":["chloe"]},"objectionHours":8,"limit":"Up to three days of work"},
                  {"name":"Architecture","deciders":{"groups":["jira-administrators"]},"hardToReverse":true}]}""");
        assertThat(areas.status()).as(areas.toString()).isEqualTo(200);
    }

    @Test
    public void from_a_proposal_outside_of_ones_authority_over_an_objection_to_a_decision_that_holds() {
        String address = propose();
        accept(address);
        object();
        answer(address);
        agree(address);
    }

    private String propose() {
        try (Visitor ada = logIn("ada")) {
            ada.open("/browse/BERTH-2");
            ada.find("[data-record-decision]:visible").click();
            assertThat(ada.find("[data-authority-verdict]")).containsText("Within your authority");
            ada.find("#decision-area").selectOption("Releases");
            assertThat(ada.find("[data-authority-verdict]")).containsText("Ben Carter");
            ada.find("#decision-title").fill("Ship weekly");
            ada.find("#decision-rationale")
                    .fill("Small releases are easier to take back, and nobody waits for a train.");
            ada.keepScreenshot("decisions-authority");
            ada.page().keyboard().press("Escape");
            ada.page().reload();
            ada.find("[data-record-decision]:visible").click();
            assertThat(ada.find("#decision-title")).hasValue("Ship weekly");
            assertThat(ada.find("#decision-area")).hasValue("Releases");
            ada.find("[data-more] > summary").click();
            writeMore(ada);
            ada.find("#decision-title").press("Control+Enter");

            Locator recorded =
                    ada.find("[data-decision]").filter(new Locator.FilterOptions().setHasText("Ship weekly"));
            assertThat(recorded).containsText("Proposed");
            recorded.locator("h5 a").click();
            assertThat(ada.find("[data-decision-page] h1")).hasText("Ship weekly");
            assertThat(ada.find("[data-decision-page]"))
                    .containsText("Waits for those who decide about Releases: Ben Carter");
            assertThat(ada.find("[data-decision-move=accept]")).hasCount(0);
            assertThat(ada.faults()).isEmpty();
            return ada.page().url().substring(JIRA.address().length());
        }
    }

    private static void writeMore(Visitor ada) {
        for (String option : new String[] {"Weekly", "When it is ready"}) {
            ada.find("[data-add-row=options]").click();
            ada.page().keyboard().type(option);
        }
        ada.find("[data-rows=options] [data-field=chosen]").first().check();
        ada.find("[data-rows=options] [data-field=pros]").first().fill("small steps\nquick to take back");
        ada.find("[data-rows=options] [data-field=cons]").first().fill("release notes every week");
        ada.find("[data-rows=options] [data-field=pros]").last().fill("nothing half done");
        ada.find("[data-rows=options] [data-field=cons]").last().fill("a train that everybody waits for");
        ada.find("#decision-context").fill("We shipped three times last year. Each time took a week to settle.");
        ada.find("#decision-consequences").fill("Switches become the rule. Release notes are written with the code.");
        ada.find("[data-add-row=assumptions]").click();
        ada.find("[data-rows=assumptions] [data-field=date]").last().fill("2027-03-01");
        ada.find("[data-add-row=assumptions]").click();
        ada.find("[data-rows=assumptions] [data-field=kind]").last().selectOption("jql");
        ada.find("[data-rows=assumptions] [data-field=jql]").last().fill("project = BERTH AND labels = incident");
        ada.find("[data-rows=assumptions] [data-field=value]").last().fill("5");
    }

    private void accept(String address) {
        try (Visitor ben = logIn("ben")) {
            ben.open("/secure/AsyncBacklogCatchUp.jspa");
            ben.find("a")
                    .filter(new Locator.FilterOptions().setHasText("Ship weekly"))
                    .first()
                    .click();
            ben.page().waitForURL(JIRA.address() + address);
            ben.keepScreenshot("decisions-own-page");
            ben.find("[data-decision-move=accept]").click();
            ben.find(".async-backlog-dialog [type=submit]").click();

            assertThat(ben.find(".async-backlog-own-standing")).containsText("unless somebody objects");
            assertThat(ben.find(".async-backlog-consulted")).containsText("Chloe Tanaka");
            assertThat(ben.find("[data-decision-move=accept]")).hasCount(0);
            ben.open("/browse/BERTH-2");
            assertThat(ben.find("[data-decision]")).containsText("In objection");
            assertThat(ben.find(".async-backlog-left:visible")).containsText("left");
            assertThat(ben.faults()).isEmpty();
        }
    }

    private void object() {
        try (Visitor chloe = logIn("chloe")) {
            chloe.open("/secure/AsyncBacklogCatchUp.jspa");
            chloe.find("a")
                    .filter(new Locator.FilterOptions().setHasText("Object in time"))
                    .click();
            chloe.find("[data-decision-move=object]").click();
            chloe.find(".async-backlog-dialog [type=submit]").click();
            assertThat(chloe.find("#decision-move-reason")).hasAttribute("aria-invalid", "true");
            chloe.find("#decision-move-reason").fill("The test rig needs two days for a run.");
            chloe.page().reload();
            chloe.find("[data-decision-move=object]").click();
            assertThat(chloe.find("#decision-move-reason")).hasValue("The test rig needs two days for a run.");
            chloe.page().keyboard().press("Control+Enter");

            assertThat(chloe.find("[data-objection]")).containsText("two days for a run.");
            assertThat(chloe.find("[data-objection]")).isFocused();
            assertThat(chloe.find(".async-backlog-own-standing")).containsText("stands still");
            assertThat(chloe.faults()).isEmpty();
        }
    }

    private void answer(String address) {
        try (Visitor ada = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "ada", 800, ColorScheme.DARK)) {
            ada.open(address);
            assertThat(ada.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            ada.find("[data-answer-objection]").press("Enter");
            ada.page()
                    .keyboard()
                    .type("The rig runs in parallel from May on; until then we skip a week when it is busy.");
            ada.page().keyboard().press("Control+Enter");

            assertThat(ada.find("[data-objection]")).containsText("skip a week");
            assertThat(ada.find("[data-objection]")).containsText("Answered");
            assertThat(ada.faults()).isEmpty();
        }
    }

    private void agree(String address) {
        try (Visitor chloe = logIn("chloe")) {
            chloe.open(address);
            chloe.find("[data-objection]").scrollIntoViewIfNeeded();
            chloe.keepScreenshot("decisions-objection");
            chloe.find("[data-agree-objection]").click();

            assertThat(chloe.find(".async-backlog-own-standing")).containsText("Accepted");
            assertThat(chloe.find(".async-backlog-own-standing")).containsText("Holds since");
            assertThat(chloe.find(".async-backlog-history")).containsText("Objection settled");
            chloe.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(chloe.find(".async-backlog-history")).isHidden();
            assertThat(chloe.find("[data-decision-page] h1")).isVisible();
            assertThat(chloe.faults()).isEmpty();
        }
    }

    @Test
    public void a_decision_is_superseded_by_one_that_is_picked_and_both_link_to_each_other() {
        JIRA.as("ben").post(API + "/issues/BERTH-4/decisions", DecisionsRestIT.json("Berth by phone", ""));
        try (Visitor ben = logIn("ben")) {
            ben.open(HUB + "decisions");
            ben.find("[data-record-in-project]").click();
            pick(ben, "#s2id_decision-issue .select2-choice", "BERTH-4", "BERTH-4");
            ben.find("#decision-title").fill("Berth on one board");
            ben.find("[data-send]").click();
            assertThat(ben.find("[data-decisions-list]")).containsText("Berth on one board");
            ben.find(".async-backlog-row-title")
                    .filter(new Locator.FilterOptions().setHasText("Berth by phone"))
                    .click();
            ben.find("[data-decision-move=supersede]").click();
            pick(ben, "#s2id_decision-move-by .select2-choice", "", "Berth on one board");
            ben.find(".async-backlog-dialog [type=submit]").click();

            assertThat(ben.find(".async-backlog-own-standing")).containsText("Superseded");
            ben.find(".async-backlog-own-note a").click();
            assertThat(ben.find("[data-decision-page] h1")).hasText("Berth on one board");
            assertThat(ben.find("[data-decision-page]")).containsText("Berth by phone");
            assertThat(ben.faults()).isEmpty();
        }
    }

    @Test
    public void who_administers_the_project_draws_its_boundaries() {
        try (Visitor admin = logIn("admin")) {
            admin.open(HUB + "settings");
            admin.find("[data-area-add]").click();
            admin.find("#area-name").fill("Pricing");
            admin.find("#area-form [data-more] > summary").click();
            admin.find("#area-jql").fill("nonsense = 1");
            admin.find("#area-form [data-more]").press("Control+Enter");
            assertThat(admin.find("#area-jql")).isFocused();
            assertThat(admin.find("#area-jql-error")).isVisible();
            admin.find("#area-jql").fill("");
            admin.find("#area-name").press("Control+Enter");

            assertThat(admin.find("[data-area]").last()).containsText("Pricing");
            admin.find("[data-area]").last().locator("[data-area-up]").click();
            assertThat(admin.find("[data-area-name]").nth(1)).hasText("Pricing");
            admin.find("[data-areas]").scrollIntoViewIfNeeded();
            admin.keepScreenshot("decisions-areas");
            admin.find("[data-area]").nth(1).locator("[data-area-remove]").click();
            admin.find(".async-backlog-dialog [type=submit]").click();
            assertThat(admin.find("[data-area]")).hasCount(2);
            assertThat(admin.faults()).isEmpty();
        }
    }

    @Test
    public void an_area_that_somebody_else_changed_shows_what_differs() {
        try (Visitor admin = logIn("admin")) {
            admin.open(HUB + "settings");
            admin.find("[data-area]").first().locator("[data-area-edit]").click();
            assertThat(admin.find("#area-objective")).hasValue("Ship often without waking anybody up");
            String all = API + "/projects/BERTH/decision-areas";
            String body =
                    JIRA.as("admin").get(all).body().replace("Ship often without waking anybody up", "Ship often");
            assertThat(JIRA.as("admin").put(all, body).status()).isEqualTo(200);
            admin.find("#area-objective").fill("Ship often and sleep well");
            admin.find("[data-send]").click();

            assertThat(admin.find("[data-conflict]")).isVisible();
            assertThat(admin.find(".async-backlog-theirs")).hasCount(1);
            assertThat(admin.find(".async-backlog-theirs")).containsText("Ship often");
            admin.find("[data-keep-mine]").click();
            assertThat(admin.find("[data-area]").first()).containsText("Ship often and sleep well");
            assertThat(admin.faults()).isEmpty();
        }
    }

    @Test
    public void a_review_round_is_opened_marked_and_leads_on_to_what_waits_next() {
        for (String title : new String[] {"Moor by hand", "Count the tide in feet"}) {
            JIRA.as("ada")
                    .post(
                            API + "/issues/TARIFF-1/decisions",
                            "{\"title\":\"" + title
                                    + "\",\"reviewOn\":\"2026-03-20\",\"rationale\":\"It was so before\"}");
        }
        String list = "/projects/TARIFF?selectedItem=com.asyncbacklog.jira:hub&tab=decisions";
        try (Visitor admin = logIn("admin")) {
            admin.open(list);
            admin.find("[data-open-review]").click();
            admin.find("#review-open-days").fill("0");
            admin.find(".async-backlog-dialog [type=submit]").click();
            assertThat(admin.find(".async-backlog-dialog .async-backlog-error")).containsText("from 1 to 366");
            admin.find("#review-open-days").fill("3");
            admin.find(".async-backlog-dialog [type=submit]").click();
            assertThat(admin.find("[data-review-waits]")).hasCount(2);
            assertThat(admin.faults()).isEmpty();
        }
        try (Visitor ben = logIn("ben")) {
            ben.open(list);
            ben.find(".async-backlog-review-line .aui-button").click();
            ben.find("[data-mark-form] [type=submit]").first().click();
            assertThat(ben.find("[data-mark-form] .aui-message-error")).isVisible();
            choose(ben.find("[data-mark-form]").last(), "Keep");
            choose(ben.find("[data-mark-form]").first(), "Change");
            assertThat(ben.find("[data-mark-form]").first().locator("[data-mark][value=change]"))
                    .isChecked();
            ben.find("[data-mark-form] textarea").first().fill("The new rig makes this obsolete");
            ben.page().keyboard().press("Control+Enter");

            assertThat(ben.find("[data-review-waits]")).hasCount(1);
            assertThat(ben.find("[data-review-waits] [data-mark]").first()).isFocused();
            assertThat(ben.find("[data-review-waits] [data-mark][value=keep]")).isChecked();
            assertThat(ben.find(".async-backlog-marks").first()).containsText("The new rig makes this obsolete");
            ben.keepScreenshot("decisions-review");
            assertThat(ben.faults()).isEmpty();
        }
    }

    @Test
    public void records_are_looked_at_before_they_are_imported() {
        byte[] record = "# Berth the large first\n\n## Status\n\nAccepted\n\n## Context\n\nThe quay is short.\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (Visitor admin = logIn("admin")) {
            admin.open("/projects/CRANE?selectedItem=com.asyncbacklog.jira:hub&tab=decisions");
            admin.find("[data-import-decisions]").click();
            admin.find("[data-import-file]")
                    .setInputFiles(
                            new com.microsoft.playwright.options.FilePayload("0001.md", "text/markdown", record));
            assertThat(admin.find("[data-import-result]")).containsText("New decisions: 1");
            assertThat(admin.find("[data-import-now]")).isEnabled();
            admin.keepScreenshot("decisions-import");
            admin.find("[data-import-now]").click();

            assertThat(admin.find("[data-decisions-list]")).containsText("Berth the large first");
            admin.find("#decision-search").fill("large");
            admin.find("#decision-search").press("Enter");
            assertThat(admin.find("[data-decisions-list] [data-decision]")).hasCount(1);
            admin.page().waitForURL(url -> url.contains("q=large"));

            admin.find("[data-decisions-list] [data-decision] a").first().click();
            admin.find("[data-decision-move=give-issue]").click();
            pick(admin, "#s2id_decision-move-issue .select2-choice", "CRANE-2", "CRANE-2");
            admin.find(".async-backlog-dialog [type=submit]").click();
            assertThat(admin.find(".async-backlog-crumbs")).containsText("CRANE-2");
            assertThat(admin.find("[data-decision-move=give-issue]")).hasCount(0);
            assertThat(admin.faults()).isEmpty();
        }
    }

    @Test
    public void markup_stays_text_on_its_own_page() {
        String text = HOSTILE + "w".repeat(200);
        Caller.Answer recorded = JIRA.as("ada")
                .post(
                        API + "/issues/BERTH-5/decisions",
                        "{\"title\":\"" + text + "\",\"rationale\":\"" + text + "\",\"context\":\"" + text
                                + "\",\"options\":[{\"title\":\"" + text + "\",\"pros\":\"" + text
                                + "\"}],\"assumptions\":[{\"kind\":\"kpi\",\"kpi\":\"" + text
                                + "\",\"operator\":\"<\",\"value\":1}]}");
        try (Visitor ben = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "ben", 800, ColorScheme.LIGHT)) {
            ben.open("/secure/AsyncBacklogDecision.jspa?id=" + DecisionsRestIT.id(recorded));

            assertThat(ben.find("[data-decision-page] h1")).hasText(text);
            assertThat(ben.find("img[src=x]")).hasCount(0);
            assertThat(ben.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(ben.faults()).isEmpty();
        }
    }

    @Test
    public void a_decision_that_is_not_there_says_so() {
        try (Visitor ada = logIn("ada")) {
            ada.open("/secure/AsyncBacklogDecision.jspa?id=99999");

            assertThat(ada.find(".aui-message-error")).containsText("There is no such page");
            assertThat(ada.faults()).isEmpty();
        }
    }

    private static void choose(Locator form, String verdict) {
        form.locator("label", new Locator.LocatorOptions().setHasText(verdict)).click();
    }

    private static void pick(Visitor visitor, String field, String typed, String shown) {
        visitor.find(field).click();
        visitor.page().keyboard().type(typed);
        visitor.find(".select2-result-label")
                .filter(new Locator.FilterOptions().setHasText(shown))
                .first()
                .click();
    }

    private static Visitor logIn(String user) {
        return Visitor.logIn(BROWSERS.browser(), JIRA.address(), user);
    }
}
